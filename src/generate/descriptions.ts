/**
 * Descriptions of ELF files with DWARF, for properties and for corpora: what compilers produce and what they could.
 *
 *     fc.assert(fc.property(subject(), ({ description, symbols }) => …))
 *
 * First the content (types and symbols), then the arrangement in units and files, then the spelling. Each shrinks without the others.
 */
import * as fc from 'fast-check';
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { Description, ElfEncoding, FileDescription, StringPlacement } from '../write/description.ts';
import { anyArrangement, leastVersion as leastVersionOf, type Arrangement } from './arrangement.ts';
import { addressSizes, elfEncoding, formats, stringPlacement } from './container.ts';
import type { Content, SymbolContent, TypeContent } from './content.ts';
import { splitIdentification, text, type DraftUnit } from './draft.ts';
import { draftUnits, type DraftedUnit, type Drafts } from './draft-units.ts';
import { elfContent, NO_ELF_CONTENT } from './elf-content.ts';
import { withPlaceholders } from './kabi.ts';
import { lineTable } from './line-tables.ts';
import { resolveContent } from './resolve.ts';
import { soundContent, soundStrays } from './sound-content.ts';
import { soundSpelling, soundStrings } from './sound-spelling.ts';
import { spellUnit, unitsOfDies } from './spell.ts';
import { type DwarfVersion, unitSpelling, type UnitSpelling } from './spelling.ts';
import { stray, type StrayContent } from './strays.ts';
import { symbolContent } from './symbol-content.ts';
import { typeContent } from './type-content.ts';

/** A description, and the symbols whose versions are asked for. */
export interface Subject {
  readonly description: Description;
  readonly symbols: readonly string[];
  /** Whether kABI rules and placeholders count (`--stable`). */
  readonly isStable?: boolean;
}

export interface SubjectOptions {
  /** Most types, and most symbols. */
  readonly maxTypes?: number;
  readonly maxSymbols?: number;
  /** Most DIEs that versions do not depend on. */
  readonly maxStrays?: number;
  /** Whether aggregates have kABI placeholders, which count. Default: no. */
  readonly hasPlaceholders?: boolean;
  /** Whether types are such as a compiler could have meant, instead of whatever can be written. Default: no. */
  readonly isSound?: boolean;
}

interface Parts {
  readonly types: readonly TypeContent[];
  readonly symbols: readonly SymbolContent[];
  readonly strays: readonly StrayContent[];
  readonly arrangement: Arrangement;
  readonly elf: ElfEncoding;
  readonly strings: StringPlacement;
  readonly spellings: readonly UnitSpelling[];
}

export function subject(options: SubjectOptions = {}): fc.Arbitrary<Subject> {
  const { maxTypes = 16, maxSymbols = 4, maxStrays = 4, hasPlaceholders = false, isSound = false } = options;
  return fc
    .record({
      types: fc.array(typeContent, { maxLength: maxTypes, size: 'max' }),
      symbols: fc.array(symbolContent, { minLength: 1, maxLength: maxSymbols, size: 'max' }),
      strays: fc.array(stray, { maxLength: maxStrays, size: 'max' }),
      arrangement: anyArrangement,
      elf: elfEncoding,
      strings: stringPlacement,
      spellings: fc.array(unitSpelling, { minLength: 1, maxLength: 3 }),
    })
    .map((parts) =>
      hasPlaceholders
        ? { ...compose({ ...parts, types: withPlaceholders(parts.types) }, isSound), isStable: true }
        : compose(parts, isSound),
    );
}

function compose(
  { types, symbols, strays, arrangement, elf, strings, spellings }: Parts,
  isSound: boolean,
): Subject {
  const possibleArrangement = elf.kind === 'linked' ? withoutGroups(arrangement) : arrangement;
  const needed = leastVersionOf(arrangement);
  const possible = withOneVersion(
    spellings
      .map((spelling) => possibleSpelling(spelling, needed, elf))
      .map((spelling) => (isSound ? soundSpelling(spelling, elf) : spelling)),
    possibleArrangement,
  );
  const leastVersion = Math.min(...possible.map(({ version }) => version));
  const resolved = resolveContent(types, symbols, leastVersion);
  const versions = { least: leastVersion, greatest: Math.max(...possible.map(({ version }) => version)) };
  const content = isSound
    ? { ...soundContent(resolved, versions), strays: soundStrays(strays) }
    : { ...resolved, strays };
  const drafts = draftUnits(content, possibleArrangement, possible, leastVersion);
  return {
    description: {
      files: filesOf(drafts, content, elf, isSound ? soundStrings(strings, elf) : strings, leastVersion),
    },
    symbols: content.symbols.flatMap(({ name, aliases }) => [name, ...aliases]),
  };
}

