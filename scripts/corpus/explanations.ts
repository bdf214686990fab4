/** Why we differ from both readelf and llvm-dwarfdump. Each rule says what must be so, and checks that the rest agrees. */
import { difference, type Summary } from './summary.ts';
import type { Peer } from './peers.ts';

export interface Difference {
  readonly ours: Summary;
  readonly peers: Partial<Record<Peer, Summary>>;
}

interface Rule {
  readonly text: string;
  applies(difference: Difference): boolean;
}

const RULES: readonly Rule[] = [
  {
    text: 'the package index is damaged: we stop, they pass it over',
    applies: ({ ours }) =>
      ours.units.length === 0 && ours.complaints.some((complaint) => complaint.includes('a package index')),
  },
  {
    text: 'a unit has no valid header or no abbreviations: we refuse the file, one of them passes over the unit',
    applies: ({ ours }) =>
      ours.units.length === 0 &&
      ours.complaints.some((complaint) =>
        /a unit header is not valid|the abbreviations of the unit are at/.test(complaint),
      ),
  },
  {
    text: "llvm-dwarfdump does not read the compression, readelf not the machine's relocations: all but names agrees",
    applies: ({ ours, peers: { readelf, 'llvm-dwarfdump': dwarfdump } }) =>
      dwarfdump?.units.length === 0 &&
      readelf?.complaints.some((complaint) =>
        /Missing knowledge of .*reloc|machine number/.test(complaint),
      ) === true &&
      difference(withoutNames(ours), withoutNames(readelf)) === undefined,
  },
];

/** The text of the rule that explains a difference; undefined where none does. */
export function explain(found: Difference): string | undefined {
  return RULES.find((rule) => rule.applies(found))?.text;
}

function withoutNames({ units, complaints }: Summary): Summary {
  return {
    units: units.map((unit) => ({ ...unit, types: unit.types.map((type) => type.split(' ')[0]!) })),
    complaints,
  };
}
