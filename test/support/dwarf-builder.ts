/**
 * Writes debugging information for tests from a declarative description of its entries. Like the writer of ELF files it
 * shares nothing with the readers but the constants. An entry stands for its own place: where another one refers to it,
 * its offset is filled in when all entries have been written.
 */
import { DW_AT, DW_CHILDREN, DW_FORM, DW_TAG, DW_UT } from '../../generated/dwarf-constants.ts';
import { DwarfWriter } from './dwarf-writer.ts';
import { ElfBuilder, type ElfInput, type Shape, type SymbolInput } from './elf-builder.ts';

/** A value with its form; what the value may be depends on the form. */
export interface Formed {
  readonly form: number;
  readonly value: Plain | Formed;
}
type Plain = number | bigint | boolean | string | Uint8Array | Die;
export type Value = Plain | Formed;
type Attributes = { readonly [name in keyof typeof DW_AT]?: Value };

export function formed(form: keyof typeof DW_FORM | number, value: Plain | Formed): Formed {
  return { form: typeof form === 'number' ? form : DW_FORM[form], value };
}

export class Die {
  readonly tag: number;
  readonly attributes: (readonly [number, Formed])[] = [];
  readonly children: Die[] = [];

  constructor(tag: number) {
    this.tag = tag;
  }

  /** Adds attributes, for entries that refer to each other. */
  set(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes))
      this.attributes.push([DW_AT[name as keyof typeof DW_AT], withForm(value)]);
    return this;
  }

  add(...children: readonly Die[]): this {
    for (const child of children) this.children.push(child);
    return this;
  }
}

/** An entry; without a form, a value gets one that is valid in every version of DWARF. */
export function die(
  tag: keyof typeof DW_TAG | number,
  attributes: Attributes = {},
  children: Die[] = [],
): Die {
  return new Die(typeof tag === 'number' ? tag : DW_TAG[tag]).set(attributes).add(...children);
}

function withForm(value: Value): Formed {
  if (typeof value === 'object' && 'form' in value) return value;
  if (typeof value === 'string') return formed('string', value);
  if (typeof value === 'boolean') return formed('flag', value);
  if (value instanceof Die) return formed('ref4', value);
  if (value instanceof Uint8Array) return formed('block1', value);
  return formed(value < 0 ? 'sdata' : 'udata', value);
}

export interface UnitInput {
  readonly version?: number;
  readonly is64?: boolean;
  readonly addressSize?: number;
  readonly unitType?: number;
  /** Of type units, which go to `.debug_types` before version 5. */
  readonly signature?: bigint;
  readonly type?: Die;
}

interface Fixup {
  readonly section: string;
  readonly at: number;
  /** 0: a LEB128 of five groups. */
  readonly byteSize: number;
  /** What the offset is counted from. */
  readonly base: number;
  readonly target: Die;
}

const PADDED_GROUPS = 5;

const BYTE_SIZE: ReadonlyMap<number, number> = new Map(
  Object.entries({
    flag_present: 0,
    implicit_const: 0,
    data1: 1,
    flag: 1,
    ref1: 1,
    strx1: 1,
    addrx1: 1,
    data2: 2,
    ref2: 2,
    strx2: 2,
    addrx2: 2,
    strx3: 3,
    addrx3: 3,
    data4: 4,
    ref4: 4,
    strx4: 4,
    addrx4: 4,
    ref_sup4: 4,
    data8: 8,
    ref8: 8,
    ref_sig8: 8,
    ref_sup8: 8,
  }).map(([form, size]) => [DW_FORM[form as keyof typeof DW_FORM], size]),
);
const LENGTH_SIZE: ReadonlyMap<number, number> = new Map([
  [DW_FORM.block1, 1],
  [DW_FORM.block2, 2],
  [DW_FORM.block4, 4],
]);
const OFFSET_FORMS = 'sec_offset strp line_strp strp_sup GNU_ref_alt GNU_strp_alt ref_addr'.split(' ');
const ULEB_FORMS = 'udata ref_udata strx addrx rnglistx loclistx GNU_addr_index GNU_str_index'.split(' ');
const codes = (names: readonly string[]): ReadonlySet<number> =>
  new Set(names.map((name) => DW_FORM[name as keyof typeof DW_FORM]));