/** The linker has chosen one member of each group. */
function withoutGroups(arrangement: Arrangement): Arrangement {
  return arrangement.typeUnits === 'grouped' ? { ...arrangement, typeUnits: 'plain' } : arrangement;
}

/** Supplementary files belong to DWARF 5, or are GNU's of before. */
function withOneVersion(
  spellings: readonly UnitSpelling[],
  { shared }: Arrangement,
): readonly UnitSpelling[] {
  const version = spellings[0]?.version;
  return shared !== 'supplementary' || version === undefined
    ? spellings
    : spellings.map((spelling) => ({ ...spelling, version }));
}

/** The nearest spelling that the arrangement and the machine allow. */
function possibleSpelling(spelling: UnitSpelling, needed: DwarfVersion, elf: ElfEncoding): UnitSpelling {
  const sizes = addressSizes(elf);
  const addressSize = sizes.includes(spelling.addressSize) ? spelling.addressSize : (sizes[0] ?? 8);
  const format = formats(elf).includes(spelling.format) ? spelling.format : 32;
  return { ...spelling, version: spelling.version < needed ? needed : spelling.version, addressSize, format };
}

function filesOf(
  drafts: Drafts,
  content: Content,
  elf: ElfEncoding,
  strings: StringPlacement,
  leastVersion: number,
): FileDescription[] {
  const ofRole = (role: DraftUnit['role']): DraftedUnit[] =>
    drafts.units.filter(({ unit }) => unit.role === role);
  const supplementary = ofRole('supplementary');
  const surroundings = {
    unitOf: unitsOfDies(drafts.units.map(({ unit }) => unit)),
    hasSupplementary: supplementary.length > 0,
  };
  const file = (name: string, role: DraftUnit['role'], units: readonly DraftedUnit[]): FileDescription => {
    const lineTables = units.map(({ unit, files }, i) => lineTable(unit.spelling, files, role, i));
    for (const [i, { unit }] of units.entries())
      if (role !== 'dwo')
        unit.root.attributes.push({ name: DW_AT.stmt_list, value: { kind: 'line-table', table: i } });
    return {
      name,
      role,
      elf: role === 'object' ? elf : { ...elf, kind: role === 'dwo' ? 'relocatable' : 'linked' },
      strings,
      ...(role === 'object' ? elfContent(content, elf) : NO_ELF_CONTENT),
      lineTables: role === 'dwo' ? lineTables.slice(0, 1) : lineTables,
      units: units.map(({ unit }) => spellUnit(unit, surroundings, leastVersion)),
    };
  };
  const split = ofRole('dwo');
  const numbers = [...new Set(split.map(({ number }) => number))];
  return [
    file('object.o', 'object', [
      ...ofRole('object'),
      ...split.filter(({ unit }) => unit.kind === 'split-compile').map((one) => skeletonOf(one, drafts)),
    ]),
    ...numbers.map((number) =>
      file(
        dwoName(number),
        'dwo',
        split.filter((one) => one.number === number),
      ),
    ),
    ...(supplementary.length === 0 ? [] : [file('common.debug', 'supplementary', supplementary)]),
  ];
}

function dwoName(number: number): string {
  return `unit${number}.dwo`;
}

/** What the object keeps of a split unit. DWARF 5, 3.1.2. */
function skeletonOf({ unit, files, number }: DraftedUnit, { drafter }: Drafts): DraftedUnit {
  const isStandard = unit.spelling.version >= 5;
  const root = drafter.die(isStandard ? DW_TAG.skeleton_unit : DW_TAG.compile_unit, [
    text(DW_AT.comp_dir, '.'),
    text(isStandard ? DW_AT.dwo_name : DW_AT.GNU_dwo_name, dwoName(number)),
    isStandard ? undefined : splitIdentification(unit.signature),
  ]);
  return { unit: { ...unit, kind: 'skeleton', root, role: 'object' }, files, number };
}
