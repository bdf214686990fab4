/** The strings that entries of `__ksymtab` refer to, in whichever way they do. */
import type { Ksymtab } from '../../generated/ksymtab.js';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import type { References, ReferenceTarget } from '../elf/references.ts';
import { StringTable } from '../elf/string-table.ts';
import { WORD_RANGE } from '../elf/numbers.ts';
import { STRINGS_SECTION } from './exports-sections.ts';

/** How a field refers: by a relocation, an address, or its distance from itself. */
export type Mode = 'relocation' | 'address' | 'offset';

export class ExportStrings {
  /** The section that the fields stand in. */
  readonly #section: Section;
  readonly #byIndex = new Map<number, StringTable>();
  readonly #byAddress: readonly { readonly section: Section; readonly strings: StringTable }[];
  readonly #readTargets: () => ReadonlyMap<number, ReferenceTarget>;
  #targets: ReadonlyMap<number, ReferenceTarget> | undefined;

  constructor(elf: ElfFile, section: Section, references: References) {
    this.#section = section;
    this.#readTargets = () => references.of(section);
    this.#byAddress = elf.sectionsNamed(STRINGS_SECTION).map((strings) => {
      const table = new StringTable(elf.contents(strings));
      this.#byIndex.set(strings.index, table);
      return { section: strings, strings: table };
    });
  }

  /** The string that the field at `offset` refers to; undefined if that is no place among the names. */
  at(mode: Mode, offset: number, field: Ksymtab.Reference): string | undefined {
    if (mode === 'relocation') {
      const target = this.#target(offset);
      if (target?.section === undefined || target.offset < 0) return undefined;
      return this.#byIndex.get(target.section)?.at(target.offset);
    }
    const address = this.#address(mode, offset, field);
    for (const { section, strings } of this.#byAddress) {
      const distance = address - section.address;
      if (distance >= 0n && distance < BigInt(section.size)) return strings.at(Number(distance));
    }
    return undefined;
  }

  /** Whether the field refers to nothing at all. */
  isNothing(mode: Mode, offset: number, { lo, hi }: Ksymtab.Reference): boolean {
    return lo === 0 && hi === 0 && (mode !== 'relocation' || this.#target(offset) === undefined);
  }

  #target(offset: number): ReferenceTarget | undefined {
    return (this.#targets ??= this.#readTargets()).get(offset);
  }

  #address(mode: 'address' | 'offset', offset: number, { lo, hi }: Ksymtab.Reference): bigint {
    return mode === 'address'
      ? BigInt(hi) * BigInt(WORD_RANGE) + BigInt(lo)
      : this.#section.address + BigInt(offset) + BigInt(lo | 0);
  }
}
