/** Whether type strings show the body of a structure, class, union or enumeration (symbol versions, section 4). */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { TypeEntry } from './entry.ts';
import { AGGREGATES } from './tags.ts';
import type { Body } from './type-node.ts';

/** Why it is not shown; undefined if it is. */
export function hiddenBody(entry: TypeEntry): Body | undefined {
  if (entry.flag(DW_AT.declaration)) return { kind: 'declared' };
  const file = privateFile(entry);
  return file === undefined ? undefined : { kind: 'private', file };
}

/** The `.c` file that the type is private to. */
export function privateFile(entry: TypeEntry): string | undefined {
  const file = entry.file(DW_AT.decl_file);
  return file?.endsWith('.c') === true ? file : undefined;
}

/** Whether nothing of it is left out. What has no body is always shown. */
export function isShown(entry: TypeEntry): boolean {
  return !AGGREGATES.has(entry.tag) || hiddenBody(entry) === undefined;
}
