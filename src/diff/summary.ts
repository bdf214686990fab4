/** What all forms of a comparison say first. */
import { versionText } from '../report/version-report.ts';
import type { AbiDiff, SymbolPair } from './abi-diff.ts';
import type { Judgement } from './judgement.ts';
import { exportChanges } from './judgement.ts';

export function summaryLines(diff: AbiDiff, { tolerated, failing }: Judgement): readonly string[] {
  const { added, removed, changed, exportedOtherwise, equal, unknown, causes } = diff;
  const counts = [
    `${added.length} added`,
    `${removed.length} removed`,
    `${changed.length} changed`,
    ...(exportedOtherwise.length > 0 ? [`${exportedOtherwise.length} exported differently`] : []),
    `${equal} equal`,
    ...(unknown > 0 ? [`${unknown} not comparable`] : []),
  ];
  const explained = changed.filter(({ explanation }) => explanation === 'causes').length;
  const breaking = causes.filter(({ effect }) => effect === 'breaks').length;
  return [
    `symbols: ${counts.join(', ')}`,
    ...(changed.length === 0
      ? []
      : [
          `causes: ${counted(causes.length, 'change')} of types and prototypes, ${breaking} of them of layout or calls, explain ${explained} of ${counted(changed.length, 'changed symbol')}`,
        ]),
    ...(tolerated.size > 0 ? [`rules: ${counted(tolerated.size, 'symbol')} tolerated, ${failing} not`] : []),
  ];
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Empty where a version is not known. */
export function versionWords({ before, after }: SymbolPair): string {
  const [old, now] = [before.version, after.version];
  return old === undefined || now === undefined ? '' : `${versionText(old)} -> ${versionText(now)}`;
}

/** How a symbol is exported otherwise. */
export function exportWords(pair: SymbolPair): readonly string[] {
  const { before, after } = pair;
  return exportChanges(pair).map((kind) => {
    switch (kind) {
      case 'licence':
        return `${licence(before.isGplOnly)} -> ${licence(after.isGplOnly)}`;
      case 'namespace':
        return `namespace ${before.namespace || 'none'} -> ${after.namespace || 'none'}`;
      default:
        return `module ${before.module} -> ${after.module}`;
    }
  });
}

function licence(isGplOnly: boolean | undefined): string {
  return isGplOnly === true ? 'EXPORT_SYMBOL_GPL' : 'EXPORT_SYMBOL';
}
