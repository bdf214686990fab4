/** Which fields relocations fill, and where their addends stand. gABI 4, "Relocation". */
import { Elf } from '../../../generated/debug/elf.js';
import { SHF, SHT } from '../../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../../generated/relocations.ts';
import type { FileBytes } from './bytes.ts';
import { type Field, fieldsAt, memberAt } from './fields.ts';
import type { Section } from './sections.ts';

/** A field, and how to change what it will hold. Places count in the file. */
interface RelocatedField {
  readonly byteSize: number;
  /** The addend: in the relocation, or on some machines in the field itself. */
  readonly addend: Pick<Field, 'start' | 'end'>;
  /** What is added to that number. */
  readonly base: bigint;
}

/** A relocation, with the bytes that hold its parts. */
export interface Relocation {
  readonly table: Section;
  readonly target: Section;
  readonly offset: Field;
  readonly addend: Field | undefined;
  /** The index of its symbol. */
  readonly symbol: Field;
  readonly type: number;
  /** The lowest byte of its type. */
  readonly typeAt: number;
}

export class Relocations {
  readonly #elf: Elf;
  readonly #bytes: FileBytes;
  readonly #sections: readonly Section[];
  /** By place of the field. */
  readonly #fields = new Map<number, RelocatedField>();

  constructor(elf: Elf, sections: readonly Section[], bytes: FileBytes) {
    this.#elf = elf;
    this.#bytes = bytes;
    this.#sections = sections;
    // With addends in the field, the field is changed as if there were no relocation: its symbol stands at 0.
    for (const table of sections)
      if (table.type === SHT.RELA)
        for (const relocation of this.of(table)) if (!isDeflated(relocation.target)) this.#add(relocation);
  }

  /** The field that is filled from an addend, by where it is in the file. */
  at(start: number): RelocatedField | undefined {
    return this.#fields.get(start);
  }

  /** Whether a table of them is for the section: one that is cut has them lead behind its end. */
  isRelocated(section: Section): boolean {
    return this.#sections.some(
      ({ type, info }) => (type === SHT.RELA || type === SHT.REL) && info === section.index,
    );
  }

  applyTo(bytes: FileBytes): void {
    for (const [start, { byteSize, addend, base }] of this.#fields)
      bytes.putNumber(start, start + byteSize, this.#bytes.number(addend.start, addend.end) + base);
  }

  of(table: Section): readonly Relocation[] {
    const target = this.#sections[table.info];
    if (target === undefined) return [];
    return fieldsAt(table.header, 'rels|relas.entries[*]').flatMap(({ value: node }) => {
      if (!(node instanceof Elf.ElfFile.Rel || node instanceof Elf.ElfFile.Rela)) return [];
      // INVARIANT: both have these.
      const offset = memberAt(node, 'r_offset')!;
      const symbol = memberAt(node, 'r_info32|r_info64.value.r_sym')!;
      const type = memberAt(node, 'r_info32|r_info64.value.r_type')!;
      const typeAt = this.#bytes.littleEndian ? type.start : type.end - 1;
      const code = Number(this.#bytes.number(type.start, type.end));
      return [{ table, target, offset, addend: memberAt(node, 'r_addend'), symbol, type: code, typeAt }];
    });
  }

  #add({ table, target, offset, addend, symbol, type: code }: Relocation): void {
    const bytes = this.#bytes;
    const type = RELOCATIONS[this.#elf.file.eMachine]?.[code];
    const symbols = this.#sections[table.link]?.header.symbols?.entries;
    const index = Number(bytes.number(symbol.start, symbol.end));
    const value = symbols?.[index] && memberAt(symbols[index], 'st_value32|st_value64');
    if (addend === undefined || type === undefined) return;
    const start = target.offset + Number(bytes.number(offset.start, offset.end));
    const symbolValue = value === undefined ? 0n : bytes.number(value.start, value.end);
    // Some machines add what the field holds to the addend. Their files have the number there.
    const isInField = type.operation.startsWith('V');
    this.#fields.set(start, {
      byteSize: type.width,
      addend: isInField ? { start, end: start + type.width } : addend,
      base: isInField ? symbolValue + bytes.number(addend.start, addend.end) : symbolValue,
    });
  }
}

/** Whether places in a section are not those in the file. */
export function isDeflated({ name, flags }: Section): boolean {
  return (flags & SHF.COMPRESSED) !== 0 || name.startsWith('.zdebug_');
}
