/** Values of attributes, from what the cursor reads to what descriptions hold. DWARF 5, 7.5.5. */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { formOp } from '../../generated/dwarf-cursor.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { lineOffset, type DieId } from '../dwarf/offsets.ts';
import { viewOf } from '../elf/numbers.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Fixup, LocationRange, Value } from '../write/description.ts';
import { setNumberAt, unsigned, XWORD_BITS } from './bits.ts';
import { isDisguisedOffset, isFileNumber, isSigned, offsetTarget } from './attribute-classes.ts';
import { hasExpressions, type Expressions } from './expressions.ts';
import type { LineTables } from './line-tables.ts';
import { isNumber } from './sums.ts';
import { ListReader, NO_LIST, type ListLimits } from './lists.ts';
import type { Omission, Omissions } from './omissions.ts';
import type { References } from './references.ts';
import type { RawValue, UnitContext } from './unit-context.ts';

/** What all values of a file are read with. */
export interface ValueSurroundings {
  readonly references: References;
  readonly expressions: Expressions;
  readonly lineTables: LineTables;
  readonly listLimits: ListLimits;
  readonly omissions: Omissions;
}

/** Describes values of one unit. */
export class ValueReader {
  /** How many addresses the expressions met so far need. */
  addressCount = 0;
  readonly #context: UnitContext;
  readonly #with: ValueSurroundings;
  readonly #lineTable: number | undefined;
  readonly #lists: ListReader;

  constructor(context: UnitContext, surroundings: ValueSurroundings) {
    this.#context = context;
    this.#with = surroundings;
    this.#lists = new ListReader(context, surroundings.listLimits);
    const table = context.lineTableOffset;
    this.#lineTable = table === undefined ? undefined : surroundings.lineTables.at(table);
  }

  /** Undefined for an attribute that is left out. `next` is the address where DW_AT_sibling should point. */
  read(name: number, raw: RawValue, next: DieId): Value | undefined {
    const { form, lo, hi } = raw;
    switch (formClass(form)) {
      case FORM_CLASS.address: {
        const to = this.#context.address(raw);
        return to === undefined ? { kind: 'dangling', value: unsigned(raw) } : { kind: 'address', to };
      }
      case FORM_CLASS.block:
      case FORM_CLASS.exprloc:
        return this.#block(lo, hi, form === DW_FORM.exprloc || hasExpressions(name));
      case FORM_CLASS.constant:
        return this.#constant(name, raw);
      case FORM_CLASS.flag:
        return { kind: 'flag', value: lo };
      case FORM_CLASS.location_list:
        return this.#locations(raw, true);
      case FORM_CLASS.range_list:
        return this.#ranges(raw, true);
      case FORM_CLASS.reference:
        return this.#with.references.read(this.#context, name, raw, next);
      case FORM_CLASS.section_offset:
        return this.#sectionOffset(name, raw);
      case FORM_CLASS.string: {
        const isSplitName = name === DW_AT.dwo_name || name === DW_AT.GNU_dwo_name;
        const splitName = isSplitName ? this.#context.splitName : undefined;
        const text = splitName ?? this.#with.references.text(this.#context, raw);
        return text === undefined ? this.#omit('string') : { kind: 'string', text };
      }
      case FORM_CLASS.indirect:
      case undefined:
        throw new DwarfksymsError('internal', `a value of the form ${form} was read`);
    }
  }

  // ---------------------------------------------------------------- constants

  #constant(name: number, raw: RawValue): Value | undefined {
    const { form, lo, hi } = raw;
    if (form === DW_FORM.data16)
      return {
        kind: 'block',
        bytes: new Uint8Array(this.#context.unit.info.bytes.subarray(lo, hi)),
        fixups: [],
      };
    if (isDisguisedOffset(name, form, this.#context.unit.version, () => this.#isRelocated(raw)))
      return this.#sectionOffset(name, raw);
    if (isFileNumber(name)) {
      const file = this.#file(safeNumber(lo, hi));
      if (file !== undefined) return { kind: 'file', file };
    }
    const value = unsigned(raw);
    return { kind: 'constant', value: isSigned(form) ? BigInt.asIntN(XWORD_BITS, value) : value };
  }

  #isRelocated({ form, end }: RawValue): boolean {
    const { unit, file } = this.#context;
    return file.container.fields.isRelocated(unit.info.section, end - formOp(form, unit));
  }

  /** Files are numbered from 0 since DWARF 5, from 1 before (6.2.4). */
  #file(value: number): number | undefined {
    const table = this.#lineTable === undefined ? undefined : this.#with.lineTables.list[this.#lineTable];
    if (table === undefined) return undefined;
    const file = table.version >= 5 ? value : value - 1;
    return file >= 0 && file < table.files.length ? file : undefined;
  }

