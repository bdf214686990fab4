/**
 * Writes ELF files for tests, sound ones and damaged ones. It shares nothing with the readers but the constants, so that
 * what reads its files is tested against a second opinion.
 */
import { EM, ET, SHF, SHN, SHT, STB, STT } from '../../generated/elf-constants.ts';

export interface Shape {
  readonly is64: boolean;
  readonly littleEndian: boolean;
}

/** Both classes in both byte orders. */
export const SHAPES: readonly (Shape & { readonly title: string })[] = [true, false].flatMap((is64) =>
  [true, false].map((littleEndian) => ({
    is64,
    littleEndian,
    title: `${is64 ? 64 : 32}-bit ${littleEndian ? 'little' : 'big'}-endian`,
  })),
);

/** Bytes written one number after the other; numbers are taken modulo their width. */
export class ByteWriter {
  readonly shape: Shape;
  #bytes = new Uint8Array(64);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  constructor(shape: Shape) {
    this.shape = shape;
  }

  get length(): number {
    return this.#length;
  }

  u8(value: number): this {
    const at = this.#grow(1);
    this.#view.setUint8(at, value);
    return this;
  }

  u16(value: number): this {
    const at = this.#grow(2);
    this.#view.setUint16(at, value, this.shape.littleEndian);
    return this;
  }

  u32(value: number): this {
    const at = this.#grow(4);
    this.#view.setUint32(at, value, this.shape.littleEndian);
    return this;
  }

  u64(value: number | bigint): this {
    const at = this.#grow(8);
    this.#view.setBigUint64(at, BigInt(value), this.shape.littleEndian);
    return this;
  }

  /** A number of the file's class. */
  word(value: number | bigint): this {
    return this.shape.is64 ? this.u64(value) : this.u32(Number(BigInt.asUintN(32, BigInt(value))));
  }

  raw(bytes: ArrayLike<number>): this {
    const at = this.#grow(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  cstring(text: string): this {
    return this.raw(Buffer.from(`${text}\0`, 'latin1'));
  }

  /** Pads with zeros to a multiple of `alignment`. */
  align(alignment: number): this {
    this.#grow((alignment - (this.#length % alignment)) % alignment);
    return this;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Makes room for `count` bytes and returns where it is. */
  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}

/** A section as it is to be written; fields that are left out follow from the contents. */
export interface SectionInput {
  readonly name: string;
  readonly type?: number;
  readonly flags?: number;
  readonly address?: number | bigint;
  readonly contents?: Uint8Array;
  readonly link?: number;
  readonly info?: number;
  readonly entrySize?: number;
  /** Lies about where and how large the contents are, and where the name is. */
  readonly lie?: {
    readonly offset?: number | bigint;
    readonly size?: number | bigint;
    readonly name?: number;
  };
}

export interface SymbolInput {
  readonly name?: string;
  readonly binding?: number;
  readonly type?: number;
  readonly value?: number | bigint;
  readonly size?: number | bigint;
  /** A section index, also above SHN_LORESERVE: then SHT_SYMTAB_SHNDX gets it. */
  readonly section?: number;
  /** Written to st_shndx as it is. */
  readonly shndx?: number;
  /** A wrong st_name. */
  readonly nameOffset?: number;
}

export interface RelocationInput {
  readonly offset: number | bigint;
  readonly type: number;
  readonly symbol?: number;
  readonly addend?: number | bigint;
}

/** Fields of the file header that are to be wrong. */
export interface HeaderLies {
  readonly eiClass?: number;
  readonly eiData?: number;
  readonly eiVersion?: number;
  readonly version?: number;
  readonly sectionTableOffset?: number | bigint;
  readonly sectionEntrySize?: number;
  readonly sectionCount?: number;
  readonly namesIndex?: number;
}

export interface ElfInput extends Shape {
  readonly type?: number;
  readonly machine?: number;
  readonly lies?: HeaderLies;
}

/** Section numbers and counts from here on do not fit into the file header and symbols. */
const LORESERVE = SHN.LORESERVE;

export class ElfBuilder {
  readonly input: ElfInput;
  readonly #sections: SectionInput[] = [{ name: '', type: SHT.NULL }];

  constructor(input: ElfInput) {
    this.input = input;
  }

  writer(): ByteWriter {
    return new ByteWriter(this.input);
  }

  /** Adds a section and returns its index. */
  section(input: SectionInput): number {
    return this.#sections.push(input) - 1;
  }

  /** The index that the next section will have. */
  get nextIndex(): number {
    return this.#sections.length;
  }

  /** Adds `.symtab`, `.strtab` and, if needed, `.symtab_shndx`; returns the index of `.symtab`. Symbol 0 is added. */
  symbols(inputs: readonly SymbolInput[], table: Partial<SectionInput> = {}, withShndx = true): number {
    const strings = this.writer().u8(0);
    const symbols = this.writer();
    const extended = this.writer();
    for (const input of [{}, ...inputs]) {
      const { name = '', section = SHN.UNDEF }: SymbolInput = input;
      const nameOffset = name === '' ? 0 : strings.length;
      if (name !== '') strings.cstring(name);
      this.#symbol(symbols, nameOffset, input);
      extended.u32(section >= LORESERVE ? section : 0);
    }
    const index = this.nextIndex;
    this.section({
      name: '.symtab',
      type: SHT.SYMTAB,
      contents: symbols.done(),
      link: index + 1,
      entrySize: this.input.is64 ? 24 : 16,
      ...table,
    });
    this.section({ name: '.strtab', type: SHT.STRTAB, contents: strings.done() });
    const needsShndx = inputs.some(({ section = 0 }) => section >= LORESERVE);
    if (needsShndx && withShndx)
      this.section({
        name: '.symtab_shndx',
        type: SHT.SYMTAB_SHNDX,
        contents: extended.done(),
        link: index,
        entrySize: 4,
      });
    return index;
  }

