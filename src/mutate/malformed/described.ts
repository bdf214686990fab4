/** Parts of the object's description that breakages change: companions keep theirs. */
import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Description, Die, FileDescription, SectionDescription, Unit } from '../../write/description.ts';
import { plainSection } from '../../write/plain-section.ts';
import type { Choices } from '../choices.ts';
import { diesIn, mapFiles, mapTree } from '../tree.ts';

export function inObject(
  description: Description,
  change: (file: FileDescription) => FileDescription,
): Description {
  return mapFiles(description, (file, index) => (index === 0 ? change(file) : file));
}

export function unitsOfObject({ files: [object] }: Description): readonly Unit[] {
  return object?.units ?? [];
}

export function withUnit(description: Description, unit: Unit, changed: Unit): Description {
  return inObject(description, (file) => ({
    ...file,
    units: file.units.map((one) => (one === unit ? changed : one)),
  }));
}

/** A unit of the object's class, with an abbreviation table of its own, that nothing else is known of. */
export function newUnit(
  description: Description,
  unit: Pick<Unit, 'kind' | 'version' | 'root'> & Partial<Unit>,
): Unit {
  const tables = description.files.flatMap(({ units }) =>
    units.map(({ abbreviations }) => abbreviations.table),
  );
  return {
    format: 32,
    addressSize: description.files[0]?.elf.elfClass === 32 ? 4 : 8,
    signature: undefined,
    typeDie: undefined,
    group: undefined,
    abbreviations: {
      table: Math.max(0, ...tables) + 1,
      order: 'as-met',
      codes: 'dense',
      sharing: 'shapes',
      unused: 0,
    },
    addresses: [],
    ...unit,
  };
}

export function addUnits(description: Description, ...units: readonly Unit[]): Description {
  return inObject(description, (file) => ({ ...file, units: [...file.units, ...units] }));
}

/** Undefined where the object has a section of that name. */
export function addSection(
  description: Description,
  section: Pick<SectionDescription, 'name' | 'type' | 'bytes'>,
): Description | undefined {
  if (description.files[0]?.sections.some(({ name }) => name === section.name) !== false) return undefined;
  return inObject(description, (file) => ({
    ...file,
    sections: [...file.sections, { ...plainSection(section.name, section.bytes), type: section.type }],
  }));
}

export function withSection(
  description: Description,
  name: string,
  change: (section: SectionDescription) => SectionDescription,
): Description {
  return inObject(description, (file) => ({
    ...file,
    sections: file.sections.map((section) => (section.name === name ? change(section) : section)),
  }));
}

/** Changes one of the object's DIEs that are of a kind. */
export function changeDie(
  description: Description,
  choices: Choices,
  isOne: (die: Die, unit: Unit) => boolean,
  change: (die: Die) => Die,
): { readonly description: Description; readonly die: Die } | undefined {
  const found = unitsOfObject(description).flatMap((unit) =>
    Array.from(diesIn(unit.root))
      .filter((die) => isOne(die, unit))
      .map((die) => ({ unit, die })),
  );
  const picked = choices.pick(found);
  if (picked === undefined) return undefined;
  const { unit, die } = picked;
  const root = mapTree(unit.root, (one) => (one.id === die.id ? change(one) : one));
  return { description: withUnit(description, unit, { ...unit, root }), die };
}

/** Units of programs: with DIEs of any kind below their own. */
export function isCompileUnit({ kind, root }: Unit): boolean {
  return kind === 'compile' && root.tag === DW_TAG.compile_unit;
}
