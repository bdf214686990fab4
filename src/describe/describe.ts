/**
 * From a file that was read to the description that `writeDescription` would write it from.
 *
 * Described is all that symbol versions depend on, and what else can be written again in another place: all units with all
 * DIEs and attributes, whatever their form; directories and files of line tables; ranges and locations; sections that hold no
 * debugging information, with their relocations as fixups; symbols. Left out, and counted where the caller wants to know, is
 * what `Omission` lists. How a file spelled things that descriptions do not tell (abbreviation codes, the order of strings,
 * padding) is not read: two files that differ only so have one description, in the form that normal-form.ts makes.
 *
 * The laws: describe(write(d)) equals normalForm(d), for each d that can be written; and describe(write(describe(file))) equals
 * describe(file).
 */
import { basename } from 'node:path';
import { DW_AT, DW_TAG, DW_UT } from '../../generated/dwarf-constants.ts';
import type { Companions } from '../elf/companions.ts';
import { openElf } from '../elf/elf-file.ts';
import { bytesSource } from '../elf/source.ts';
import { DwarfksymsError, locate, type Warn } from '../errors.ts';
import type { Address, Description, FileDescription, Unit, UnitKind } from '../write/description.ts';
import { unsigned } from './bits.ts';
import { SourceFiles, splitId, type SourceFile } from './companion-files.ts';
import { EntryIndex } from './entry-index.ts';
import { Expressions } from './expressions.ts';
import { LineTables } from './line-tables.ts';
import { ListLimits } from './lists.ts';
import { GUESSED_ABBREVIATIONS, GUESSED_STRINGS } from './normal-form.ts';
import { Omissions } from './omissions.ts';
import { OverlapLimit } from './overlap.ts';
import { References } from './references.ts';
import { Strings } from './strings.ts';
import type { UnitContext } from './unit-context.ts';
import { describeEntries } from './unit-entries.ts';
import { ValueReader, type ValueSurroundings } from './values.ts';

export interface DescribeOptions {
  /** Where split and supplementary files are found; without, they are not looked for. */
  readonly companions?: Companions;
  /** Receives what is left out. */
  readonly omissions?: Omissions;
  /** Receives what is wrong but does not prevent an answer. Default: it is ignored. */
  readonly warn?: Warn;
}

/**
 * @param name the file's path; the description has its last part
 * @throws DwarfksymsError what reading throws: damaged headers, units, entries, relocations
 */
export function describe(name: string, bytes: Uint8Array, options: DescribeOptions = {}): Description {
  const { companions, omissions = new Omissions(), warn = ignore } = options;
  return locate({ file: name }, () => {
    const elf = openElf(bytesSource(name, bytes), warn);
    const files = new SourceFiles(basename(name), elf, { companions, omissions, warn });
    return describeFiles(files.list, omissions);
  });
}

function ignore(): void {
  // Warnings are only of interest to those who ask for them.
}

function describeFiles(files: readonly SourceFile[], omissions: Omissions): Description {
  const index = new EntryIndex();
  const units = files.flatMap(({ contexts }) => contexts.map(({ unit }) => unit));
  for (const { contexts, tables } of files) for (const { unit } of contexts) index.add(unit, tables);
  const supplementary = files.find(({ role }) => role === 'supplementary')?.debug;
  const strings = new Strings();
  const references = new References(units, index, strings, supplementary);
  /** How many addresses each unit's table needs to have, for the indexes in expressions. */
  const addressCounts = new Map<UnitContext, number>();
  const described = files.map((file) =>
    describeFile(file, { references, index, strings, omissions, addressCounts }),
  );
  return { files: described.map((file) => file(addressCounts)) };
}

/** Addresses are added in a second step, when the expressions of split units have been seen, too. */
type Unfinished = (addressCounts: ReadonlyMap<UnitContext, number>) => FileDescription;

/** What the files of a description share while they are read. */
interface Shared {
  readonly references: References;
  readonly index: EntryIndex;
  readonly strings: Strings;
  readonly omissions: Omissions;
  readonly addressCounts: Map<UnitContext, number>;
}

