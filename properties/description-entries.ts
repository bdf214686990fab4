/**
 * The entries of a description as the type model visits them: nothing is written or read for it, so that the laws compare what a file
 * says with what its description says.
 */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../generated/dwarf-versions.ts';
import type { TypeEntry } from '../src/types/entry.ts';
import type {
  Attribute,
  Description,
  Die,
  DieId,
  FileDescription,
  LineTable,
  Unit,
} from '../src/write/description.ts';

const BITS = 64;
/** Before it, files of line tables are counted from 1. DWARF 5, 6.2.4. */
const FIRST_WITH_FILE_ZERO = 5;

/** The entries of the units in which symbols are looked for: a supplementary file's come by being imported. */
export function unitEntriesOf(description: Description): readonly TypeEntry[] {
  const entries = new Map<DieId, DescriptionEntry>();
  const roots = description.files.flatMap((file) =>
    file.units.map((unit) => {
      const root = new DescriptionEntry(unit.root, undefined, { unit, file, entries });
      const waiting = [root];
      for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
        entries.set(entry.id, entry);
        for (const child of entry.children()) waiting.push(child);
      }
      return { root, file };
    }),
  );
  return roots.flatMap(({ root, file }) => (file.role === 'supplementary' ? [] : [root]));
}

interface Surroundings {
  readonly unit: Unit;
  readonly file: FileDescription;
  readonly entries: ReadonlyMap<DieId, DescriptionEntry>;
}

class DescriptionEntry implements TypeEntry {
  readonly id: number;
  readonly tag: number;
  readonly place = {};
  readonly parent: DescriptionEntry | undefined;
  readonly #die: Die;
  readonly #around: Surroundings;
  #children: readonly DescriptionEntry[] | undefined;

  constructor(die: Die, parent: DescriptionEntry | undefined, around: Surroundings) {
    this.id = die.id;
    this.tag = die.tag;
    this.parent = parent;
    this.#die = die;
    this.#around = around;
  }

  children(): readonly DescriptionEntry[] {
    this.#children ??= (this.#die.children ?? []).map((die) => new DescriptionEntry(die, this, this.#around));
    return this.#children;
  }

  *attributes(): Generator<number> {
    for (const { name } of this.#die.attributes) yield name;
  }

  constant(attribute: number): bigint | undefined {
    const found = this.#find(attribute);
    if (found === undefined || !this.#isConstant(found)) return undefined;
    const { value } = found;
    if (value.kind === 'constant') return BigInt.asUintN(BITS, value.value);
    const table = this.#lineTable();
    if (value.kind !== 'file' || table === undefined) return undefined;
    return BigInt(value.file + (table.version < FIRST_WITH_FILE_ZERO ? 1 : 0));
  }

  flag(attribute: number): boolean {
    const value = this.#find(attribute)?.value;
    return value?.kind === 'flag' && value.value !== 0;
  }

  string(attribute: number): string | undefined {
    const value = this.#find(attribute)?.value;
    return value?.kind === 'string' ? value.text : undefined;
  }

  reference(attribute: number): DescriptionEntry | undefined {
    const found = this.#find(attribute);
    if (found?.value.kind !== 'reference') return undefined;
    if (attribute === DW_AT.signature && found.form !== DW_FORM.ref_sig8) return undefined;
    return this.#around.entries.get(found.value.die);
  }

  file(attribute: number): string | undefined {
    const number = this.constant(attribute);
    const table = this.#lineTable();
    if (number === undefined || table === undefined) return undefined;
    return table.files[Number(number) - (table.version < FIRST_WITH_FILE_ZERO ? 1 : 0)]?.name ?? '';
  }

  #find(wanted: number): Attribute | undefined {
    return this.#die.attributes.find(({ name }) => name === wanted);
  }

  /** Symbol versions, section 7. */
  #isConstant({ name, form }: Attribute): boolean {
    if (formClass(form) !== FORM_CLASS.constant || form === DW_FORM.data16) return false;
    const mayBeOffset =
      name === DW_AT.data_member_location &&
      dwFormExistsIn(DW_FORM.sec_offset, this.#around.unit.version) !== true;
    return !(mayBeOffset && (form === DW_FORM.data4 || form === DW_FORM.data8));
  }

  /** Units of a .dwo file have the table at offset 0 (symbol versions, section 1). */
  #lineTable(): LineTable | undefined {
    const { unit, file } = this.#around;
    const own = unit.root.attributes.find(({ name }) => name === DW_AT.stmt_list)?.value;
    if (own?.kind === 'line-table') return file.lineTables[own.table];
    return file.role === 'dwo' ? file.lineTables[0] : undefined;
  }
}