  #symbol(out: ByteWriter, nameOffset: number, input: SymbolInput): void {
    const { binding = STB.LOCAL, type = STT.NOTYPE, value = 0, size = 0, section = SHN.UNDEF } = input;
    const shndx = input.shndx ?? (section >= LORESERVE ? SHN.XINDEX : section);
    out.u32(input.nameOffset ?? nameOffset);
    if (!this.input.is64) out.word(value).word(size);
    out
      .u8(binding * 16 + type)
      .u8(0)
      .u16(shndx);
    if (this.input.is64) out.word(value).word(size);
  }

  /** Adds a relocation section for `target`; RELA if the records have addends. */
  relocations(
    kind: 'rel' | 'rela',
    target: number,
    symbolTable: number,
    inputs: readonly RelocationInput[],
    table: Partial<SectionInput> = {},
  ): number {
    const records = this.writer();
    for (const { offset, type, symbol = 0, addend = 0 } of inputs) {
      records.word(offset);
      records.word(this.input.is64 ? (BigInt(symbol) << 32n) + BigInt(type) : symbol * 256 + type);
      if (kind === 'rela') records.word(addend);
    }
    const wordSize = this.input.is64 ? 8 : 4;
    return this.section({
      name: `.${kind}${this.#sections[target]?.name ?? ''}`,
      type: kind === 'rela' ? SHT.RELA : SHT.REL,
      flags: SHF.INFO_LINK,
      contents: records.done(),
      link: symbolTable,
      info: target,
      entrySize: wordSize * (kind === 'rela' ? 3 : 2),
      ...table,
    });
  }

  /** The file: header, contents in order, section header table. */
  build(): Uint8Array {
    const names = this.writer().u8(0);
    const sections: readonly SectionInput[] = [...this.#sections, { name: '.shstrtab', type: SHT.STRTAB }];
    const nameOffsets = sections.map(({ name }) => {
      if (name === '') return 0;
      const offset = names.length;
      names.cstring(name);
      return offset;
    });
    const headerSize = this.input.is64 ? 64 : 52;
    const body = this.writer();
    const offsets: number[] = [];
    const contents = sections.map((section, i) =>
      i === sections.length - 1 ? names.done() : (section.contents ?? new Uint8Array()),
    );
    for (const bytes of contents) {
      body.align(8);
      offsets.push(headerSize + body.length);
      body.raw(bytes);
    }
    body.align(8);
    const out = this.writer();
    this.#header(out, sections.length, headerSize + body.length);
    out.raw(body.done());
    for (const [i, section] of sections.entries())
      this.#sectionHeader(
        out,
        i,
        section,
        nameOffsets[i] ?? 0,
        offsets[i] ?? 0,
        contents[i]?.length ?? 0,
        sections.length,
      );
    return out.done();
  }

  #header(out: ByteWriter, count: number, tableOffset: number): void {
    const { is64, littleEndian, type = ET.REL, machine = EM.X86_64, lies = {} } = this.input;
    const names = count - 1;
    out.raw([0x7f, 0x45, 0x4c, 0x46]);
    out.u8(lies.eiClass ?? (is64 ? 2 : 1)).u8(lies.eiData ?? (littleEndian ? 1 : 2));
    out.u8(lies.eiVersion ?? 1).raw([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    out
      .u16(type)
      .u16(machine)
      .u32(lies.version ?? 1);
    out
      .word(0)
      .word(0)
      .word(lies.sectionTableOffset ?? tableOffset)
      .u32(0);
    out
      .u16(is64 ? 64 : 52)
      .u16(0)
      .u16(0);
    out.u16(lies.sectionEntrySize ?? (is64 ? 64 : 40));
    out.u16(lies.sectionCount ?? (count >= LORESERVE ? 0 : count));
    out.u16(lies.namesIndex ?? (names >= LORESERVE ? SHN.XINDEX : names));
  }

  #sectionHeader(
    out: ByteWriter,
    index: number,
    section: SectionInput,
    nameOffset: number,
    offset: number,
    size: number,
    count: number,
  ): void {
    const isZero = index === 0;
    const { lie = {} } = section;
    out.u32(lie.name ?? nameOffset).u32(section.type ?? SHT.PROGBITS);
    out.word(section.flags ?? 0).word(section.address ?? 0);
    out.word(lie.offset ?? (isZero ? 0 : offset));
    out.word(lie.size ?? (isZero && count >= LORESERVE ? count : size));
    out.u32(section.link ?? (isZero && count - 1 >= LORESERVE ? count - 1 : 0)).u32(section.info ?? 0);
    out.word(isZero ? 0 : 1).word(section.entrySize ?? 0);
  }
}