const [OFFSETS, ULEBS] = [codes(OFFSET_FORMS), codes(ULEB_FORMS)];
const INDEXES = codes('strx strx1 strx2 strx3 strx4 GNU_str_index'.split(' '));

export class DwarfBuilder {
  readonly #shape: Shape;
  readonly #writers = new Map<string, DwarfWriter>();
  readonly #abbreviations = new Map<string, number>();
  readonly #offsets = new Map<Die, number>();
  readonly #fixups: Fixup[] = [];
  readonly #stringOffsets: number[] = [];

  constructor(shape: Shape = { is64: true, littleEndian: true }) {
    this.#shape = shape;
  }

  /** Adds a unit with the entry `root` on top. */
  unit(root: Die, input: UnitInput = {}): this {
    const { version = 5, is64 = false, addressSize = 8, signature, type } = input;
    const unitType = input.unitType ?? (signature === undefined ? DW_UT.compile : DW_UT.type);
    const name = signature !== undefined && version < 5 ? '.debug_types' : '.debug_info';
    const section = this.writer(name);
    const start = section.length;
    const lengthSize = is64 ? 12 : 4;
    const offsetSize = is64 ? 8 : 4;
    const body = new DwarfWriter(this.#shape).u16(version);
    this.writer('.debug_abbrev');
    if (version >= 5) body.u8(unitType).u8(addressSize).integer(0, offsetSize);
    else body.integer(0, offsetSize).u8(addressSize);
    if (version >= 5 && (unitType === DW_UT.skeleton || unitType === DW_UT.split_compile)) body.u64(0);
    if (signature !== undefined) {
      body.u64(signature);
      if (type !== undefined) this.#fix(name, start + lengthSize + body.length, offsetSize, start, type);
      body.integer(0, offsetSize);
    }
    const encoding = { version, is64, addressSize, section: name, start, bodyStart: start + lengthSize };
    const path = [{ entry: root, next: -1 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (top.next < 0) this.#entry(body, top.entry, encoding);
      const child = top.entry.children[++top.next];
      if (child !== undefined) path.push({ entry: child, next: -1 });
      else {
        if (top.entry.children.length > 0) body.u8(0);
        path.pop();
      }
    }
    section.withLength(is64, body.done());
    return this;
  }

  /** The writer of a section, to append to it. */
  writer(name: string): DwarfWriter {
    let writer = this.#writers.get(name);
    if (writer === undefined) this.#writers.set(name, (writer = new DwarfWriter(this.#shape)));
    return writer;
  }

  /** The offset of an entry that has been written, in its section. */
  offsetOf(entry: Die): number {
    const offset = this.#offsets.get(entry);
    if (offset === undefined) throw new Error('the entry is in no unit');
    return offset;
  }

  /** All sections, to be changed or dropped before they are put into a file. */
  sections(): Map<string, Uint8Array> {
    const all = new Map(Array.from(this.#writers, ([name, writer]) => [name, writer.done()]));
    const abbreviations = all.get('.debug_abbrev');
    if (abbreviations !== undefined) all.set('.debug_abbrev', Uint8Array.of(...abbreviations, 0));
    if (this.#stringOffsets.length > 0) {
      const table = new DwarfWriter(this.#shape).u16(5).u16(0);
      for (const offset of this.#stringOffsets) table.u32(offset);
      all.set('.debug_str_offsets', new DwarfWriter(this.#shape).withLength(false, table.done()).done());
    }
    for (const { section, at, byteSize, base, target } of this.#fixups) {
      const value = this.offsetOf(target) - base;
      const bytes = new DwarfWriter(this.#shape);
      if (byteSize === 0) bytes.uleb(value, PADDED_GROUPS);
      else bytes.integer(value, byteSize);
      all.get(section)!.set(bytes.done(), at);
    }
    return all;
  }

  file(symbols: readonly SymbolInput[] = []): Uint8Array {
    return elfFile(this.#shape, this.sections(), symbols);
  }

  #entry(
    out: DwarfWriter,
    entry: Die,
    unit: {
      version: number;
      is64: boolean;
      addressSize: number;
      section: string;
      start: number;
      bodyStart: number;
    },
  ): void {
    this.#offsets.set(entry, unit.bodyStart + out.length);
    out.uleb(this.#abbreviation(entry));
    const write = ({ form, value }: Formed): void => {
      if (typeof value === 'object' && 'form' in value) {
        out.uleb(value.form);
        write(value);
        return;
      }
      const isReferenceToSection = form === DW_FORM.ref_addr;
      const offsetSize = isReferenceToSection && unit.version < 3 ? unit.addressSize : unit.is64 ? 8 : 4;
      const byteSize = OFFSETS.has(form) ? offsetSize : BYTE_SIZE.get(form);
      if (value instanceof Die) {
        const base = isReferenceToSection ? 0 : unit.start;
        this.#fix(unit.section, unit.bodyStart + out.length, byteSize ?? 0, base, value);
      }
      const number = this.#number(form, value);
      if (typeof value === 'string' && form === DW_FORM.string) out.cstring(value);
      else if (value instanceof Uint8Array) {
        const lengthSize = LENGTH_SIZE.get(form);
        if (form !== DW_FORM.data16)
          if (lengthSize === undefined) out.uleb(value.length);
          else out.integer(value.length, lengthSize);
        out.raw(value);
      } else if (byteSize !== undefined) out.integer(number, byteSize);
      else if (form === DW_FORM.addr) out.integer(number, unit.addressSize);
      else if (form === DW_FORM.sdata) out.sleb(number);
      else if (ULEBS.has(form)) out.uleb(number, value instanceof Die ? PADDED_GROUPS : 1);
      else throw new Error(`the builder does not know the form ${form}`);
    };
    for (const [, value] of entry.attributes) write(value);
  }

  /** The number that stands for a value, which is put elsewhere if it is text. */
  #number(form: number, value: Plain): number | bigint {
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (typeof value === 'boolean') return Number(value);
    if (typeof value !== 'string' || form === DW_FORM.string) return 0;
    const strings = this.writer(form === DW_FORM.line_strp ? '.debug_line_str' : '.debug_str');
    const offset = strings.length;
    strings.cstring(value);
    return INDEXES.has(form) ? this.#stringOffsets.push(offset) - 1 : offset;
  }

  #abbreviation({ tag, attributes, children }: Die): number {
    const words = attributes.map(([name, { form, value }]) =>
      form === DW_FORM.implicit_const ? `${name} ${form} ${Number(value)}` : `${name} ${form}`,
    );
    const key = `${tag} ${children.length > 0} ${words.join()}`;
    const known = this.#abbreviations.get(key);
    if (known !== undefined) return known;
    const code = this.#abbreviations.size + 1;
    this.#abbreviations.set(key, code);
    const out = this.writer('.debug_abbrev').uleb(code).uleb(tag);
    out.u8(children.length > 0 ? DW_CHILDREN.yes : DW_CHILDREN.no);
    for (const [name, { form, value }] of attributes) {
      out.uleb(name).uleb(form);
      if (form === DW_FORM.implicit_const) out.sleb(value as number | bigint);
    }
    out.u8(0).u8(0);
    return code;
  }

  #fix(section: string, at: number, byteSize: number, base: number, target: Die): void {
    this.#fixups.push({ section, at, byteSize, base, target });
  }
}

/** An object file with these sections and symbols. */
export function elfFile(
  input: ElfInput,
  sections: ReadonlyMap<string, Uint8Array>,
  symbols: readonly SymbolInput[] = [],
): Uint8Array {
  const builder = new ElfBuilder(input);
  for (const [name, contents] of sections) builder.section({ name, contents });
  builder.symbols(symbols);
  return builder.build();
}
