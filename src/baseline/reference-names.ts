/** The names of types in a baseline: reference names, with the quotes of baselines. */
import { referenceText } from '../types/names.ts';
import type { ReferenceLetter } from '../types/type-node.ts';
import { path, PATH, unquoted } from './words.ts';

/** What begins the block of a type. */
export const REFERENCE_NAME = new RegExp(`^([suetE])#(${PATH})(?= |$)`);

/** `s#'a b'` → `a b` */
export function bareName(reference: string): string {
  const name = reference.slice(2);
  const isQuoted = name.includes(' ') && name.startsWith("'") && name.endsWith("'");
  return isQuoted ? name.slice(1, -1) : name;
}

/** As a baseline has it. */
export function referenceOf(reference: string): string {
  return `${reference.slice(0, 2)}${path(bareName(reference))}`;
}

/** As type strings have it. */
export function referenceName(letter: string, written: string): string {
  return referenceText({ letter: letter as ReferenceLetter, name: unquoted(written) });
}
