/** Writes objects, modules and kernels that export symbols, in every layout that `__ksymtab` has had. */
import { EM, ET, SHN, SHT } from '../../generated/elf-constants.ts';
import {
  ElfBuilder,
  type ByteWriter,
  type RelocationInput,
  type SectionInput,
  type Shape,
  type SymbolInput,
} from './elf-builder.ts';

export interface ExportInput {
  readonly name: string;
  readonly isGpl?: boolean;
  readonly namespace?: string;
  readonly crc?: number;
}

export interface ExportsInput extends Shape {
  /** Whether the file is linked, so that the tables hold values instead of relocations. */
  readonly isLinked: boolean;
  /** What the fields of entries are: pointers, or offsets from themselves. */
  readonly fields: 'pointers' | 'offsets';
  readonly hasNamespaces: boolean;
  readonly exports: readonly ExportInput[];
  /** Whether there are symbols `__ksymtab_NAME`. */
  readonly hasLabels?: boolean;
  /** Whether `__kflagstab` tells licences, and all entries are in `__ksymtab`. */
  readonly hasFlags?: boolean;
  /** Whether each entry is in a section of its own, as before the link. */
  readonly isSplit?: boolean;
  /** In which way the versions are recorded. */
  readonly crcs?: 'none' | 'words' | 'longs' | 'absolute symbols' | 'references' | 'labels';
  /** REL instead of RELA. */
  readonly addendsInPlace?: boolean;
  /** Tables without bytes, as in a separate debug file. */
  readonly isDebugFile?: boolean;
  /** Bytes that are added to the size of each table. */
  readonly excess?: number;
  readonly machine?: number;
  /** What else the file has; symbols may be in these sections by `sectionAmong`, their number here. */
  readonly sections?: readonly SectionInput[];
  readonly symbols?: readonly (SymbolInput & { readonly sectionAmong?: number })[];
  /** No symbol table, as in a stripped kernel. */
  readonly isStripped?: boolean;
}

interface Table {
  readonly name: string;
  readonly exports: readonly ExportInput[];
}

const BASE = 0xffffffff81000000n;
const BASE_32 = 0xc1000000n;
const SECTION_DISTANCE = 0x10000n;
const R_X86_64_64 = 1;

export function exportsFile(input: ExportsInput): Uint8Array {
  const { is64, littleEndian, isLinked, machine = EM.X86_64 } = input;
  const builder = new ElfBuilder({ is64, littleEndian, type: isLinked ? ET.EXEC : ET.REL, machine });
  return new ExportsWriter(builder, input).write();
}

class ExportsWriter {
  readonly #builder: ElfBuilder;
  readonly #input: ExportsInput;
  readonly #symbols: SymbolInput[] = [];
  readonly #relocations: { readonly target: number; readonly records: RelocationInput[] }[] = [];
  readonly #strings: ByteWriter;
  readonly #stringsIndex: number;

  constructor(builder: ElfBuilder, input: ExportsInput) {
    this.#builder = builder;
    this.#input = input;
    this.#strings = builder.writer().cstring('');
    // The section of strings comes first, but is filled while the tables are written: its place must be known.
    this.#stringsIndex = 1;
  }

