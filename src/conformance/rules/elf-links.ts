/** What sections and symbols lead to. gABI 4, "Sections", sh_link and sh_info, and "Symbol Table", st_shndx. */
import { SHF, SHN, SHT, shtName } from '../../../generated/elf-constants.ts';
import type { Check } from '../check.ts';
import type { ElfImage, SectionHeader } from '../elf-image.ts';
import type { Rule } from '../rule.ts';
import { SymbolRecords } from '../symbol-records.ts';

const SYMBOLS: readonly number[] = [SHT.SYMTAB, SHT.DYNSYM];

/** By type of section: the types that sh_link leads to. */
const LINKS: Readonly<Record<number, readonly number[]>> = {
  [SHT.SYMTAB]: [SHT.STRTAB],
  [SHT.DYNSYM]: [SHT.STRTAB],
  [SHT.DYNAMIC]: [SHT.STRTAB],
  [SHT.GNU_verdef]: [SHT.STRTAB],
  [SHT.GNU_verneed]: [SHT.STRTAB],
  [SHT.HASH]: SYMBOLS,
  [SHT.GNU_HASH]: SYMBOLS,
  [SHT.GNU_versym]: SYMBOLS,
  [SHT.GROUP]: SYMBOLS,
  [SHT.SYMTAB_SHNDX]: SYMBOLS,
  [SHT.REL]: SYMBOLS,
  [SHT.RELA]: SYMBOLS,
  [SHT.CREL]: SYMBOLS,
};

const RELOCATIONS: ReadonlySet<number> = new Set([SHT.REL, SHT.RELA, SHT.CREL]);

export const E06: Rule = {
  id: 'E06',
  class: 'N',
  statement: 'what sections and symbols lead to exists, and is of the right kind',
  citation: { gabi: 'Sections' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      for (const section of image.sections) {
        if (section.size === 0) continue;
        checkLink(check, image, section);
        checkInfo(check, image, section);
      }
      for (const section of image.sections) checkSymbols(check, image, section);
    },
  }),
};

function checkLink(check: Check, image: ElfImage, section: SectionHeader): void {
  const { type, flags, link, label } = section;
  const expected = LINKS[type];
  const isOrdered = (flags & SHF.LINK_ORDER) !== 0;
  if (expected === undefined && !isOrdered) return;
  const report = (what: string, wanted: string): void =>
    check.report(E06, { found: `sh_link of ${label} is ${what}`, expected: wanted }, () =>
      image.sectionFieldPlace(section, 'shLink'),
    );
  const kinds = expected === undefined ? 'the index of a section' : expected.map(shtName).join(' or ');
  if (link >= image.sectionCount) {
    report(`${link} of ${image.sectionCount} sections`, kinds);
    return;
  }
  // Relocations without symbols need no table of them, and a section that is to follow none has SHN_UNDEF.
  if (link === SHN.UNDEF && (expected === undefined || (RELOCATIONS.has(type) && !image.isRelocatable)))
    return;
  const target = image.sections[link];
  if (target === undefined || expected === undefined || expected.includes(target.type)) return;
  // In a file of debugging information only, what is loaded keeps its header.
  if (target.type === SHT.NOBITS) return;
  report(`${link}, a section of type ${shtName(target.type)}`, kinds);
}

function checkInfo(check: Check, image: ElfImage, section: SectionHeader): void {
  const { type, flags, info, label } = section;
  const report = (what: string, expected: string): void =>
    check.report(E06, { found: `sh_info of ${label} is ${what}`, expected }, () =>
      image.sectionFieldPlace(section, 'shInfo'),
    );
  if (RELOCATIONS.has(type) || (flags & SHF.INFO_LINK) !== 0) {
    const expected = 'the index of the section that is relocated';
    if (info >= image.sectionCount) report(`${info} of ${image.sectionCount} sections`, expected);
    else if (!RELOCATIONS.has(type) || !image.isRelocatable) return;
    else if (info === SHN.UNDEF) report('SHN_UNDEF', expected);
    else if (info === section.index) report('its own index', expected);
    return;
  }
  const own = SymbolRecords.of(image, section);
  if (own !== undefined && info > own.count)
    report(`${info} of ${own.count} symbols`, 'one more than the index of the last local symbol');
  if (type !== SHT.GROUP) return;
  const linked = image.sections[section.link];
  const symbols = linked && SymbolRecords.of(image, linked);
  if (symbols !== undefined && info >= symbols.count)
    report(`${info} of ${symbols.count} symbols`, 'the index of the symbol that identifies the group');
}

function checkSymbols(check: Check, image: ElfImage, section: SectionHeader): void {
  const symbols = SymbolRecords.of(image, section);
  if (symbols === undefined) return;
  const { sectionCount } = image;
  for (let index = 0; index < symbols.count; index++) {
    const found = symbols.section(index);
    if (found < sectionCount || found >= SHN.LORESERVE) continue;
    check.report(
      E06,
      {
        found: `a symbol of ${section.label} in section ${found} of ${sectionCount}`,
        expected: 'the index of a section, or a reserved one',
      },
      () => image.contentPlace(section, symbols.sectionAt(index)),
    );
  }
}
