/** What is compared of a file: its units, and the named types in each. */
import { DW_TAG } from '../../generated/dwarf-constants.ts';

export interface UnitSummary {
  /** Name of the section, and offset there. */
  readonly section: string;
  readonly offset: number;
  readonly version: number;
  /** Name of the unit DIE's tag, DW_TAG_…; empty for a unit without entries. */
  tag: string;
  /** `TAG NAME` of each type, latin1, sorted. */
  readonly types: string[];
}

export interface Summary {
  readonly units: UnitSummary[];
  /** What the reader complained of. */
  readonly complaints: string[];
}

const TYPES = [
  'structure_type',
  'class_type',
  'union_type',
  'enumeration_type',
  'typedef',
  'base_type',
] as const;

export const TYPE_TAGS: ReadonlySet<number> = new Set(TYPES.map((name) => DW_TAG[name]));
export const TYPE_TAG_NAMES: ReadonlySet<string> = new Set(TYPES.map((name) => `DW_TAG_${name}`));

/** The first difference between ours and a peer's; undefined where there is none. */
export function difference(ours: Summary, peer: Summary): string | undefined {
  if (ours.units.length !== peer.units.length)
    return `${ours.units.length} units, ${peer.units.length} expected`;
  for (const [i, unit] of ours.units.entries()) {
    const other = peer.units[i]!;
    const where = `${unit.section}+0x${unit.offset.toString(16)}`;
    for (const field of ['section', 'offset', 'version', 'tag'] as const)
      if (unit[field] !== other[field])
        return `${where}: ${field} is ${unit[field]}, ${other[field]} expected`;
    const lost = missing(other.types, unit.types);
    const extra = missing(unit.types, other.types);
    if (lost !== undefined || extra !== undefined)
      return `${where}: ${lost === undefined ? '' : `lacks ${lost} `}${extra === undefined ? '' : `has ${extra}`}`.trimEnd();
  }
  return undefined;
}

/** The first item of `from` that `list` does not have as often. */
function missing(from: readonly string[], list: readonly string[]): string | undefined {
  const left = new Map<string, number>();
  for (const item of list) left.set(item, (left.get(item) ?? 0) + 1);
  return from.find((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
