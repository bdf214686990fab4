/**
 * One form for all descriptions that files cannot tell apart. The law: normalize(describe(write(d))) equals normalize(d), for
 * each description d that can be written.
 *
 * What a file does not tell: identities of DIEs (numbered anew, in reading order); how strings, abbreviations and sections were
 * placed; the order of sections, and of units in sections of their own; programs of line tables, which describers leave out; before DWARF 5, the
 * name of a line table's directory 0. What has several spellings gets the one that describers use: numbers have the sign of their
 * form, fixups are in order, addresses in linked files are numbers. What describers leave out (see `Omission`) is left out.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type {
  AbbreviationEncoding,
  Attribute,
  Description,
  Die,
  DieId,
  FileDescription,
  StringPlacement,
  Unit,
} from '../write/description.ts';
import { normalEncoding, normalSections, normalSymbols } from './normal-container.ts';
import { normalLineTables } from './normal-line-tables.ts';
import type { UnitValues } from './normal-unit-values.ts';
import { NormalValues } from './normal-values.ts';

/** Compilers and linkers share equal strings. */
export const GUESSED_STRINGS: StringPlacement = { merge: 'equal', order: 'as-met', padding: 0 };

export const GUESSED_ABBREVIATIONS: Omit<AbbreviationEncoding, 'table'> = {
  order: 'as-met',
  codes: 'dense',
  sharing: 'shapes',
  unused: 0,
};

export function normalize(description: Description): Description {
  const files = foundFiles(description).map((file) => ({ ...file, units: inReadingOrder(file.units) }));
  const ids = newIds(files);
  const values = new NormalValues(files, ids);
  return { files: files.map((file) => normalFile(file, ids, values)) };
}

/** The object, the split files that its skeletons name, and the supplementary file. */
function foundFiles({ files }: Description): readonly FileDescription[] {
  const [object, ...others] = files;
  if (object === undefined) return [];
  const names = inReadingOrder(object.units).flatMap(({ root }) => splitName(root) ?? []);
  const split = [...new Set(names)].flatMap((name) => {
    return others.find((file) => file.role === 'dwo' && file.name === name) ?? [];
  });
  return [object, ...split, ...others.filter(({ role }) => role === 'supplementary')];
}

function splitName({ attributes }: Die): string | undefined {
  const value = attributes.find(({ name }) => name === DW_AT.dwo_name || name === DW_AT.GNU_dwo_name)?.value;
  return value?.kind === 'string' ? value.text : undefined;
}

/**
 * Units in section groups come first, in no order that a description would tell: here in that of the groups. Before DWARF 5,
 * type units have a section of their own. DWARF 4, 7.5.1.2.
 */
function inReadingOrder(units: readonly Unit[]): readonly Unit[] {
  const key = ({ group }: Unit): string => (group === undefined ? '1' : `0${group}`);
  const isInTypes = ({ kind, version }: Unit): boolean =>
    version < 5 && (kind === 'type' || kind === 'split-type');
  return units.toSorted((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return Number(isInTypes(a)) - Number(isInTypes(b));
  });
}

function newIds(files: readonly FileDescription[]): ReadonlyMap<DieId, DieId> {
  const ids = new Map<DieId, DieId>();
  for (const { units } of files)
    for (const { root } of units) {
      const waiting = [root];
      for (let die = waiting.pop(); die !== undefined; die = waiting.pop()) {
        ids.set(die.id, ids.size + 1);
        for (const child of die.children?.toReversed() ?? []) waiting.push(child);
      }
    }
  return ids;
}

function normalFile(
  file: FileDescription,
  ids: ReadonlyMap<DieId, DieId>,
  values: NormalValues,
): FileDescription {
  const addresses = values.addressesOf(file);
  const tables = new Map<number, number>();
  const units = file.units.map((unit): Unit => {
    const { table } = unit.abbreviations;
    if (!tables.has(table)) tables.set(table, tables.size);
    const { signature } = unit;
    const hasSignature = unit.kind !== 'compile' && unit.kind !== 'partial';
    const isType = unit.kind === 'type' || unit.kind === 'split-type';
    const reader = values.of(file, unit);
    const count = values.holdsAddresses(file, unit) ? values.addressCount(unit) : 0;
    return {
      kind: unit.kind,
      version: unit.version,
      format: unit.format,
      addressSize: unit.addressSize,
      signature: hasSignature ? signature : undefined,
      typeDie: isType && unit.typeDie !== undefined ? ids.get(unit.typeDie) : undefined,
      group: file.elf.kind === 'relocatable' ? unit.group : undefined,
      abbreviations: { table: tables.get(table) ?? 0, ...GUESSED_ABBREVIATIONS },
      addresses: unit.addresses.slice(0, count).map((address) => addresses.of(address, unit.addressSize)),
      root: normalTree(unit.root, ids, reader),
    };
  });
  return {
    name: file.name,
    role: file.role,
    elf: normalEncoding(file),
    strings: GUESSED_STRINGS,
    sections: normalSections(file, addresses),
    symbols: normalSymbols(file, addresses),
    lineTables: normalLineTables(file),
    units,
  };
}

/** Nesting can be as deep as a file is long: no recursion. */
function normalTree(root: Die, ids: ReadonlyMap<DieId, DieId>, values: UnitValues): Die {
  const top: Die[] = [];
  /** What is to be done: the DIE, the list that it goes to, and what follows it in that. */
  const waiting: { readonly die: Die; readonly into: Die[]; readonly next: DieId | undefined }[] = [
    { die: root, into: top, next: undefined },
  ];
  for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
    const { die, into, next } = task;
    const children: Die[] | undefined = die.children && [];
    const attributes = die.attributes.flatMap((attribute): readonly Attribute[] => {
      const value = values.normal(attribute, next);
      const { name, form, indirect } = attribute;
      if (value === undefined) return [];
      return [indirect === true ? { name, form, indirect, value } : { name, form, value }];
    });
    into.push({ id: ids.get(die.id) ?? 0, tag: die.tag, attributes, children });
    for (let i = (die.children?.length ?? 0) - 1; i >= 0; i--) {
      const child = die.children?.[i];
      if (child !== undefined && children !== undefined)
        waiting.push({ die: child, into: children, next: die.children?.[i + 1]?.id });
    }
  }
  return top[0]!;
}
