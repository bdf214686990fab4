/** Values of a unit's attributes, as describers read them. */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { formOp, type Encoding } from '../../generated/dwarf-cursor.ts';
import type {
  Address,
  Attribute,
  Die,
  DieId,
  FileDescription,
  Fixup,
  LineTable,
  LocationRange,
  Unit,
  Value,
} from '../write/description.ts';
import { isDisguisedOffset, isFileNumber, isSigned, offsetTarget } from './attribute-classes.ts';
import { BITS_PER_BYTE, setNumberAt, XWORD_BITS } from './bits.ts';
import { hasExpressions, type Expressions } from './expressions.ts';
import type { NormalAddresses } from './normal-addresses.ts';

/** What values lead to, in all files together. */
export interface Targets {
  /** From DIEs of the description to those of its normal form. */
  readonly ids: ReadonlyMap<DieId, DieId>;
  /** Type DIEs by the signature of their units: of several the first. */
  readonly types: ReadonlyMap<bigint, DieId>;
  /** Signatures by type DIE. */
  readonly signatures: ReadonlyMap<DieId, bigint>;
  readonly expressions: Expressions;
}

/** Where the values of a unit are. */
export interface Surroundings {
  readonly file: FileDescription;
  readonly unit: Unit;
  /** Of the unit's own file, and of that with the unit's table of addresses. */
  readonly own: NormalAddresses;
  readonly addresses: NormalAddresses;
}

/** Of one unit. */
export class UnitValues {
  readonly #file: FileDescription;
  readonly #unit: Unit;
  readonly #targets: Targets;
  readonly #own: NormalAddresses;
  readonly #addresses: NormalAddresses;
  readonly #encoding: Encoding;

  constructor({ file, unit, own, addresses }: Surroundings, targets: Targets) {
    this.#file = file;
    this.#unit = unit;
    this.#own = own;
    this.#addresses = addresses;
    this.#targets = targets;
    const { version, format, addressSize } = unit;
    this.#encoding = { version, is64: format === 64, addressSize };
  }

