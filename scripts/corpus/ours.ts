/** What our readers find in a file. */
import { DW_AT, dwTagName } from '../../generated/dwarf-constants.ts';
import { DwarfFile, type Unit } from '../../src/dwarf/dwarf-file.ts';
import { NO_SHAPE } from '../../src/dwarf/plans.ts';
import { UnitWalker } from '../../src/dwarf/unit-walk.ts';
import { Companions } from '../../src/elf/companions.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { openFile } from '../../src/elf/source.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { TYPE_TAGS, type Summary, type UnitSummary } from './summary.ts';

/** Never throws a DwarfksymsError: it is the last complaint, behind what was read before. */
export function readOurs(path: string): Summary {
  const complaints: string[] = [];
  const units: UnitSummary[] = [];
  const warn = ({ message }: DwarfksymsError): void => void complaints.push(message);
  const companions = new Companions(path, warn);
  try {
    const source = openFile(path);
    try {
      const dwarf = new DwarfFile(openElf(source, warn), { shapeOf: () => NO_SHAPE, warn, companions });
      const walker = new UnitWalker(dwarf);
      for (const unit of dwarf.units) units.push(summary(walker, unit, warn));
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    complaints.push(error.message);
  } finally {
    companions.close();
  }
  return { units, complaints };
}

function summary(walker: UnitWalker, unit: Unit, warn: (error: DwarfksymsError) => void): UnitSummary {
  const { info, start, version } = unit;
  const found: UnitSummary = { section: info.name, offset: start, version, tag: '', types: [] };
  try {
    const walk = walker.walk(unit);
    while (walk.next()) {
      const tag = walk.declaration?.tag;
      if (tag === undefined) continue;
      if (found.tag === '') found.tag = dwTagName(tag);
      if (!TYPE_TAGS.has(tag)) continue;
      const name = walk.text(DW_AT.name);
      if (name !== undefined) found.types.push(`${dwTagName(tag)} ${name}`);
    }
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    warn(error);
  }
  found.types.sort();
  return found;
}
