/**
 * Objects with type units in section groups, which the reference does not see. What shows that the answer is right is the
 * twin without type units: a type reached by its signature has the same type string there, and a symbol the same one. But
 * GCC also writes nameless declarations that only carry the signature of what they declare, and the specification follows
 * DW_AT_type alone: there the object has `structure_type { }` where the twin has a reference.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OracleCase } from '../support/oracle.ts';

/** The twin by the name of the case. */
const TWINS: Readonly<Record<string, string>> = {
  'enums-clang-types-d4': 'enums-clang-d4',
  'enums-clang-types-d5': 'enums-clang-d5',
  'private-gcc-types-d5': 'private-gcc-d5',
  'recur-gcc-types-d4': 'recur-gcc-d4',
  'recur-gcc-types-d5': 'recur-gcc-d5',
};

/** References by the kinds of types that may stand for them as nameless declarations. */
const LETTERS: Readonly<Record<string, string>> = {
  structure_type: 's#',
  class_type: 's#',
  union_type: 'u#',
  enumeration_type: 'e#',
};

export interface GroupedTwin {
  readonly name: string;
  /** Its recorded type file. */
  readonly symtypes: string;
}

/** The twin of `one`, where both are at hand. */
export function groupedTwin(one: OracleCase): GroupedTwin | undefined {
  const name = TWINS[one.name];
  if (name === undefined) return undefined;
  const file = join(dirname(one.folder), name, 'symtypes.txt');
  return existsSync(file) ? { name, symtypes: readFileSync(file, 'latin1') } : undefined;
}

/** Differences of a type file to the twin's that no nameless declaration explains. */
export function groupedDifferences(symtypes: string, twin: string): string[] {
  const mine = byName(symtypes);
  const expected = byName(twin);
  const symbols = Array.from(expected.keys()).filter((name) => !/^[suet]#/.test(name));
  return [
    ...symbols.filter((name) => !mine.has(name)).map((name) => `${name} is missing`),
    ...Array.from(mine).flatMap(([name, string]) => {
      const other = expected.get(name);
      return other !== undefined && isSame(string.split(' '), other.split(' '))
        ? []
        : [`${name} is ${string}, without type units ${other ?? 'nothing'}`];
    }),
  ];
}

/** Word by word; `KIND { }` may stand for a reference. */
function isSame(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) {
    const letter = LETTERS[words[at] ?? ''];
    const isDeclaration = letter !== undefined && words[at + 1] === '{' && words[at + 2] === '}';
    if (isDeclaration && other.startsWith(letter)) at += 3;
    else if (words[at] === other) at++;
    else return false;
  }
  return at === words.length;
}

/** Lines `NAME STRING`. */
function byName(symtypes: string): Map<string, string> {
  const lines = symtypes.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}
