/** How all neutral changes are made: places with their alternatives, and one driver that chooses, counts and words. */
import type { Attribute, Description, Die, FileDescription, Unit } from '../../write/description.ts';
import { type Choice, Choices } from '../choices.ts';
import type { Mutation, Mutator, OrderCause } from '../mutation.ts';
import { summaryOf } from '../summaries.ts';
import { mapAttributes, mapDies, mapFiles } from '../tree.ts';
import { dependsOnSpelling } from './content.ts';
import { canRelocate } from './relocation-needs.ts';
import { SUMMARIES } from './summaries.ts';

/** The places that can be changed, with what they can become; none where that cannot be in this description. */
export type SitesOf = (description: Description, choices: Choices) => Sites | undefined;

/**
 * A change as data: its name, why versions of `linux` may change, what was done (braces hold what is counted: `removed {attribute}`
 * becomes `removed 2 attributes`), and where.
 */
export type NeutralChange = readonly [
  name: string,
  causes: readonly OrderCause[],
  what: string | ((after: Description) => string),
  sites: SitesOf,
];

export const NONE: readonly OrderCause[] = [];

/** The causes that the order of what the walk meets has. Which DIE of a symbol comes first decides what else it meets. */
export const WALK_ORDER: readonly OrderCause[] = [
  'comma-order',
  'tie',
  'first-die',
  'file-number',
  'rename-leak',
  'other-exports',
  'common-alias',
];

/** That of the units decides what their walk meets, too. */
export const UNIT_ORDER: readonly OrderCause[] = ['unit-order', ...WALK_ORDER];

export function neutral(change: NeutralChange): Mutator {
  const [name, causes] = change;
  const summary = summaryOf(name, SUMMARIES);
  return { name, kind: 'neutral', summary, causes, apply: (of, choice) => applied(change, of, choice) };
}

function applied(
  [, , what, sitesOf]: NeutralChange,
  description: Description,
  choice: Choice,
): Mutation | undefined {
  if (dependsOnSpelling(description)) return undefined;
  const choices = new Choices(choice);
  const sites = sitesOf(description, choices);
  if (sites === undefined || sites.count === 0) return undefined;
  const chosen = choices.places(sites.count);
  const result = sites.change(chosen, choices);
  if (result === description) return undefined;
  if (!isRelocatable(result) && isRelocatable(description)) return undefined;
  const said = typeof what === 'string' ? counted(what, chosen.size) : what(result);
  return { description: result, what: said, broken: undefined };
}

/**
 * Whether the machines have relocations for all fields. A change can ask for others: in DWARF 2, references to other units are
 * as wide as addresses.
 */
function isRelocatable(description: Description): boolean {
  return description.files.every((file) => canRelocate(file, file.elf));
}

function counted(what: string, count: number): string {
  return what.replace(/\{(.*)\}/u, (_, noun: string) => `${count} ${count === 1 ? noun : plural(noun)}`);
}

function plural(noun: string): string {
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') ? `${noun}es` : `${noun}s`;
}

// Places -----------------------------------------------------------------------------------------------------------

export interface Sites {
  readonly count: number;
  /** The description with the chosen places changed, or the description itself. */
  readonly change: (chosen: ReadonlySet<number>, choices: Choices) => Description;
}

/** What a place can become: one of a list, or where the list would be long, whatever is drawn. */
export type Alternatives<T> = readonly T[] | ((choices: Choices) => T);

/** What stands in a place from now on. */
type Become = <T>(place: T, alternatives: Alternatives<T>) => T;

/** Goes over the places of a description twice: to count those that have alternatives, and to change some of them. */
function visited(walk: (become: Become) => Description): Sites {
  const isSite = (alternatives: Alternatives<unknown>): boolean => alternatives.length > 0;
  let count = 0;
  walk((place, alternatives) => {
    if (isSite(alternatives)) count++;
    return place;
  });
  return {
    count,
    change: (chosen, choices) => {
      let at = 0;
      return walk((place, alternatives) => {
        if (!isSite(alternatives) || !chosen.has(at++)) return place;
        if (typeof alternatives === 'function') return alternatives(choices);
        // INVARIANT: a site has an alternative.
        return alternatives[choices.below(alternatives.length)]!;
      });
    },
  };
}

/** The attributes of all DIEs; `undefined` leaves one out. */
export function attributes(
  description: Description,
  of: (
    attribute: Attribute,
    die: Die,
    unit: Unit,
    file: FileDescription,
  ) => Alternatives<Attribute | undefined>,
): Sites {
  return visited((become) =>
    mapAttributes(description, (attribute, ...around) =>
      become<Attribute | undefined>(attribute, of(attribute, ...around)),
    ),
  );
}

export function dies(description: Description, of: (die: Die, unit: Unit) => Alternatives<Die>): Sites {
  return visited((become) => mapDies(description, (die, unit) => become(die, of(die, unit))));
}

export function files(
  description: Description,
  of: (file: FileDescription) => Alternatives<FileDescription>,
): Sites {
  return visited((become) => mapFiles(description, (file) => become(file, of(file))));
}

/** The description as a single place. */
export function whole(alternatives: Alternatives<Description>, description: Description): Sites {
  return visited((become) => become(description, alternatives));
}

/** Places that are changed together. */
export function listed<T>(
  places: readonly T[],
  change: (chosen: readonly T[], choices: Choices) => Description,
): Sites {
  return {
    count: places.length,
    change: (chosen, choices) =>
      change(
        places.filter((_, index) => chosen.has(index)),
        choices,
      ),
  };
}
