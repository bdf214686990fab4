/**
 * `Module.symvers`: a line per exported symbol, its columns separated by tabs.
 *
 *     0x12345678	NAME	path/of/module	EXPORT_SYMBOL_GPL	NAMESPACE
 *
 * A symbol without a version has 0x00000000, as modpost writes it: without a line it would not be exported at all.
 */
import { DwarfksymsError } from '../errors.ts';
import { latin1Of } from '../unicode.ts';
import { parseVersion, type Exporter, type RecordedVersion } from './recorded-version.ts';
import { versionText, type ObjectReport } from './version-report.ts';

const NO_VERSION = 0;

/** How the kernel calls an export with and without a restriction to GPL-compatible modules. */
export function exportKind(gplOnly: boolean): string {
  return gplOnly ? 'EXPORT_SYMBOL_GPL' : 'EXPORT_SYMBOL';
}

/** The lines of an object, as bytes. What is not known about an export is left at its default. */
export function symversLines({ module, symbols }: ObjectReport): Uint8Array {
  const name = latin1Of(module);
  const lines = symbols.map((symbol) => {
    const version = symbol.outcome.kind === 'version' ? symbol.outcome.version : NO_VERSION;
    const kind = exportKind(symbol.isGplOnly === true);
    return `${[versionText(version), symbol.name, name, kind, symbol.namespace ?? ''].join('\t')}\n`;
  });
  return Buffer.from(lines.join(''), 'latin1');
}

/**
 * Reads the lines of such a file, also with the columns of older kernels: up to 2.6.17 the first three only, up to 5.3 without
 * a namespace, in 5.4 and 5.5 with the namespace behind the name. Other kinds of exports that kernels had once are read by
 * their licence.
 *
 * @param lines latin1, without their ends
 * @param file for messages
 * @throws DwarfksymsError 'symvers' with the number of the line
 */
export function parseSymvers(lines: readonly string[], file: string): RecordedVersion[] {
  return lines.map((line, index) => parseLine(line, `line ${index + 1}`, file));
}

/** What modpost had for an export of a kind that it did not know. */
const UNKNOWN_KIND = '(unknown)';
const KIND = /^EXPORT_|^\(unknown\)$/u;
const GPL_KIND = /_GPL/u;

function parseLine(line: string, place: string, file: string): RecordedVersion {
  const [crc = '', name = '', third = '', fourth, fifth = ''] = line.split('\t');
  const fail = (detail: string): DwarfksymsError =>
    new DwarfksymsError('symvers', `${place}: ${detail}`, { file });
  const version = parseVersion(crc, file, place);
  if (name === '') throw fail('expected the name of a symbol');
  const entry = { name, version, place };
  if (fourth === undefined && third !== '')
    return { ...entry, isGplOnly: undefined, namespace: undefined, exporter: exporter(third) };
  if (fourth !== undefined && KIND.test(fourth))
    return { ...entry, isGplOnly: isGplOnly(fourth), namespace: fifth, exporter: exporter(third) };
  if (fourth !== undefined && KIND.test(fifth))
    return { ...entry, isGplOnly: isGplOnly(fifth), namespace: third, exporter: exporter(fourth) };
  throw fail('expected module and kind of export (EXPORT_...) in columns 3 and 4');
}

function isGplOnly(kind: string): boolean | undefined {
  return kind === UNKNOWN_KIND ? undefined : GPL_KIND.test(kind);
}

function exporter(module: string): Exporter {
  return { kind: 'module', module: Buffer.from(module, 'latin1').toString() };
}
