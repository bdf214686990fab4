/**
 * Relocated contents of sections. In a relocatable file, offsets into other sections are written by relocations, so that
 * debugging information cannot be read without them. gABI 4, "Relocation", and the machines' psABI documents.
 */
import { DwarfksymsError, type ErrorCode, type Warn } from '../errors.ts';
import { EM, ET, SHN, SHT } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { occupiesFile, type ElfFile, type Section } from './elf-file.ts';
import { relocationOutside } from './relocation-bounds.ts';
import { applyRecords, type Pass, type Skipped, type SymbolValues } from './relocation-pass.ts';
import { infoFormat, typeName } from './relocation-info.ts';
import { compileTypes, type RelocationTypes } from './relocation-types.ts';
import { SymbolTable } from './symbols.ts';
import { viewOf } from './numbers.ts';

/** Relocates sections of one file; symbol values are kept from section to section. */
export class Relocator {
  readonly #elf: ElfFile;
  readonly #warn: Warn;
  readonly #symbols = new Map<Section, SymbolValues>();
  /** Those of tables that name no symbol table. */
  #unlinked: SymbolValues | undefined;
  #types: RelocationTypes | undefined;
  #tables: ReadonlyMap<number, readonly Section[]> | undefined;

  constructor(elf: ElfFile, warn: Warn) {
    this.#elf = elf;
    this.#warn = warn;
  }

  /**
   * The contents with every relocation of the section applied; for reading only. In a file that is not relocatable, the
   * linker has applied them, even where it kept them (`--emit-relocs`).
   */
  contents(section: Section): Uint8Array {
    const isRelocatable = this.#elf.type === ET.REL && occupiesFile(section);
    const tables = isRelocatable ? this.#tablesOf(section) : [];
    if (tables.length === 0) return this.#elf.contents(section);
    const bytes = this.#elf.privateContents(section);
    this.#elf.requireRoomFor(tables);
    for (const table of tables) this.#apply(table, section, bytes);
    return bytes;
  }

