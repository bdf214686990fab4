/**
 * `Module.symvers`: a line per exported symbol, its columns separated by tabs.
 *
 *     0x12345678	NAME	path/of/module	EXPORT_SYMBOL_GPL	NAMESPACE
 *
 * A symbol without a version has 0x00000000, as modpost writes it: without a line it would not be exported at all.
 */
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { versionText, type ObjectReport } from './version-report.ts';

export interface SymversEntry {
  readonly crc: number;
  readonly name: string;
  readonly module: string;
  readonly isGplOnly: boolean;
  readonly namespace: string;
}

const NO_VERSION = 0;
const EXPORT = 'EXPORT_SYMBOL';
const EXPORT_GPL = 'EXPORT_SYMBOL_GPL';

/** The lines of an object, as bytes. What is not known about an export is left at its default. */
export function symversLines({ module, symbols }: ObjectReport): Uint8Array {
  const name = Buffer.from(module).toString('latin1');
  const lines = symbols.map((symbol) => {
    const version = symbol.outcome.kind === 'version' ? symbol.outcome.version : NO_VERSION;
    const kind = symbol.isGplOnly === true ? EXPORT_GPL : EXPORT;
    return `${[versionText(version), symbol.name, name, kind, symbol.namespace ?? ''].join('\t')}\n`;
  });
  return Buffer.from(lines.join(''), 'latin1');
}

/**
 * Reads such a file, also with the columns of older kernels: without a namespace (before Linux 5.4), and with the namespace
 * behind the name (5.4 to 5.6). Other kinds of exports that kernels had once are read by their licence.
 *
 * @param file for messages
 * @throws DwarfksymsError 'symvers' with the number of the line
 */
export function parseSymvers(bytes: Uint8Array, file: string): SymversEntry[] {
  const lines = latin1(bytes).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => parseLine(line, index + 1, file));
}

const CRC = /^0x[0-9a-f]{1,8}$/iu;
const KIND = /^EXPORT_/u;
const GPL_KIND = /_GPL/u;

function parseLine(line: string, number: number, file: string): SymversEntry {
  const columns = line.split('\t');
  const [crc = '', name = '', third = '', fourth = '', fifth = ''] = columns;
  const fail = (detail: string): DwarfksymsError =>
    new DwarfksymsError('symvers', `line ${number}: ${detail}`, { file });
  if (!CRC.test(crc)) throw fail('expected a version as 0x and hexadecimal digits');
  if (name === '') throw fail('expected the name of a symbol');
  const entry = { crc: Number(crc), name };
  if (KIND.test(fourth))
    return { ...entry, module: third, isGplOnly: GPL_KIND.test(fourth), namespace: fifth };
  if (KIND.test(fifth))
    return { ...entry, module: fourth, isGplOnly: GPL_KIND.test(fifth), namespace: third };
  throw fail('expected module and kind of export (EXPORT_...) in columns 3 and 4');
}
