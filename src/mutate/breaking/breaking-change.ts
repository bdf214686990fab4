/**
 * How a breaking change is chosen and applied. A change is made to everything that says the same, so that no second
 * definition keeps the old version alive: to all definitions of a reference name, to all DIEs of a symbol, and of a nameless
 * type, which no name gathers, to all that have its text. Definitions that say different things are left alone: which of
 * them counts is decided by their lengths (symbol versions, section 5), not by what was changed.
 */
import { isShown } from '../../types/body.ts';
import type { DieId } from '../../write/description.ts';
import { Choices } from '../choices.ts';
import type { Broken, Mutator } from '../mutation.ts';
import { summaryOf } from '../summaries.ts';
import { AgreeingDefinitions } from './agreeing-definitions.ts';
import { Edits } from './edits.ts';
import { kindOf, nameOf, nearestName } from './nearest-name.ts';
import type { Operation } from './operations.ts';
import type { Sites } from './places.ts';
import { SUMMARIES } from './summaries.ts';
import { type Entry, isType } from './type-graph.ts';
import { type Types, typesOf } from './types.ts';

export interface BreakingChange {
  readonly name: string;
  /**
   * The places in a type or symbol that it could change: its DIE, or items in its lists. They may depend only on what the
   * text shows, so that DIEs of one text have the same places in the same order.
   */
  readonly sites: Sites;
  /**
   * What is changed together, for changes of what a name is and not of what is said of it. Without it, the definitions that
   * are shown, if they agree. Asked once for each reference name; empty where it cannot be.
   */
  readonly together?: Sites;
  /**
   * Changes one place. It gets the same numbers for each definition, and what it chooses by them may depend only on what the
   * text shows.
   */
  readonly change: Operation;
}

export function breaking({ name, sites, together, change }: BreakingChange): Mutator {
  return {
    name,
    kind: 'breaking',
    summary: summaryOf(name, SUMMARIES),
    apply(description, choice) {
      const choices = new Choices(choice);
      const types = typesOf(description);
      const agreeing = new AgreeingDefinitions(types);
      const attempts = new Map<readonly Entry[], number>();
      for (const head of heads(types, choices, together !== undefined)) {
        const own = sites(head, types);
        if (own.length === 0 || (together !== undefined && !isFirstBearer(head, types))) continue;
        const same = together === undefined ? agreeing.of(head) : together(head, types);
        if (same === undefined) continue;
        const attempt = attempts.get(same) ?? 0;
        attempts.set(same, attempt + 1);
        if (attempt >= MOST_ATTEMPTS) continue;
        const at = choices.below(own.length);
        const edits = new Edits(description);
        const changed = changeAll(same, (definition) => {
          const places = sites(definition, types);
          const site = places.length === own.length ? places[at] : undefined;
          const what = site && change(site, { edits, choices: choices.copy(), types });
          return site === undefined || what === undefined ? undefined : { die: site.id, what };
        });
        const [first] = changed ?? [];
        if (changed === undefined || first === undefined) continue;
        const broken: Broken = {
          name: nearestName(head, types) ?? kindOf(head, types),
          dies: changed.map(({ die }) => die),
        };
        return {
          description: edits.apply(),
          what: `${titleOf(head, broken, types)}: ${first.what}`,
          broken,
        };
      }
      return undefined;
    },
  };
}

/** How often one set of definitions is tried: a place of one of them may be such that it cannot be changed. */
const MOST_ATTEMPTS = 8;

interface Changed {
  readonly die: DieId;
  readonly what: string;
}

/** Undefined where one of them cannot be changed. */
function changeAll(
  definitions: readonly Entry[],
  change: (definition: Entry) => Changed | undefined,
): readonly Changed[] | undefined {
  const changed: Changed[] = [];
  for (const definition of definitions) {
    const one = change(definition);
    if (one === undefined) return undefined;
    changed.push(one);
  }
  return changed;
}

/**
 * Types and symbols in random order; first those that the version of a visible symbol depends on.
 * @param areHiddenToo whether types count whose bodies are not shown
 */
function heads(types: Types, choices: Choices, areHiddenToo: boolean): readonly Entry[] {
  const { graph, symbols } = types;
  const visible = symbols.visible();
  const met = new Set([...visible, ...graph.reached(visible, 'names')]);
  const isHead = (place: Entry): boolean =>
    symbols.namesOf(place).length > 0 || (isType(place) && (areHiddenToo || isShown(place)));
  const rest = [...graph.entries()].filter((place) => !met.has(place));
  return [...choices.shuffle([...met].filter(isHead)), ...choices.shuffle(rest.filter(isHead))];
}

/** A nameless type is told by what it is and where. */
function titleOf(head: Entry, { name }: Broken, types: Types): string {
  const kind = kindOf(head, types);
  return nameOf(head, types) === undefined && name !== kind ? `the ${kind} in ${name}` : name;
}

/** All that bear the head's reference name: definitions, whatever they say, and declarations. Empty for what has none. */
export function bearersOf(head: Entry, { graph }: Types): readonly Entry[] {
  const reference = graph.reference(head);
  return reference === undefined ? [] : graph.bearers(reference);
}

/** Whether it stands for all that have its reference name. */
function isFirstBearer(head: Entry, types: Types): boolean {
  return bearersOf(head, types)[0] === head;
}
