/** Reads what is known of an object's exports, with their versions as they were computed. */
import type { ObjectReport } from '../report/version-report.ts';
import type { AbiBuilder } from './abi-builder.ts';

/** @param hasModule whether the module's name means something: of a file that is named by itself, it is only that of the file */
export function readReport({ module, symbols }: ObjectReport, hasModule: boolean, builder: AbiBuilder): void {
  for (const { name, isGplOnly, namespace, outcome } of symbols)
    builder.addExport(name, {
      version: outcome.kind === 'version' ? outcome.version : undefined,
      isGplOnly,
      namespace,
      module: hasModule ? module : undefined,
    });
}