  write(): Uint8Array {
    const tables = this.#tables();
    const names = new Map<string, number>();
    for (const text of this.#input.exports.flatMap(({ name, namespace = '' }) => [name, namespace]))
      if (text !== '' && !names.has(text)) {
        names.set(text, this.#strings.length);
        this.#strings.cstring(text);
      }
    this.#builder.section({
      name: '__ksymtab_strings',
      address: this.#address(this.#stringsIndex),
      contents: this.#strings.done(),
    });
    this.#symbols.push({ section: this.#stringsIndex, value: this.#address(this.#stringsIndex) });
    for (const table of tables) this.#table(table, names);
    for (const table of tables) this.#crcs(table);
    const { hasFlags = false, exports, isDebugFile = false } = this.#input;
    if (hasFlags)
      this.#builder.section({
        name: '__kflagstab',
        type: isDebugFile ? SHT.NOBITS : SHT.PROGBITS,
        contents: Uint8Array.from(exports, ({ isGpl = false }) => Number(isGpl)),
      });
    const { sections = [], symbols = [], isStripped = false } = this.#input;
    const added = sections.map((section) =>
      this.#builder.section({ address: this.#address(this.#builder.nextIndex), ...section }),
    );
    for (const { sectionAmong, ...symbol } of symbols) {
      const section = sectionAmong === undefined ? undefined : added[sectionAmong];
      const value = section === undefined ? 0n : this.#address(section);
      this.#symbols.push({ ...(section !== undefined && { section, value }), ...symbol });
    }
    if (isStripped) return this.#builder.build();
    const table = this.#builder.symbols(this.#symbols);
    const kind = this.#input.addendsInPlace === true ? 'rel' : 'rela';
    for (const { target, records } of this.#relocations)
      if (records.length > 0) this.#builder.relocations(kind, target, table, records);
    return this.#builder.build();
  }

  #tables(): Table[] {
    const { exports, hasFlags = false, isSplit = false } = this.#input;
    const prefix = (isGpl: boolean): string => (isGpl && !hasFlags ? '_gpl' : '');
    if (isSplit)
      return exports.map((one) => ({
        name: `___ksymtab${prefix(one.isGpl === true)}+${one.name}`,
        exports: [one],
      }));
    return [false, true]
      .map((isGpl) => ({
        name: `__ksymtab${prefix(isGpl)}`,
        exports: exports.filter((one) => (hasFlags ? !isGpl : (one.isGpl === true) === isGpl)),
      }))
      .filter((table) => table.exports.length > 0);
  }

  #table({ name, exports }: Table, names: ReadonlyMap<string, number>): void {
    const { isLinked, hasNamespaces, hasLabels = true, isDebugFile = false, excess = 0 } = this.#input;
    const index = this.#builder.nextIndex;
    const out = this.#builder.writer();
    const records: RelocationInput[] = [];
    for (const { name: symbol, namespace = '' } of exports) {
      if (hasLabels)
        this.#symbols.push({
          name: `__ksymtab_${symbol}`,
          section: index,
          value: this.#address(index) + BigInt(out.length),
        });
      // The value: some address that has nothing to do with names.
      this.#field(out, index, 0, records, undefined);
      this.#field(out, index, names.get(symbol) ?? 0, records, this.#stringsIndex);
      if (hasNamespaces) {
        if (namespace === '') this.#emptyField(out);
        else this.#field(out, index, names.get(namespace) ?? 0, records, this.#stringsIndex);
      }
    }
    this.#builder.section({
      name,
      address: this.#address(index),
      type: isDebugFile ? SHT.NOBITS : SHT.PROGBITS,
      contents: out.done(),
      ...(excess > 0 && { lie: { size: out.length + excess } }),
    });
    if (!isLinked && !isDebugFile) this.#relocations.push({ target: index, records });
  }

  /** One field that refers to `offset` of the section of strings, or of a section far away. */
  #field(
    out: ByteWriter,
    index: number,
    offset: number,
    records: RelocationInput[],
    target: number | undefined,
  ): void {
    const { isLinked, fields, addendsInPlace = false } = this.#input;
    const isOffset = fields === 'offsets';
    const at = out.length;
    let value = 0n;
    if (isLinked) {
      const address = target === undefined ? this.#address(0) : this.#address(target) + BigInt(offset);
      value = isOffset ? address - (this.#address(index) + BigInt(at)) : address;
    } else {
      if (target !== undefined)
        records.push({ offset: at, type: R_X86_64_64, symbol: 1, addend: addendsInPlace ? 0 : offset });
      if (addendsInPlace) value = BigInt(offset);
    }
    if (isOffset) out.u32(Number(BigInt.asUintN(32, value)));
    else out.word(BigInt.asUintN(this.#input.is64 ? 64 : 32, value));
  }

  #emptyField(out: ByteWriter): void {
    if (this.#input.fields === 'offsets') out.u32(0);
    else out.word(0);
  }

  #crcs({ name, exports }: Table): void {
    const { crcs = 'none' } = this.#input;
    if (crcs === 'none') return;
    const index = this.#builder.nextIndex;
    const out = this.#builder.writer();
    const records: RelocationInput[] = [];
    const section = name.replace('ksymtab', 'kcrctab');
    for (const { name: symbol, crc = 0 } of exports) {
      if (crcs === 'longs') out.word(crc);
      else if (crcs === 'words') out.u32(crc);
      else if (crcs === 'labels') {
        this.#symbols.push({
          name: `__crc_${symbol}`,
          section: index,
          value: this.#address(index) + BigInt(out.length),
        });
        out.u32(crc);
      } else if (crcs === 'absolute symbols')
        this.#symbols.push({ name: `__crc_${symbol}`, shndx: SHN.ABS, value: crc });
      else {
        // A reference to an absolute symbol, which the table's name does not give away.
        this.#symbols.push({ name: `crc of ${symbol}`, shndx: SHN.ABS, value: crc });
        records.push({ offset: out.length, type: R_X86_64_64, symbol: this.#symbols.length, addend: 0 });
        out.word(0);
      }
    }
    if (out.length === 0) return;
    this.#builder.section({ name: section, address: this.#address(index), contents: out.done() });
    this.#relocations.push({ target: index, records });
  }

  #address(index: number): bigint {
    const { isLinked, is64 } = this.#input;
    return isLinked ? (is64 ? BASE : BASE_32) + BigInt(index) * SECTION_DISTANCE : 0n;
  }
}
