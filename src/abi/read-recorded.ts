/** Reads what a `Module.symvers`, or another file of recorded versions, says of exports. */
import type { RecordedVersion } from '../report/recorded-version.ts';
import type { AbiBuilder } from './abi-builder.ts';

export function readRecorded(recorded: Iterable<RecordedVersion>, builder: AbiBuilder): void {
  for (const { name, version, isGplOnly, namespace, exporter } of recorded)
    builder.addExport(name, {
      version,
      isGplOnly,
      namespace,
      module: exporter?.kind === 'module' ? exporter.module : undefined,
    });
}