  // ---------------------------------------------------------------- offsets into other sections

  #sectionOffset(name: number, raw: RawValue): Value | undefined {
    const target = offsetTarget(name);
    switch (target) {
      case 'line-table': {
        const table = this.#with.lineTables.at(lineOffset(safeNumber(raw.lo, raw.hi)));
        return table === undefined ? this.#omit('line-table') : { kind: 'line-table', table };
      }
      case 'ranges':
        return this.#ranges(raw, false);
      case 'locations':
        return this.#locations(raw, false);
      case 'base':
        return { kind: 'base' };
      case 'macros':
      case 'location-views':
        return this.#omit(target);
      case 'other':
        return this.#intoOwnSection(raw);
    }
  }

  #intoOwnSection({ end }: RawValue): Value | undefined {
    const { unit, file } = this.#context;
    const byteSize = unit.is64 ? 8 : 4;
    const field = file.container.fields.of(unit.info.section).at.get(end - byteSize);
    const section = field?.to.section === undefined ? undefined : file.container.sections[field.to.section];
    return field === undefined || section === undefined
      ? this.#omit('section-offset')
      : { kind: 'section-offset', section: section.name, offset: field.to.addend };
  }

  #ranges(raw: RawValue, isIndex: boolean): Value | undefined {
    const entries = this.#lists.read('ranges', safeNumber(raw.lo, raw.hi), isIndex);
    if (entries === NO_LIST && isIndex) return { kind: 'dangling', value: unsigned(raw) };
    if (entries === NO_LIST || entries === undefined) return this.#omit('range-list');
    return { kind: 'ranges', entries: entries.map(({ low, high }) => ({ low, high })) };
  }

  #locations(raw: RawValue, isIndex: boolean): Value | undefined {
    const list = this.#lists.read('locations', safeNumber(raw.lo, raw.hi), isIndex);
    if (list === NO_LIST && isIndex) return { kind: 'dangling', value: unsigned(raw) };
    if (list === NO_LIST || list === undefined) return this.#omit('location-list');
    const entries: LocationRange[] = [];
    const { unit, file } = this.#context;
    const section = file.debug.sections.section(unit.version >= 5 ? 'loclists' : 'loc');
    const fields = file.container.fields.of(section).at;
    for (const { low, high, expression = new Uint8Array(), at } of list) {
      const { bytes, isMovable, addressCount } = this.#with.expressions.use(expression, unit);
      // Descriptions of location lists have no room for addresses within expressions.
      const hasAddress = fields.size > 0 && expression.some((_, i) => fields.has(at + i));
      if (!isMovable || hasAddress) return this.#omit('location-list');
      this.addressCount = Math.max(this.addressCount, addressCount);
      entries.push({ low, high, expression: bytes });
    }
    return { kind: 'locations', entries };
  }

  // ---------------------------------------------------------------- blocks

  #block(start: number, end: number, isExpression: boolean): Value | undefined {
    const { unit } = this.#context;
    const contents = unit.info.bytes.subarray(start, end);
    const fixups = this.#fixups(start, end);
    let bytes = isExpression && fixups.length === 0 ? contents : new Uint8Array(contents);
    for (const { at, byteSize } of fixups)
      setNumberAt(viewOf(bytes), at, byteSize, 0n, unit.info.file.elf.littleEndian);
    if (isExpression) {
      const use = this.#with.expressions.use(bytes, unit);
      if (!use.isMovable) return this.#omit('expression');
      this.addressCount = Math.max(this.addressCount, use.addressCount);
      ({ bytes } = use);
    }
    return { kind: 'block', bytes, fixups };
  }

  #fixups(start: number, end: number): readonly Fixup[] {
    const { unit, file } = this.#context;
    const fields = file.container.fields.of(unit.info.section).at;
    const fixups: Fixup[] = [];
    for (let at = start; fields.size > 0 && at < end; at++) {
      const field = fields.get(at);
      if (field === undefined || at + field.byteSize > end || isNumber(field.to)) continue;
      const { byteSize, to, isRelative } = field;
      fixups.push({ at: at - start, byteSize, to, relative: isRelative });
    }
    return fixups;
  }

  #omit(kind: Omission): undefined {
    this.#with.omissions.add(kind);
  }
}
