/** Runs the computation of versions on a file in memory and collects everything that it says. */
import { crc32 } from 'node:zlib';
import * as assert from 'uvu/assert';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { DwarfksymsError } from '../../src/errors.ts';
import { DieDump } from '../../src/report/dump-dies.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import { LINUX, type Profile } from '../../src/symver/profile.ts';
import { die, DwarfBuilder, type Die, type UnitInput } from './dwarf-builder.ts';

export interface Result {
  readonly versions: ReadonlyMap<string, number>;
  /** What the versions are the CRCs of, by the first name of each group. */
  readonly texts: ReadonlyMap<string, string>;
  /** The strings of types and symbols. */
  readonly strings: ReadonlyMap<string, string>;
  /** References and strings in the order in which the type map took them. */
  readonly taken: readonly string[];
  readonly dumps: readonly string[];
  readonly warnings: readonly DwarfksymsError[];
}

export function versionsOf(
  file: Uint8Array,
  names: readonly string[],
  {
    stable = false,
    dump = true,
    profile = LINUX,
  }: { readonly stable?: boolean; readonly dump?: boolean; readonly profile?: Profile } = {},
): Result {
  const found: DwarfksymsError[] = [];
  const dumps: string[] = [];
  const texts = new Map<string, string>();
  const taken: string[] = [];
  let dieDump: DieDump | undefined;
  const warn = (warning: DwarfksymsError): void => void found.push(warning);
  const result = versionObject(openElf(bytesSource('x.o', file), warn), names, {
    profile,
    stable,
    warn,
    ...(dump && {
      observer: (nodes, pool) => (dieDump = new DieDump(nodes, pool)),
      onExpanded: () => void dumps.push(dieDump!.text().toString('latin1')),
    }),
    onType: (reference, string) => void taken.push(`${reference} ${latin1(string)}`),
    onVersionText: (name, text) => void texts.set(name, latin1(text)),
  });
  for (const [name, text] of texts)
    assert.is(result.versions.get(name), crc32(Buffer.from(text, 'latin1')), `the version of ${name}`);
  const lines = latin1(result.symtypes()).split('\n');
  assert.is(lines.pop(), '');
  const strings = new Map(lines.map((line) => [referenceOf(line), line.slice(referenceOf(line).length + 1)]));
  return { versions: result.versions, texts, strings, taken, dumps, warnings: found };
}

/** The file of one unit with these entries. */
export function oneUnit(entries: readonly Die[], input: UnitInput = {}): Uint8Array {
  const root = die('compile_unit');
  // Not by spreading: there can be more entries than a call takes arguments.
  for (const entry of entries) root.add(entry);
  return new DwarfBuilder().unit(root, input).file();
}

/** The type string of the variable `v` of that type, of which `entries` holds what it needs. */
export function stringOfVariable(type: Die, entries: readonly Die[], input: UnitInput = {}): string {
  const variable = die('variable', { name: 'v', type });
  return stringOf(versionsOf(oneUnit([...entries, variable], input), ['v']), 'v');
}

export function stringOf({ strings }: Result, name: string): string {
  return strings.get(name) ?? (assert.unreachable(`no string for ${name}`) as never);
}

export function textOf({ texts }: Result, name: string): string {
  return texts.get(name) ?? (assert.unreachable(`no version text for ${name}`) as never);
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The first word of a line of symtypes, which may be a quoted reference. */
function referenceOf(line: string): string {
  return /^(?:[suet]#'[^']*'|\S+)/.exec(line)?.[0] ?? '';
}