function describeFile(file: SourceFile, shared: Shared): Unfinished {
  const { references, index, strings, omissions, addressCounts } = shared;
  const { debug, container, contexts, tables } = file;
  const directories = compilationDirectories(contexts, references);
  const lineTables = new LineTables(debug, strings, omissions, (offset) => directories.get(offset) ?? '');
  const expressions = new Expressions(debug.elf.littleEndian);
  const listLimits = new ListLimits();
  const addressLimit = new OverlapLimit(debug.sections.contents('addr')?.length ?? 0, {
    section: debug.sections.nameOf('addr'),
  });
  const surroundings: ValueSurroundings = { references, expressions, lineTables, listLimits, omissions };
  const abbreviationTables = new Map<number, number>();
  const units = contexts.map((context) => {
    // What a header may not say would get in the way of values.
    const header = describeUnit(context, file, references);
    const values = new ValueReader(context, surroundings);
    const root = describeEntries(context, tables, index, values);
    const holder = context.skeleton ?? context;
    addressCounts.set(holder, Math.max(addressCounts.get(holder) ?? 0, values.addressCount));
    const { abbreviationOffset } = context.unit;
    const table = abbreviationTables.get(abbreviationOffset) ?? abbreviationTables.size;
    abbreviationTables.set(abbreviationOffset, table);
    return { context, unit: { ...header, root }, table };
  });
  return (counts) => ({
    name: file.name,
    role: roleOf(file),
    elf: container.encoding,
    strings: GUESSED_STRINGS,
    // What an object holds beside its split units is described with the rest of it.
    sections: file.isPart ? [] : container.sections,
    symbols: file.isPart ? [] : container.symbols.list,
    lineTables: lineTables.list,
    units: units.map(({ context, unit: { root, ...unit }, table }) => ({
      ...unit,
      abbreviations: { table, ...GUESSED_ABBREVIATIONS },
      addresses: firstAddresses(context, counts.get(context) ?? 0, addressLimit),
      root,
    })),
  });
}

function roleOf({ role, debug }: SourceFile): FileDescription['role'] {
  if (role === 'supplementary') return 'supplementary';
  return debug.sections.isSplit ? 'dwo' : 'object';
}

/** Of the first unit that uses the line table at an offset. */
function compilationDirectories(
  contexts: readonly UnitContext[],
  references: References,
): ReadonlyMap<number, string> {
  const directories = new Map<number, string>();
  for (const context of contexts) {
    const table = context.number(DW_AT.stmt_list);
    if (table === undefined || directories.has(table)) continue;
    const directory = context.root.get(DW_AT.comp_dir);
    directories.set(table, (directory && references.text(context, directory)) ?? '');
  }
  return directories;
}

function firstAddresses(context: UnitContext, count: number, limit: OverlapLimit): Unit['addresses'] {
  const addresses: Address[] = [];
  for (let index = 0; index < count; index++) {
    const address = context.indexedAddress(index);
    if (address === undefined) break;
    limit.add(context.unit.addressSize);
    addresses.push(address);
  }
  return addresses;
}

// ------------------------------------------------------------------------------------------------ units

function describeUnit(
  context: UnitContext,
  { debug, container }: SourceFile,
  references: References,
): Omit<Unit, 'abbreviations' | 'addresses' | 'root'> {
  const { unit } = context;
  const kind = kindOf(context, debug.sections.isSplit);
  const typeSignature = unit.signature && unsigned(unit.signature);
  const isSplit = kind === 'skeleton' || kind === 'split-compile';
  return {
    kind,
    version: versionOf(context),
    format: unit.is64 ? 64 : 32,
    addressSize: addressSizeOf(context),
    signature: typeSignature ?? (isSplit ? splitId(context) : undefined),
    typeDie: references.typeDie(unit),
    group: container.groups.get(unit.info.section.index),
  };
}

/** Before DWARF 5, the section and the unit DIE tell the kind. DWARF 4, 7.5.1.2; https://gcc.gnu.org/wiki/DebugFission */
function kindOf(context: UnitContext, isSplit: boolean): UnitKind {
  const { unit, tag, root } = context;
  switch (unit.type) {
    case DW_UT.type:
      return isSplit ? 'split-type' : 'type';
    case DW_UT.split_type:
      return 'split-type';
    case DW_UT.partial:
      return 'partial';
    case DW_UT.skeleton:
      return 'skeleton';
    case DW_UT.split_compile:
      return 'split-compile';
    default:
      if (unit.version >= 5) return 'compile';
      if (tag === DW_TAG.partial_unit) return 'partial';
      if (isSplit) return 'split-compile';
      return root.has(DW_AT.GNU_dwo_name) ? 'skeleton' : 'compile';
  }
}

function versionOf({ unit: { version, info, start } }: UnitContext): Unit['version'] {
  if (version === 2 || version === 3 || version === 4 || version === 5) return version;
  throw new DwarfksymsError('dwarf-unsupported', `the unit has version ${version}`, {
    section: info.name,
    offset: start,
  });
}

function addressSizeOf({ unit: { addressSize, info, start } }: UnitContext): Unit['addressSize'] {
  if (addressSize === 2 || addressSize === 4 || addressSize === 8) return addressSize;
  throw new DwarfksymsError('dwarf-unsupported', `the unit has addresses of ${addressSize} bytes`, {
    section: info.name,
    offset: start,
  });
}
