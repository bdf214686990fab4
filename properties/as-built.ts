/** The law about versions by compile unit: what the linker puts beside a unit means nothing for what it exports. */
import { DW_AT, DW_TAG } from '../generated/dwarf-constants.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { below, isAssemblerUnit } from '../src/mutate/tree.ts';
import { LINUX } from '../src/symver/profile.ts';
import { versionsByUnit } from '../src/symver/versions-by-unit.ts';
import type { Description, FileDescription, Unit } from '../src/write/description.ts';
import { LawViolation, type Law } from './law.ts';
import { ERROR, type Answers, type Specimen } from './specimen.ts';

export const asBuilt: Law = {
  name: 'as-built',
  statement:
    'computed by compile unit, a version is that of a file which holds only the unit that defines the symbol',
  check(specimen, _, record) {
    const [file] = specimen.description.files;
    if (file === undefined || specimen.description.files.length > 1 || !standAlone(file)) return;
    const exported = ownersOf(file, specimen.symbols);
    const names = [...exported.keys()];
    const found = byUnit(specimen, names);
    for (const unit of file.units) {
      // An object of its own would have a version all the same: the drop-in command's.
      if (isAssemblerUnit(unit)) continue;
      const own = names.filter((name) => exported.get(name) === unit);
      if (own.length === 0) continue;
      const alone = specimen.with(withUnits(specimen.description, [unit])).versionsOf(own, LINUX);
      for (const name of own) {
        if (alone.get(name) !== found.get(name) && alone.get(name) !== ERROR && found.get(name) !== ERROR)
          throw new LawViolation(`${name}: ${found.get(name)} by unit, ${alone.get(name)} alone`);
        record.add('as-built', `of ${Math.min(file.units.length, 3)} units or more`);
      }
    }
  },
};

/** Whether no unit needs another one, so that each could have been an object. */
function standAlone({ units }: FileDescription): boolean {
  return units.every((unit) => {
    if (unit.kind !== 'compile') return false;
    const places = [...below({ die: unit.root, parent: undefined, unit, fileIndex: 0, unitIndex: 0 })];
    const ids = new Set(places.map(({ die }) => die.id));
    return places.every(({ die }) =>
      die.attributes.every(({ value }) => value.kind !== 'reference' || ids.has(value.die)),
    );
  });
}

/** The symbols that exactly one unit mentions, and that it defines: there is no doubt about these. */
function ownersOf(file: FileDescription, symbols: readonly string[]): ReadonlyMap<string, Unit> {
  const wanted = new Set(symbols);
  const mentions = new Map<string, Set<Unit>>();
  const defined = new Set<string>();
  for (const unit of file.units)
    for (const { die } of below({ die: unit.root, parent: undefined, unit, fileIndex: 0, unitIndex: 0 }))
      for (const { name, value } of die.attributes) {
        if (value.kind !== 'string') continue;
        const symbol = value.text.replace(/^__gendwarfksyms_ptr_/u, '');
        if (!wanted.has(symbol)) continue;
        mentions.set(symbol, (mentions.get(symbol) ?? new Set()).add(unit));
        const isNamed = name === DW_AT.name || name === DW_AT.linkage_name;
        const isSymbol = die.tag === DW_TAG.variable || die.tag === DW_TAG.subprogram;
        if (
          isNamed &&
          isSymbol &&
          symbol === value.text &&
          !die.attributes.some((one) => one.name === DW_AT.declaration)
        )
          defined.add(symbol);
      }
  const owners = new Map<string, Unit>();
  for (const [symbol, units] of mentions) {
    const [unit] = units;
    if (units.size === 1 && unit !== undefined && defined.has(symbol)) owners.set(symbol, unit);
  }
  return owners;
}

function withUnits(description: Description, units: readonly Unit[]): Description {
  return { files: description.files.map((file) => ({ ...file, units })) };
}

function byUnit(specimen: Specimen, names: readonly string[]): Answers {
  const [object] = specimen.files;
  if (object === undefined) throw new Error('no files');
  try {
    const steps = versionsByUnit(openElf(bytesSource(...object), ignore), names, {
      profile: LINUX,
      stable: specimen.isStable,
      warn: ignore,
    });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { versions } = step.value;
    return new Map(names.map((name) => [name, versions.get(name)?.toString(16) ?? 'none']));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return new Map(names.map((name) => [name, ERROR]));
  }
}

function ignore(): void {
  // What is wrong with a file without preventing an answer, the answer shows.
}
