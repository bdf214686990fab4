/**
 * The entries of a description as the type model visits them, which are also places that can be changed: nothing is written or read
 * for it, so that the laws compare what a file says with what its description says.
 */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../generated/dwarf-versions.ts';
import type { TypeEntry } from '../types/entry.ts';
import type {
  Attribute,
  Description,
  Die,
  DieId,
  FileDescription,
  LineTable,
  Unit,
} from '../write/description.ts';
import { attributeOf, type Place } from './tree.ts';

const BITS = 64;
/** Before it, files of line tables are counted from 1. DWARF 5, 6.2.4. */
const FIRST_WITH_FILE_ZERO = 5;

export class DescriptionEntries {
  readonly description: Description;
  readonly #byId = new Map<DieId, DescriptionEntry>();
  readonly #roots: readonly DescriptionEntry[];

  /** @param followsSignatures whether they lead to types in type units: the profile `linux` does not follow them */
  constructor(description: Description, followsSignatures = true) {
    this.description = description;
    this.#roots = description.files.flatMap((file, fileIndex) =>
      file.units.map((unit, unitIndex) => {
        const around = { file, unit, fileIndex, unitIndex, entries: this.#byId, followsSignatures };
        const root = new DescriptionEntry(unit.root, undefined, around);
        const waiting = [root];
        for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
          this.#byId.set(entry.id, entry);
          const children = entry.children();
          for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!);
        }
        return root;
      }),
    );
  }

  /** All, in the order in which they would be written: parents before their children. */
  all(): Iterable<DescriptionEntry> {
    return this.#byId.values();
  }

  find(id: DieId): DescriptionEntry | undefined {
    return this.#byId.get(id);
  }

  /** Those of the units in which symbols are looked for: a supplementary file's come by being imported. */
  unitEntries(): readonly DescriptionEntry[] {
    return this.#roots.filter(({ fileIndex }) => this.description.files[fileIndex]?.role !== 'supplementary');
  }
}

interface Surroundings {
  readonly file: FileDescription;
  readonly unit: Unit;
  readonly fileIndex: number;
  readonly unitIndex: number;
  readonly entries: ReadonlyMap<DieId, DescriptionEntry>;
  readonly followsSignatures: boolean;
}

/** Where it is in a file, only the writer knows. */
const NOWHERE = {};

export class DescriptionEntry implements TypeEntry, Place {
  readonly die: Die;
  readonly parent: DescriptionEntry | undefined;
  readonly place = NOWHERE;
  readonly #around: Surroundings;
  #children: readonly DescriptionEntry[] | undefined;

  constructor(die: Die, parent: DescriptionEntry | undefined, around: Surroundings) {
    this.die = die;
    this.parent = parent;
    this.#around = around;
  }

  get id(): DieId {
    return this.die.id;
  }

  get tag(): number {
    return this.die.tag;
  }

  get unit(): Unit {
    return this.#around.unit;
  }

  get fileIndex(): number {
    return this.#around.fileIndex;
  }

  get unitIndex(): number {
    return this.#around.unitIndex;
  }

  children(): readonly DescriptionEntry[] {
    this.#children ??= (this.die.children ?? []).map((die) => new DescriptionEntry(die, this, this.#around));
    return this.#children;
  }

  *attributes(): Generator<number> {
    for (const { name } of this.die.attributes) yield name;
  }

  constant(attribute: number): bigint | undefined {
    const found = attributeOf(this.die, attribute);
    if (found === undefined || !this.#isConstant(found)) return undefined;
    const { value } = found;
    if (value.kind === 'constant') return BigInt.asUintN(BITS, value.value);
    const table = this.#lineTable();
    if (value.kind !== 'file' || table === undefined) return undefined;
    return BigInt(value.file + (table.version < FIRST_WITH_FILE_ZERO ? 1 : 0));
  }

  flag(attribute: number): boolean {
    const value = attributeOf(this.die, attribute)?.value;
    return value?.kind === 'flag' && value.value !== 0;
  }

  string(attribute: number): string | undefined {
    const value = attributeOf(this.die, attribute)?.value;
    return value?.kind === 'string' ? value.text : undefined;
  }

  reference(attribute: number): DescriptionEntry | undefined {
    const found = attributeOf(this.die, attribute);
    if (found?.value.kind !== 'reference') return undefined;
    const { entries, followsSignatures } = this.#around;
    if (attribute === DW_AT.signature && (found.form !== DW_FORM.ref_sig8 || !followsSignatures))
      return undefined;
    return entries.get(found.value.die);
  }

  file(attribute: number): string | undefined {
    const number = this.constant(attribute);
    const table = this.#lineTable();
    if (number === undefined || table === undefined) return undefined;
    return table.files[Number(number) - (table.version < FIRST_WITH_FILE_ZERO ? 1 : 0)]?.name ?? '';
  }

  /** Symbol versions, section 7. */
  #isConstant({ name, form }: Attribute): boolean {
    if (formClass(form) !== FORM_CLASS.constant || form === DW_FORM.data16) return false;
    const mayBeOffset =
      name === DW_AT.data_member_location && dwFormExistsIn(DW_FORM.sec_offset, this.unit.version) !== true;
    return !(mayBeOffset && (form === DW_FORM.data4 || form === DW_FORM.data8));
  }

  /** Units of a .dwo file have the table at offset 0 (symbol versions, section 1). */
  #lineTable(): LineTable | undefined {
    const { unit, file } = this.#around;
    const own = attributeOf(unit.root, DW_AT.stmt_list)?.value;
    if (own?.kind === 'line-table') return file.lineTables[own.table];
    return file.role === 'dwo' ? file.lineTables[0] : undefined;
  }
}
