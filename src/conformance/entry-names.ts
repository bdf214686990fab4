/** The names by which an entry may be found: its own, and those of the entries that it completes. DWARF 5, 6.1.1.1. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { Check, ReferenceTarget } from './check.ts';
import { textOf } from './strings.ts';

const NAMES: readonly number[] = [DW_AT.name, DW_AT.linkage_name, DW_AT.MIPS_linkage_name];
const COMPLETED: readonly number[] = [DW_AT.specification, DW_AT.abstract_origin, DW_AT.extension];
/** An inlined function, its abstract instance, its declaration. */
const LONGEST_CHAIN = 8;

/** Latin1. Undefined where not all can be read, so that nobody knows. Only in `end`. */
export function namesOf(check: Check, entry: ReferenceTarget): readonly string[] | undefined {
  const names: string[] = [];
  const pending = [entry];
  for (let steps = 0; pending.length > 0 && steps < LONGEST_CHAIN; steps++) {
    const at = pending.shift()!;
    const unit = check.unitAt(at.section, at.offset);
    const declaration = check.declarationAt(at);
    if (unit === undefined || declaration === undefined) return undefined;
    for (const { name: attribute } of declaration.attributes) {
      const isName = NAMES.includes(attribute);
      if (!isName && !COMPLETED.includes(attribute)) continue;
      const value = check.valueAt(at, attribute);
      if (value === undefined) return undefined;
      if (isName) {
        const text = textOf(unit, value);
        if (text === undefined) return undefined;
        names.push(text);
      } else {
        const target = check.target(unit, value);
        if (target === undefined) return undefined;
        pending.push(target);
      }
    }
  }
  return names;
}

/** Whether the entry is a namespace, which may have no name. */
export function isNamespace(tag: number): boolean {
  return tag === DW_TAG.namespace;
}
