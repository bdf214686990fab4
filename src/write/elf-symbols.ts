/** The symbol table. gABI 4, "Symbol Table". */
import { SHN, STB, STT } from '../../generated/elf-constants.ts';
import { SYMBOL_INFO } from '../../generated/bit-fields.ts';
import { DwarfksymsError } from '../errors.ts';
import type { FileDescription, SymbolDescription } from './description.ts';
import type { ElfFormat } from './elf-format.ts';
import { ElfRecords } from './elf-records.ts';
import { hasRelocations, type PlannedSection, type SectionPlan } from './elf-sections.ts';
import { ElfStrings } from './elf-strings.ts';
import type { LinkTarget } from './section-image.ts';

export interface SymbolTable {
  readonly bytes: Uint8Array;
  readonly names: Uint8Array;
  /** One word per symbol, for SHT_SYMTAB_SHNDX. */
  readonly sections: Uint8Array;
  /** sh_info: the first symbol that is not local. */
  readonly firstGlobal: number;
  /** The number of the symbol at this index of the description. */
  readonly numberOf: (symbol: number) => number;
  /** The number of the STT_SECTION symbol of a section that links lead to. */
  readonly sectionSymbol: (section: PlannedSection) => number;
  /** The number of a group's signature. */
  readonly signature: (group: PlannedSection) => number;
}

/** A symbol as it is to be stored. */
interface Entry {
  readonly name: string;
  readonly section: PlannedSection | undefined;
  /** st_shndx where there is no section. */
  readonly place: number;
  readonly value: bigint;
  readonly byteSize: bigint;
  readonly type: number;
  readonly binding: number;
  readonly other: number;
}

export function symbolTable(file: FileDescription, plan: SectionPlan, format: ElfFormat): SymbolTable {
  const described = file.symbols.map((symbol) => describedEntry(file, plan, symbol));
  const starts = new Map(linkedSections(file, plan).map((section) => [section, sectionEntry(section)]));
  const signatures = signatureEntries(plan, described);
  // Local symbols precede all others; which those are, sh_info says.
  const isLocal = ({ binding }: Entry): boolean => binding === STB.LOCAL;
  const isDescribed = new Set(described);
  const made = [...starts.values(), ...signatures.values()].filter((entry) => !isDescribed.has(entry));
  const locals = [NULL_SYMBOL, ...made, ...described.filter(isLocal)];
  const entries = [...locals, ...described.filter((entry) => !isLocal(entry))];
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const numberOf = (entry: Entry | undefined, what: string): number => {
    const number = entry === undefined ? undefined : numbers.get(entry);
    if (number === undefined) throw new DwarfksymsError('description', `there is no symbol ${what}`);
    return number;
  };
  return {
    ...tables(entries, plan, format),
    firstGlobal: locals.length,
    numberOf: (symbol) => numberOf(described[symbol], `${symbol}`),
    sectionSymbol: (section) => numberOf(starts.get(section), `of ${section.name}`),
    signature: (group) => numberOf(signatures.get(group), 'for a group'),
  };
}

/** st_value of a symbol: in linked files an address, in others counted from the start of its section. */
export function symbolValue(file: FileDescription, { place, value }: SymbolDescription): bigint {
  return typeof place === 'number' ? sectionStart(file, place) + value : value;
}

/** What addresses in a section of the description count from: in a relocatable file nothing has its place yet. */
export function sectionStart({ elf, sections }: FileDescription, index: number): bigint {
  const section = sections[index];
  if (section === undefined) throw new DwarfksymsError('description', `there is no section ${index}`);
  return elf.kind === 'linked' ? section.address : 0n;
}

const NULL_SYMBOL: Entry = {
  name: '',
  section: undefined,
  place: SHN.UNDEF,
  value: 0n,
  byteSize: 0n,
  type: STT.NOTYPE,
  binding: STB.LOCAL,
  other: 0,
};

