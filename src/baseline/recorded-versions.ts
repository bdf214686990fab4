/** What a baseline records of exports: as a file of recorded versions does. */
import { AbiBuilder } from '../abi/abi-builder.ts';
import { Definitions } from '../abi/definitions.ts';
import type { RecordedVersion } from '../report/recorded-version.ts';
import { readBaseline } from './read-baseline.ts';

/**
 * @param file for messages
 * @throws DwarfksymsError `baseline` with the number of the line
 */
export function recordedInBaseline(bytes: Uint8Array, file: string): readonly RecordedVersion[] {
  const definitions = new Definitions();
  const builder = new AbiBuilder(definitions);
  readBaseline(bytes, file, builder, definitions);
  return Array.from(
    builder.abi(file).symbols.values(),
    ({ name, version, isGplOnly, namespace, module }) => ({
      name,
      version,
      isGplOnly,
      namespace,
      exporter: module === undefined ? undefined : { kind: 'module', module },
      place: `symbol ${name}`,
    }),
  );
}
