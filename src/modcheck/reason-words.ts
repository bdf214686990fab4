/** Reasons and outcomes in words. Those that the kernel's log has as well begin as there, so that they can be found. */
import { versionText } from '../report/version-report.ts';
import type { ImportCheck, ImportOutcome, ModuleCheck, Reason } from './module-check.ts';
import { isForModules } from './namespaces.ts';

const NO_LICENCE = 'none';

export function describeRefusal(reason: Reason): string {
  switch (reason.kind) {
    case 'machine':
      return `is for another machine (${reason.module}) than the kernel (${reason.kernel})`;
    case 'no-symbol-table':
      return 'has no symbol table; strip modules with --strip-debug';
    case 'no-versions':
      return 'has no versions, which this kernel requires unless the load is forced';
    case 'vermagic':
      return reason.module === undefined
        ? 'has no version magic (vermagic)'
        : `version magic '${reason.module}' should be '${reason.kernel}'`;
    case 'module-namespace':
      return `imports namespace ${reason.namespace}, which is for the modules that it names and cannot be imported`;
    case 'unversioned-exports':
      return 'exports symbols without versions';
    case 'import':
      return describeImport(reason.check, reason.licence);
    case 'duplicate-export':
      return `exports ${reason.symbol}, which ${reason.provider} exports already`;
    case 'dependency':
      return reason.verdict === 'refused'
        ? `needs ${reason.module}, which would be refused`
        : `needs ${reason.module}, of which it cannot be told`;
    case 'cycle':
      return `needs itself: ${reason.modules.join(' needs ')}`;
    case 'kernel-not-given':
      return 'nothing says what the kernel itself exports; put its vmlinux or Module.symvers into the folder, or name that instead';
    case 'modules-not-given':
      return `needs modules that are not given: ${reason.modules.join(', ')}`;
  }
}

function describeImport(check: ImportCheck, licence: string | undefined): string {
  const { symbol, outcome, provider, namespace } = check;
  switch (outcome) {
    case 'different':
      return `disagrees about version of symbol ${symbol}`;
    case 'not-recorded':
      return `no symbol version for ${symbol}`;
    case 'missing':
      return `unknown symbol ${symbol}`;
    case 'gpl-only':
      return `unknown symbol ${symbol}: only modules under the GPL may use it, the licence is ${licence ?? NO_LICENCE}`;
    case 'namespace':
      return isForModules(namespace)
        ? `symbol ${symbol} is only for the modules of namespace ${namespace}`
        : `uses symbol ${symbol} from namespace ${namespace}, but does not import it`;
    case 'proprietary':
      return `uses symbols for modules under the GPL, and ${symbol} of ${provider ?? ''}, which is proprietary`;
    case 'unknown':
      return provider === undefined
        ? `nothing tells whether the kernel offers ${symbol}`
        : `the version of ${symbol} in ${provider} cannot be read`;
    case 'equal':
    case 'unversioned':
    case 'absent':
      return symbol;
  }
}

const OUTCOMES: Readonly<Record<ImportOutcome, string>> = {
  equal: 'equal',
  unversioned: 'no versions to compare',
  'not-recorded': 'no version in the module',
  absent: 'weak, not there',
  different: 'different',
  missing: 'missing',
  'gpl-only': 'for modules under the GPL only',
  namespace: 'namespace not imported',
  proprietary: 'proprietary provider',
  unknown: 'cannot be told',
};

/** `different: 0x00000001 in the module, 0x00000002 in vmlinux`. */
export function describeOutcome({ outcome, recorded, provided, provider, namespace }: ImportCheck): string {
  const words = OUTCOMES[outcome];
  if (outcome === 'different' && recorded !== undefined && provided !== undefined)
    return `${words}: ${versionText(recorded)} in the module, ${versionText(provided)} in ${provider ?? ''}`;
  if (outcome === 'namespace')
    return isForModules(namespace) ? `not for this module, but for ${namespace}` : `${words}: ${namespace}`;
  return words;
}

/** The answer in one line, without the names of module and kernel. */
export function describeAnswer({ verdict, refusals, unknowns }: ModuleCheck): string {
  switch (verdict) {
    case 'loads':
      return 'would load';
    case 'refused':
      return `would be refused: ${firstOf(refusals)}`;
    case 'unknown':
      return `cannot be told: ${firstOf(unknowns)}`;
  }
}

function firstOf(reasons: readonly Reason[]): string {
  const [first, ...others] = reasons;
  const more =
    others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'reason' : 'reasons'}`;
  return first === undefined ? '' : describeRefusal(first) + more;
}