  /** Undefined for what describers leave out. `next` is the DIE that follows in the same list. */
  normal({ name, form, value }: Attribute, next: DieId | undefined): Value | undefined {
    switch (value.kind) {
      case 'constant':
        return this.#constant(name, form, value.value);
      case 'file':
        return this.#lineTable === undefined
          ? this.#number(form, BigInt(this.#fileNumber(value.file)))
          : value;
      case 'flag':
        return { kind: 'flag', value: form === DW_FORM.flag_present ? 1 : value.value & LOW_BYTE };
      case 'reference':
        return this.#reference(name, form, value.die, next);
      case 'signature': {
        const signature = BigInt.asUintN(XWORD_BITS, value.value);
        const die = this.#targets.types.get(signature);
        return die === undefined ? { kind: 'signature', value: signature } : this.#dieOf(die);
      }
      case 'dangling':
        return { kind: 'dangling', value: this.#unsigned(form, value.value) };
      case 'address':
        return { kind: 'address', to: this.#addresses.of(value.to, this.#unit.addressSize) };
      case 'block':
        return this.#block(name, form, value.bytes, value.fixups);
      case 'ranges':
        return {
          kind: 'ranges',
          entries: value.entries.map(({ low, high }) => ({ low: this.#bound(low), high: this.#bound(high) })),
        };
      case 'locations':
        return this.#locations(value.entries);
      case 'section-offset':
        return this.#sectionOffset(name, form, value);
      case 'string':
      case 'line-table':
      case 'base':
      case 'sibling':
        return value;
    }
  }

  /** How many addresses the expressions of a DIE, and of those below it, need. */
  addressCount(root: Die): number {
    let count = 0;
    const waiting = [root];
    for (let die = waiting.pop(); die !== undefined; die = waiting.pop()) {
      for (const child of die.children ?? []) waiting.push(child);
      for (const attribute of die.attributes)
        for (const bytes of expressionsOf(attribute))
          count = Math.max(count, this.#targets.expressions.use(bytes, this.#encoding).addressCount);
    }
    return count;
  }

  // ---------------------------------------------------------------- numbers

  #constant(name: number, form: number, value: bigint): Value {
    if (form === DW_FORM.data16) return { kind: 'block', bytes: this.#wideBytes(value), fixups: [] };
    const number = this.#number(form, value);
    const table = isFileNumber(name) ? this.#lineTable : undefined;
    if (table === undefined) return number;
    const file = Number(BigInt.asUintN(XWORD_BITS, number.value)) - (table.version >= 5 ? 0 : 1);
    return file >= 0 && file < table.files.length ? { kind: 'file', file } : number;
  }

  #number(form: number, value: bigint): { readonly kind: 'constant'; readonly value: bigint } {
    return {
      kind: 'constant',
      value: isSigned(form) ? BigInt.asIntN(XWORD_BITS, value) : this.#unsigned(form, value),
    };
  }

  /** As a number of the form's width. */
  #unsigned(form: number, value: bigint): bigint {
    const byteSize = formOp(form, this.#encoding);
    return BigInt.asUintN(byteSize > 0 ? BITS_PER_BYTE * byteSize : XWORD_BITS, value);
  }

  #wideBytes(value: bigint): Uint8Array {
    const byteSize = formOp(DW_FORM.data16, this.#encoding);
    const bytes = new Uint8Array(byteSize);
    const view = new DataView(bytes.buffer);
    setNumberAt(view, 0, byteSize, value, this.#file.elf.byteOrder === 'little');
    return bytes;
  }

  // ---------------------------------------------------------------- references

  #reference(name: number, form: number, die: DieId, next: DieId | undefined): Value {
    if (name === DW_AT.sibling && die === next) return { kind: 'sibling' };
    if (form !== DW_FORM.ref_sig8) return this.#dieOf(die);
    const { signatures, types } = this.#targets;
    const signature = signatures.get(die);
    return this.#dieOf((signature === undefined ? undefined : types.get(signature)) ?? die);
  }

  #dieOf(die: DieId): Value {
    return { kind: 'reference', die: this.#targets.ids.get(die) ?? die };
  }

  // ---------------------------------------------------------------- line tables

  get #lineTable(): LineTable | undefined {
    if (this.#file.role === 'dwo') return this.#file.lineTables[0];
    for (const { name, value } of this.#unit.root.attributes)
      if (name === DW_AT.stmt_list && value.kind === 'line-table') return this.#file.lineTables[value.table];
    return undefined;
  }

  /** In a unit without line table, as writers number them: by the first table, or as the version has it. */
  #fileNumber(file: number): number {
    const version = this.#file.lineTables[0]?.version ?? this.#unit.version;
    return version >= 5 ? file : file + 1;
  }

  // ---------------------------------------------------------------- blocks and lists

  #block(name: number, form: number, contents: Uint8Array, fixups: readonly Fixup[]): Value | undefined {
    const bytes = new Uint8Array(contents);
    const kept = this.#own.fixups(fixups, bytes, 0n);
    if (isExpression(name, form))
      if (!this.#targets.expressions.use(bytes, this.#encoding).isMovable) return undefined;
    return { kind: 'block', bytes, fixups: kept };
  }

  #locations(list: readonly LocationRange[]): Value | undefined {
    const entries: LocationRange[] = [];
    for (const { low, high, expression } of list) {
      if (!this.#targets.expressions.use(expression, this.#encoding).isMovable) return undefined;
      entries.push({ low: this.#bound(low), high: this.#bound(high), expression });
    }
    return { kind: 'locations', entries };
  }

  #bound(address: Address): Address {
    return this.#addresses.of(address, this.#unit.addressSize);
  }

  #sectionOffset(
    name: number,
    form: number,
    value: Extract<Value, { readonly kind: 'section-offset' }>,
  ): Value | undefined {
    if (
      form !== DW_FORM.sec_offset &&
      !isDisguisedOffset(name, form, this.#unit.version, () => this.#own.hasRelocations)
    )
      return this.#number(form, value.offset);
    const isKept = this.#own.hasRelocations && this.#own.hasSection(value.section);
    return isKept && offsetTarget(name) === 'other' ? value : undefined;
  }
}

const LOW_BYTE = 0xff;

function expressionsOf({ name, form, value }: Attribute): readonly Uint8Array[] {
  if (value.kind === 'locations') return value.entries.map(({ expression }) => expression);
  return value.kind === 'block' && isExpression(name, form) ? [value.bytes] : [];
}

function isExpression(attribute: number, form: number): boolean {
  return form === DW_FORM.exprloc || (form !== DW_FORM.data16 && hasExpressions(attribute));
}
