/** Breakages of lists of ranges and locations, and of the addresses of entries. DWARF 5, 2.6.2 and 2.17. */
import { DW_AT, DW_FORM, DW_OP, DW_RLE, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { AddressRange, Attribute, Description, Die, Unit } from '../../write/description.ts';
import { nameAttribute } from '../new-attributes.ts';
import { withAttribute } from '../tree.ts';
import { addressAttribute, changeAddedRoot, linkedOnly, withNewUnit, type MakeDie } from './added-units.ts';
import { attributeBreakage, outsideSection } from './attribute-breakages.ts';
import {
  labelOf,
  type Breakage,
  type ByteBreakage,
  type DescriptionBreakage,
  type Labels,
} from './breakage.ts';
import { paddedUleb128 } from './bytes.ts';
import { cutSite, listSites, longDescriptionSite, type ListSite } from './list-sites.ts';
import { outside } from './wrong-values.ts';

type Addresses = readonly [from: bigint, to: bigint];

function range([from, to]: Addresses): AddressRange {
  return { low: { symbol: undefined, addend: from }, high: { symbol: undefined, addend: to } };
}

function ranges(...entries: readonly Addresses[]): Attribute {
  return {
    name: DW_AT.ranges,
    form: DW_FORM.sec_offset,
    value: { kind: 'ranges', entries: entries.map(range) },
  };
}

function locations(...entries: readonly Addresses[]): Attribute {
  const expression = Uint8Array.of(DW_OP.reg0);
  return {
    name: DW_AT.location,
    form: DW_FORM.sec_offset,
    value: { kind: 'locations', entries: entries.map((one) => ({ ...range(one), expression })) },
  };
}

/** The writer takes turns with the kinds of entries: with so many lists, each of them occurs. */
const TURNS = 3;
const RANGE: Addresses = [0x1000n, 0x1010n];

/** Adds a unit with lists, which are the last ones in their sections. */
function withLists(version: Unit['version'], tag: number, list: Attribute) {
  return (description: Description): Description =>
    withNewUnit(description, version, ({ die }) => ({
      entries: Array.from({ length: TURNS }, (_, i) =>
        die(tag, [nameAttribute(`dwarfksyms list ${i}`), list]),
      ),
    }));
}

const withRanges = (version: Unit['version']) => withLists(version, DW_TAG.lexical_block, ranges(RANGE));
const withLocations = (version: Unit['version']) => withLists(version, DW_TAG.variable, locations(RANGE));

// Bytes of lists -----------------------------------------------------------------------------------------------------

/** Changes one of the range lists in place. */
function inRanges(
  name: string,
  version: Unit['version'],
  what: string,
  change: (site: ListSite) => { readonly at: number; readonly bytes: readonly number[] } | undefined,
): ByteBreakage {
  return {
    name,
    ...labelOf(name, LABELS),
    prepare: withRanges(version),
    apply(specimen) {
      const changes = listSites(specimen).flatMap((site) => change(site) ?? []);
      const chosen = specimen.choices.pick(changes);
      return chosen && specimen.overwrite(chosen.at, chosen.bytes, what);
    },
  };
}

/** The two addresses or offsets of an entry exchanged, where they take as many bytes. */
function reversed({ kind, from, to, start }: ListSite): ReturnType<Parameters<typeof inRanges>[3]> {
  if (kind !== 'pair' || from.length !== to.length) return undefined;
  return from.every((byte, i) => byte === to[i]) ? undefined : { at: start, bytes: [...to, ...from] };
}

/** An entry with offsets in the place of the one that says what they count from. */
function offsetsForBase({ kind, at, start, from, to, isCoded }: ListSite): ReturnType<typeof reversed> {
  if (kind !== 'base') return undefined;
  if (!isCoded) {
    const bytes = [...from, ...to].fill(1);
    return { at: start, bytes };
  }
  const half = from.length / 2;
  return { at, bytes: [DW_RLE.offset_pair, ...paddedUleb128(1, half), ...paddedUleb128(2, half)] };
}

const SECTIONS: ReadonlyMap<number, string> = new Map([
  [4, '.debug_ranges'],
  [5, '.debug_rnglists'],
]);

function outsideBreakage(name: string, version: 4 | 5): ByteBreakage {
  const row = outsideSection(name, (one, { file }) =>
    one.name === DW_AT.ranges && one.form === DW_FORM.sec_offset && one.unit.encoding.version === version
      ? file.named(SECTIONS.get(version) ?? '')
      : undefined,
  );
  return { ...attributeBreakage(row, LABELS), prepare: withRanges(version) };
}

const UNENDED: ByteBreakage = {
  name: 'list-without-end',
  rule: 'L01',
  summary: 'The section ends before the last list in it does (DWARF 4, 2.17.3).',
  prepare: withRanges(4),
  apply(specimen) {
    const site = cutSite(specimen);
    return (
      site && specimen.cut(site.section, site.offset, `the last list of ${site.section.name} has no end`)
    );
  },
};

const LONG_DESCRIPTION: ByteBreakage = {
  name: 'location-description-too-long',
  rule: 'L07',
  summary: 'A location description in a list is said to be longer than the section (DWARF 4, 2.6.2).',
  prepare: withLocations(4),
  apply(specimen) {
    const at = longDescriptionSite(specimen);
    return at === undefined
      ? undefined
      : specimen.overwrite(at, [0xff, 0xff], 'a location description of 65535 bytes');
  },
};

// Addresses of entries -----------------------------------------------------------------------------------------------

const block = (die: MakeDie, attributes: readonly Attribute[], children?: readonly Die[]): Die =>
  die(DW_TAG.lexical_block, attributes, children);
const low = (address: bigint): Attribute => addressAttribute(DW_AT.low_pc, address);
const high = (address: bigint): Attribute => addressAttribute(DW_AT.high_pc, address);
const between = ([from, to]: Addresses): readonly Attribute[] => [low(from), high(to)];

/** An entry that is added: what is wrong with it, for people; whether the file has to be linked. */
type EntryRow = readonly [name: string, isLinked: boolean, entry: (die: MakeDie) => Die];

const ENTRY_ROWS: readonly EntryRow[] = [
  ['high-address-alone', false, (die) => block(die, [high(RANGE[1])])],
  ['address-beside-list', false, (die) => block(die, [low(RANGE[0]), ranges(RANGE)])],
  ['range-beside-list', false, (die) => block(die, [...between(RANGE), ranges(RANGE)])],
  [
    'ranges-overlap',
    true,
    (die) => block(die, [ranges([0x1000n, 0x1010n], [0x2000n, 0x2010n], [0x1008n, 0x1018n])]),
  ],
  [
    'block-outside-function',
    true,
    (die) =>
      die(
        DW_TAG.subprogram,
        [nameAttribute('dwarfksyms function'), ...between(RANGE)],
        [block(die, between([0x1008n, 0x1018n]))],
      ),
  ],
];

function entryBreakage([name, isLinked, entry]: EntryRow): DescriptionBreakage {
  const label = labelOf(name, LABELS);
  return {
    name,
    ...label,
    ...(isLinked && { prepare: linkedOnly }),
    change: (description) => ({
      description: withNewUnit(description, 4, ({ die }) => ({ entries: [entry(die)] })),
      what: label.summary,
    }),
  };
}

const UNITS_OVERLAP: DescriptionBreakage = {
  name: 'units-overlap',
  rule: 'L08',
  summary: 'Two units say that they have the same addresses (DWARF 5, 3.1.1).',
  prepare: (description) =>
    linkedOnly(description) &&
    [between([0x1000n, 0x1010n]), between([0x1010n, 0x1020n])].reduce<Description>(
      (before, attributes) => withNewUnit(before, 4, () => ({ attributes })),
      description,
    ),
  change(description) {
    const changed = changeAddedRoot(description, (root) => withAttribute(root, low(0x1008n)));
    return changed && { description: changed, what: 'a unit begins where another has not ended' };
  },
};

const LABELS: Labels = {
  'range-list-outside-section': [
    'L01',
    'DW_AT_ranges leads behind the end of its section (DWARF 5, 2.17.3).',
  ],
  'range-pairs-outside-section': [
    'L01',
    'DW_AT_ranges leads behind the end of .debug_ranges (DWARF 4, 2.17.3).',
  ],
  'range-upside-down': ['L02', 'A range ends before it begins (DWARF 5, 2.17.3).'],
  'range-pair-upside-down': ['L02', 'A range ends before it begins (DWARF 4, 2.17.3).'],
  'ranges-overlap': ['L02', 'Two ranges of a list have addresses in common (DWARF 5, 2.17.3).'],
  'list-entry-kind-unknown': [
    'L03',
    'An entry of a list is of a kind that there is none of (DWARF 5, 7.25).',
  ],
  'high-address-alone': ['L04', 'An entry has DW_AT_high_pc and no DW_AT_low_pc (DWARF 5, 2.17.2).'],
  'address-beside-list': ['L04', 'An entry has both DW_AT_low_pc and DW_AT_ranges (DWARF 5, 2.17).'],
  'range-beside-list': ['L04', 'An entry has a range and a list of ranges (DWARF 5, 2.17).'],
  'block-outside-function': [
    'L05',
    'The addresses of a block are not among those of the function that it is part of (DWARF 5, 3.5).',
  ],
  'list-without-base': [
    'L06',
    'A list has offsets, and neither it nor the unit says what they count from (DWARF 5, 2.17.3).',
  ],
  'pairs-without-base': [
    'L06',
    'A list has offsets, and neither it nor the unit says what they count from (DWARF 4, 2.17.3).',
  ],
};

const UNKNOWN_KIND: ByteBreakage = {
  name: 'list-entry-kind-unknown',
  ...labelOf('list-entry-kind-unknown', LABELS),
  prepare: withRanges(5),
  apply(specimen) {
    const site = specimen.choices.pick(listSites(specimen).filter(({ isCoded }) => isCoded));
    const code = site && outside(Object.values(DW_RLE))(site.field, specimen);
    return site === undefined || code === undefined
      ? undefined
      : specimen.overwrite(site.at, [Number(code)], `an entry of a range list is of the kind ${code}`);
  },
};

export const LIST_BREAKAGES: readonly Breakage[] = [
  outsideBreakage('range-list-outside-section', 5),
  outsideBreakage('range-pairs-outside-section', 4),
  UNENDED,
  inRanges('range-upside-down', 5, 'a range ends before it begins', reversed),
  inRanges('range-pair-upside-down', 4, 'a range ends before it begins', reversed),
  UNKNOWN_KIND,
  inRanges('list-without-base', 5, 'offsets stand where their base was', offsetsForBase),
  inRanges('pairs-without-base', 4, 'offsets stand where their base was', offsetsForBase),
  LONG_DESCRIPTION,
  ...ENTRY_ROWS.map(entryBreakage),
  UNITS_OVERLAP,
];
