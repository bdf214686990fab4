/** `Module.symvers`, for programs: what a kernel build exports, a line per symbol. */
import { latin1 } from '../latin1.ts';
import { exportKind, parseSymvers } from '../report/symvers.ts';
import { versionText } from '../report/version-report.ts';
import { latin1Of, unicode } from '../unicode.ts';

export interface SymversEntry {
  readonly name: string;
  /** Undefined for a symbol that is exported without a version. */
  readonly version: number | undefined;
  /** As the file names it: `drivers/mailbox/mailbox`. Undefined where an old file does not tell. */
  readonly module: string | undefined;
  readonly isGplOnly: boolean | undefined;
  /** Empty for a symbol in no namespace. */
  readonly namespace: string | undefined;
}

const NO_VERSION = 0;

/**
 * Reads such a file, of any kernel.
 * @param name what messages call it
 * @throws DwarfksymsError `symvers` with the number of the line
 */
export function readSymvers(bytes: Uint8Array, name = 'Module.symvers'): readonly SymversEntry[] {
  const lines = latin1(bytes).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return parseSymvers(lines, name).map((line) => ({
    name: unicode(line.name),
    version: line.version,
    module: line.exporter === undefined ? undefined : unicode(line.exporter.module),
    isGplOnly: line.isGplOnly,
    namespace: line.namespace === undefined ? undefined : unicode(line.namespace),
  }));
}

/** Writes one, in the columns of present kernels. What is not known is left at its default. */
export function writeSymvers(entries: Iterable<SymversEntry>): Uint8Array {
  const lines = Array.from(entries, ({ name, version, module, isGplOnly, namespace }) => {
    const crc = versionText(version ?? NO_VERSION);
    const columns = [crc, name, module ?? '', exportKind(isGplOnly === true), namespace ?? ''];
    return `${columns.map(latin1Of).join('\t')}\n`;
  });
  return Buffer.from(lines.join(''), 'latin1');
}