function describedEntry(file: FileDescription, plan: SectionPlan, symbol: SymbolDescription): Entry {
  const section = typeof symbol.place === 'number' ? plan.own[symbol.place] : undefined;
  if (typeof symbol.place === 'number' && section === undefined)
    throw new DwarfksymsError('description', `${symbol.name} is in section ${symbol.place}, which is none`);
  return {
    ...symbol,
    section,
    place: typeof symbol.place === 'number' ? SHN.UNDEF : PLACES[symbol.place],
    value: symbolValue(file, symbol),
  };
}

const PLACES = { undefined: SHN.UNDEF, absolute: SHN.ABS, common: SHN.COMMON } as const;

/** The start of a section, without a name of its own. */
function sectionEntry(section: PlannedSection): Entry {
  return { ...NULL_SYMBOL, section, type: STT.SECTION };
}

/** The sections that relocations need a symbol for, in the order of their numbers. */
function linkedSections(file: FileDescription, plan: SectionPlan): readonly PlannedSection[] {
  if (!hasRelocations(file)) return [];
  const linked = new Set<PlannedSection>();
  for (const { role } of plan.sections) {
    if (role.kind !== 'relocations') continue;
    for (const { to } of role.links) {
      const section = targetSection(plan, to);
      if (section !== undefined) linked.add(section);
    }
  }
  return plan.sections.filter((section) => linked.has(section));
}

/** The section whose start a link counts from; undefined if it counts from a symbol, or from nothing. */
export function targetSection(plan: SectionPlan, to: LinkTarget): PlannedSection | undefined {
  if (to.kind === 'section') return existing(plan.images[to.image], to.image);
  if (to.kind === 'own-section') return existing(plan.own[to.section], to.section);
  const { symbol, section } = to.address;
  return symbol === undefined && section !== undefined ? existing(plan.own[section], section) : undefined;
}

function existing(section: PlannedSection | undefined, number: number): PlannedSection {
  if (section === undefined)
    throw new DwarfksymsError('description', `a link leads to section ${number}, which is none`);
  return section;
}

/**
 * A group is known by a symbol's name. Where no symbol has it, one is made that is local and in the group's own section, as
 * GNU as does: it serves for nothing else. gABI 4, "Section Groups".
 */
function signatureEntries(
  plan: SectionPlan,
  described: readonly Entry[],
): ReadonlyMap<PlannedSection, Entry> {
  const byName = new Map(described.toReversed().map((entry) => [entry.name, entry]));
  return new Map(
    plan.groups.map((group) => {
      const name = group.role.kind === 'group' ? group.role.signature : '';
      return [group, byName.get(name) ?? { ...NULL_SYMBOL, name, section: group }];
    }),
  );
}

function tables(
  entries: readonly Entry[],
  plan: SectionPlan,
  format: ElfFormat,
): Pick<SymbolTable, 'bytes' | 'names' | 'sections'> {
  const records = new ElfRecords(format, format.symbol, entries.length);
  const sections = new ElfRecords(format, SECTION_NUMBER, entries.length);
  const names = new ElfStrings();
  for (const [i, entry] of entries.entries()) {
    const section = entry.section === undefined ? undefined : plan.numberOf(entry.section);
    const isExtended = section !== undefined && section >= SHN.LORESERVE;
    records.set(i, 'stName', names.offsetOf(entry.name));
    records.set(i, 'stValue', entry.value);
    records.set(i, 'stSize', entry.byteSize);
    records.set(
      i,
      'stInfo',
      (entry.binding << SYMBOL_INFO.binding.shift) | (entry.type & SYMBOL_INFO.kind.mask),
    );
    records.set(i, 'stOther', entry.other);
    records.set(i, 'stShndx', isExtended ? SHN.XINDEX : (section ?? entry.place));
    if (isExtended) sections.set(i, 'number', section);
  }
  return { bytes: records.bytes, names: names.done(), sections: sections.bytes };
}

/** An entry of SHT_SYMTAB_SHNDX is one word. */
const SECTION_NUMBER = {
  byteSize: Uint32Array.BYTES_PER_ELEMENT,
  number: 0,
  widths: { number: Uint32Array.BYTES_PER_ELEMENT },
};