  /** Warns of a relocation that applies outside of a section whose contents nobody asks for. */
  checkUnread(section: Section): void {
    if (this.#elf.type !== ET.REL || !occupiesFile(section)) return;
    if (RELOCATIONS[this.#elf.machine] === undefined) return;
    for (const table of this.#tablesOf(section)) {
      if (table.type === SHT.CREL) continue;
      const isRela = table.type === SHT.RELA;
      const layout = isRela ? this.#elf.layouts.rela : this.#elf.layouts.rel;
      const problem = relocationOutside(this.#elf, {
        table,
        target: section,
        recordSize: layout.byteSize,
        offsetField: layout.rOffset,
        info: infoFormat(this.#elf, layout.rInfo),
        types: (this.#types ??= typesOf(this.#elf, table)),
      });
      if (problem !== undefined) this.#warn(problem);
    }
  }

  /** The relocation sections whose sh_info is `section`, in the order of the file. */
  #tablesOf(section: Section): readonly Section[] {
    return (this.#tables ??= this.#tablesByTarget()).get(section.index) ?? [];
  }

  #tablesByTarget(): ReadonlyMap<number, readonly Section[]> {
    const byTarget = new Map<number, Section[]>();
    for (const table of this.#elf.sections) {
      const isTable = table.type === SHT.RELA || table.type === SHT.REL || table.type === SHT.CREL;
      if (!isTable || table.size === 0) continue;
      if (table.info === SHN.UNDEF || table.info >= this.#elf.sections.length) {
        const detail = `its relocations apply to section ${table.info} (sh_info), which does not exist`;
        // Tables without a target stand in sound files; one that names a section which is not there is damage.
        const code = table.info === SHN.UNDEF ? 'elf-malformed' : 'elf-unsound';
        this.#warn(this.#error(table, detail, undefined, code));
      }
      const others = byTarget.get(table.info);
      if (others === undefined) byTarget.set(table.info, [table]);
      else others.push(table);
    }
    return byTarget;
  }

  #apply(table: Section, target: Section, bytes: Uint8Array): void {
    if (table.type === SHT.CREL)
      throw this.#error(
        table,
        'compact relocations (SHT_CREL) are not supported',
        undefined,
        'elf-unsupported',
      );
    const isRela = table.type === SHT.RELA;
    const layout = isRela ? this.#elf.layouts.rela : this.#elf.layouts.rel;
    const records = this.#elf.records(table, layout.byteSize);
    const pass: Pass = {
      elf: this.#elf,
      table,
      target,
      records: viewOf(records),
      bytes: viewOf(bytes),
      recordSize: layout.byteSize,
      offsetField: layout.rOffset,
      info: infoFormat(this.#elf, layout.rInfo),
      addendField: isRela ? this.#elf.layouts.rela.rAddend : undefined,
      types: (this.#types ??= typesOf(this.#elf, table)),
      symbols: this.#symbolsOf(table),
    };
    this.#report(pass, applyRecords(pass));
  }

  /**
   * The symbols that sh_link names. Where it names no symbol table, the file's only one must be meant: the gABI allows a
   * relocatable file one SHT_SYMTAB.
   */
  #symbolsOf(table: Section): SymbolValues {
    const linked = this.#elf.sections[table.link];
    if (linked?.type === SHT.SYMTAB || linked?.type === SHT.DYNSYM) return this.#valuesOf(linked);
    return (this.#unlinked ??= this.#onlySymbols(table));
  }

  #onlySymbols(table: Section): SymbolValues {
    const [only, second] = this.#elf.sections.filter((section) => section.type === SHT.SYMTAB);
    const problem = `its symbols should be in section ${table.link} (sh_link), which is no symbol table`;
    if (only === undefined || second !== undefined) throw this.#error(table, problem);
    this.#warn(this.#error(table, `${problem}; those of ${only.name} are used`));
    return this.#valuesOf(only);
  }

  #valuesOf(section: Section): SymbolValues {
    let values = this.#symbols.get(section);
    if (values === undefined) {
      values = symbolValues(new SymbolTable(this.#elf, section, this.#warn));
      this.#symbols.set(section, values);
    }
    return values;
  }

  #report(pass: Pass, skipped: ReadonlyMap<number, Skipped>): void {
    if (skipped.size > MOST_REPORTED) {
      const detail = `${skipped.size} relocation types are not applied, of which these are the first:`;
      this.#warn(new DwarfksymsError('relocation', detail, this.#elf.place(pass.target)));
    }
    for (const [info, { count, offset, reason }] of Array.from(skipped).slice(0, MOST_REPORTED)) {
      const detail = `${typeName(pass.info, pass.types, info)} is not applied (records: ${count}): ${reason}`;
      this.#warn(new DwarfksymsError('relocation', detail, this.#elf.place(pass.target, offset)));
    }
  }

  #error(table: Section, detail: string, offset?: number, code: ErrorCode = 'relocation'): DwarfksymsError {
    return new DwarfksymsError(code, detail, this.#elf.place(table, offset));
  }
}

/** How many types get a warning of their own; a damaged table may have a million. */
const MOST_REPORTED = 8;

/**
 * A machine that has a number but no table here has no known types, and each is left out with a warning. For a number
 * that nobody registered, EM_NONE included, no type means anything.
 */
function typesOf(elf: ElfFile, table: Section): RelocationTypes {
  const machines: readonly number[] = Object.values(EM);
  if (elf.machine === EM.NONE || !machines.includes(elf.machine)) {
    const detail = `the relocations are for an unknown machine (e_machine ${elf.machine})`;
    throw new DwarfksymsError('elf-unsupported', detail, elf.place(table));
  }
  return compileTypes(RELOCATIONS[elf.machine] ?? {});
}

/** All values at once: a symbol is asked for as often as it is referred to. */
function symbolValues(table: SymbolTable): SymbolValues {
  const lo = new Uint32Array(table.count);
  const hi = new Uint32Array(table.count);
  for (let index = 0; index < table.count; index++) {
    const shndx = table.shndx(index);
    // Undefined and common symbols have no address yet (a common one's value is its alignment): S is 0.
    if (shndx === SHN.UNDEF || shndx === SHN.COMMON) continue;
    lo[index] = table.valueLo(index);
    hi[index] = table.valueHi(index);
  }
  return { table, lo, hi };
}
