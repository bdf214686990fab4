/** The entries of a unit as a tree. DWARF 5, 2.3 and 7.5.2. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { DeclarationTables } from '../dwarf/declaration-tables.ts';
import { dieAt } from '../dwarf/offsets.ts';
import type { Attribute, Die, Value } from '../write/description.ts';
import { entryCursor, NULL_ENTRY, type EntryIndex } from './entry-index.ts';
import type { UnitContext } from './unit-context.ts';
import type { ValueReader } from './values.ts';

/** A DIE whose children are being read. */
interface OpenDie extends Die {
  readonly children: Die[] | undefined;
}

/**
 * The tree below the unit DIE. It is walked without DW_AT_sibling, so that nothing is passed over; the end of the unit closes
 * all lists, and what stands behind the unit DIE's list is padding.
 * @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported`
 */
export function describeEntries(
  { unit }: UnitContext,
  tables: DeclarationTables,
  index: EntryIndex,
  values: ValueReader,
): Die {
  const declarations = tables.of(unit);
  const cursor = entryCursor(unit, declarations);
  const open: OpenDie[] = [];
  let root: Die | undefined;
  let pos = unit.diesStart;
  let id = index.at(dieAt(unit.info.base, pos)) ?? 0;
  do {
    const entry = cursor.entryAt(pos, unit.end);
    pos = cursor.valuePos;
    const declaration = entry === NULL_ENTRY ? undefined : declarations.list[entry];
    if (declaration === undefined) {
      open.pop();
      continue;
    }
    const next = index.next(id);
    const attributes: Attribute[] = [];
    for (const { name, form: declared, lo, hi } of declaration.attributes) {
      pos = cursor.read(declared, pos, unit.end);
      const { form } = cursor;
      const raw =
        form === DW_FORM.implicit_const
          ? { form, lo, hi, end: pos }
          : { form, lo: cursor.lo, hi: cursor.hi, end: pos };
      const value = values.read(name, raw, next);
      if (value === undefined) continue;
      const isIndirect = declared === DW_FORM.indirect;
      attributes.push(described(name, form, isIndirect, value));
    }
    const die: OpenDie = {
      id,
      tag: declaration.tag,
      attributes,
      children: declaration.hasChildren ? [] : undefined,
    };
    open.at(-1)?.children?.push(die);
    root ??= die;
    if (declaration.hasChildren) open.push(die);
    id++;
  } while (open.length > 0 && pos < unit.end);
  return root!;
}

/** The writer spells an address with what is added to an indexed one as the sum. */
function described(name: number, form: number, isIndirect: boolean, value: Value): Attribute {
  if (form === DW_FORM.LLVM_addrx_offset) return { name, form: DW_FORM.addr, value };
  return isIndirect ? { name, form, indirect: true, value } : { name, form, value };
}
