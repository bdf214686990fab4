/** The indexes of names that rules look at, each decoded once. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { Refusal } from '../kaitai.ts';
import type { Check } from './check.ts';
import type { CheckedFile, CheckedUnit } from './checked-file.ts';
import { readNameIndex, unitNumberOf, type IndexEntry, type NameIndex } from './name-index.ts';
import type { Problem } from './rule-statement.ts';
import type { Shared } from './rule.ts';
import { decoded, partsOf, type SectionPart } from './section-parts.ts';
import { Skeletons } from './skeletons.ts';
import { isUnit, UnitsByStart } from './units-by-start.ts';

export interface BrokenIndex {
  readonly part: SectionPart;
  readonly refusal: Refusal;
  /** Section offset where the decoder gave up. */
  readonly at: number;
}

export interface FileIndexes {
  readonly indexes: readonly NameIndex[];
  readonly broken: readonly BrokenIndex[];
  /** Of lengths. */
  readonly problems: readonly {
    readonly problem: Problem;
    readonly part: Pick<SectionPart, 'section' | 'start'>;
  }[];
}

export class NameIndexes implements Shared {
  readonly hooks = {};
  readonly units = new UnitsByStart();
  readonly #skeletons: Skeletons;
  readonly #known = new Map<CheckedFile, FileIndexes>();

  constructor(check: Check) {
    this.#skeletons = new Skeletons(check.files);
  }

  of(file: CheckedFile): FileIndexes {
    let indexes = this.#known.get(file);
    if (indexes === undefined) this.#known.set(file, (indexes = readIndexes(file)));
    return indexes;
  }

  /** The unit with the entry that an entry of an index is about: of a skeleton, its split unit. */
  unitOf(index: NameIndex, entry: IndexEntry): CheckedUnit | undefined {
    const number = unitNumberOf(entry, index);
    if (number === undefined) return undefined;
    const { ofsCompileUnits, ofsTypeUnits } = index.body;
    const offset = (number.list === 'type' ? ofsTypeUnits : ofsCompileUnits)[number.number];
    return offset && this.described(index, offset.value);
  }

  /** The unit with a header at an offset, or its split unit. */
  described({ part: { section } }: NameIndex, offset: number): CheckedUnit | undefined {
    const unit = this.units.at(section.file, 'info', section.family, offset);
    if (!isUnit(unit)) return undefined;
    return isSkeleton(unit) ? this.#skeletons.splitOf(unit) : unit;
  }
}

function isSkeleton({ root }: CheckedUnit): boolean {
  return root.has(DW_AT.dwo_name) || root.has(DW_AT.GNU_dwo_name);
}

export function nameIndexes(check: Check): NameIndexes {
  return new NameIndexes(check);
}

function readIndexes(file: CheckedFile): FileIndexes {
  const indexes: NameIndex[] = [];
  const broken: BrokenIndex[] = [];
  const problems: { problem: Problem; part: Pick<SectionPart, 'section' | 'start'> }[] = [];
  for (const section of file.sections) {
    if (section.kind !== 'names' || !section.isWhole) continue;
    const parts = partsOf(section, 'an index', (problem, start) =>
      problems.push({ problem, part: { section, start } }),
    );
    for (const part of parts) {
      // Zeros between indexes are padding.
      if (part.end === part.content) continue;
      const result = decoded(() => readNameIndex(part));
      if ('value' in result) indexes.push(result.value);
      else broken.push({ part, refusal: result.refusal, at: part.content + part.io.pos });
    }
  }
  return { indexes, broken, problems };
}
