/**
 * Suggests, for each cause of changed versions, what keeps them, and shows only what was computed:
 *
 *     cause ─ proposals.ts ─ edits ─ verification.ts ─ those that bring former strings back ─ the objects with the rules added ─ versions
 *
 * Where the new side is type strings, the last step is theirs, too. A symbol that several causes reach has its former version only by
 * suggestions for all of them: so they are computed together as well.
 */
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff, SymbolDiff } from '../diff/abi-diff.ts';
import type { CauseSuggestions, KabiRule, RuleSet, Suggestion, Suggestions } from '../diff/suggestion.ts';
import type { Edits } from './edits.ts';
import { honestyOf } from './honesty.ts';
import { proposalsFor } from './proposals.ts';
import {
  reasonWithout,
  rulesOf,
  rulesOnly,
  unique,
  withoutSuperfluous,
  type Candidate,
  type Plan,
} from './plan.ts';
import type { SuggestOptions, VersionRequest } from './version-request.ts';
import { type Exactness, Verification } from './verification.ts';
import { isWritable } from './writable.ts';

/** Objects are read once for each suggestion alone up to so many bytes in all. */
const MOST_BYTES = 1 << 28;

/** More types than these in another order are not worth a rule each. */
const MOST_ORDER_RULES = 100;

type Steps<T> = Generator<VersionRequest, T, ReadonlyMap<string, number>>;

export class Suggester {
  readonly #diff: AbiDiff;
  readonly #definitions: Definitions;
  readonly #recomputation: SuggestOptions['recomputation'];
  readonly #renamesMembers: boolean;
  readonly #changed: readonly SymbolDiff[];
  readonly #byName: ReadonlyMap<string, SymbolDiff>;
  readonly #verification: Verification;

  constructor(diff: AbiDiff, definitions: Definitions, { recomputation, renamesMembers }: SuggestOptions) {
    this.#renamesMembers = renamesMembers;
    this.#diff = diff;
    this.#definitions = definitions;
    this.#recomputation = recomputation;
    this.#changed = diff.changed.filter(({ explanation }) => explanation === 'causes');
    this.#byName = new Map(this.#changed.map((one) => [one.before.name, one]));
    this.#verification = new Verification(this.#changed, definitions);
  }

  *suggest(): Steps<Suggestions> {
    let plans = this.#plans();
    let chosen = this.#compatible(new Map(plans.map((plan) => [plan, rulesOnly(plan)[0]])));
    let together = yield* this.#restoredBy(rulesOf(chosen.values()));
    // Rules that hide less than a string may leave other commas behind.
    const better = new Map(
      plans.map((plan) => {
        const works =
          chosen.get(plan) === undefined ||
          [...plan.cause.symbols].some((name) => together.symbols.has(name));
        return [plan, works ? chosen.get(plan) : (rulesOnly(plan)[1] ?? chosen.get(plan))];
      }),
    );
    if (plans.some((plan) => better.get(plan) !== chosen.get(plan))) {
      const other = yield* this.#restoredBy(rulesOf(better.values()));
      if (other.symbols.size > together.symbols.size) [chosen, together] = [better, other];
    }
    const ordered = this.#inOrder(plans, chosen, together);
    if (ordered !== undefined) {
      const other = yield* this.#restoredBy(rulesOf(ordered.values()));
      if (other.symbols.size > together.symbols.size)
        [plans, chosen, together] = [[...ordered.keys()], ordered, other];
    }
    const honestly = new Map(
      plans.map((plan) => [plan, plan.verdict.honesty === 'hides-break' ? undefined : chosen.get(plan)]),
    );
    const honest = yield* this.#restoredBy(rulesOf(honestly.values()));
    const alone = yield* this.#alone(plans);
    const withOthers = this.#withOthers(plans, chosen, together);
    const ofCause = new Map(plans.map((plan) => [plan.cause, this.#suggestionsOf(plan, withOthers, alone)]));
    return { ofCause, together, honest };
  }

  /**
   * The chosen without those by which others would lose more than they restore: where a type is only declared, a string for it is one too
   * many.
   */
  #compatible(chosen: Map<Plan, Candidate | undefined>): Map<Plan, Candidate | undefined> {
    const exactness = this.#recomputation === undefined ? 'exact' : 'meaning';
    const count = (some: ReadonlyMap<Plan, Candidate | undefined>): number =>
      this.#verification.restored([{ members: [], rules: rulesOf(some.values()) }], exactness)[0]?.size ?? 0;
    if (count(chosen) === this.#changed.length) return chosen;
    const kept = new Map<Plan, Candidate | undefined>();
    let most = 0;
    // Those that reach most symbols come first.
    for (const [plan, candidate] of chosen) {
      kept.set(plan, candidate);
      const restored = count(kept);
      if (restored < most) kept.set(plan, undefined);
      else most = restored;
    }
    return kept;
  }

  /** The chosen with rules for strings that have only other commas than before. Undefined where there are none, or too many. */
  #inOrder(
    plans: readonly Plan[],
    chosen: ReadonlyMap<Plan, Candidate | undefined>,
    { rules, symbols }: RuleSet,
  ): Map<Plan, Candidate | undefined> | undefined {
    const edits: Edits = { members: [], rules: rulesOf(chosen.values()) };
    const [expected = new Set<string>()] =
      rules.length === 0 ? [] : this.#verification.restored([edits], 'meaning');
    const lost = new Set([...expected].filter((name) => !symbols.has(name)));
    const order = lost.size === 0 ? [] : this.#verification.orderRules(edits, lost).filter(isWritable);
    if (order.length === 0 || order.length > MOST_ORDER_RULES) return undefined;
    return new Map(
      plans.map((plan) => {
        const best = chosen.get(plan);
        if (best === undefined || ![...plan.cause.symbols].some((name) => lost.has(name)))
          return [plan, best];
        const all = unique([...best.edits.rules, ...order]);
        const candidate = { ...best, edits: { ...best.edits, rules: all } };
        const candidates = plan.candidates.map((one) => (one === best ? candidate : one));
        return [{ ...plan, candidates }, candidate];
      }),
    );
  }

  // ---------------------------------------------------------------- proposals

  #plans(): readonly Plan[] {
    const commonest = this.#verification.commonest();
    const proposals = this.#diff.causes.map((cause) => ({
      cause,
      edits: proposalsFor(cause, this.#definitions, commonest).filter(
        ({ members, rules }) =>
          (this.#renamesMembers || members.every(({ kind }) => kind !== 'replaced')) &&
          rules.every(isWritable),
      ),
      names: [cause.name, ...cause.followers.map(({ name }) => name)],
    }));
    const all = proposals.flatMap(({ edits, names }) => edits.map((one) => ({ edits: one, names })));
    const counts = new Map<Edits, number>();
    for (const exactness of ['exact', 'meaning'] as const) {
      const these = all.filter(({ edits }) => this.#exactness(edits) === exactness);
      const fixes = this.#verification.fixes(these, exactness);
      for (const [index, { edits }] of these.entries()) counts.set(edits, fixes[index] ?? 0);
    }
    return proposals.map(({ cause, edits }) => {
      const symbols = Array.from(cause.symbols, (name) => this.#byName.get(name)?.after.definition);
      const known = symbols.filter((id) => id !== undefined);
      return {
        cause,
        verdict: honestyOf(
          cause,
          edits.flatMap(({ members }) => members),
          known,
          this.#definitions,
        ),
        candidates: edits
          .filter((one) => (counts.get(one) ?? 0) > 0)
          .map((one) => ({ edits: one, verifiedBy: this.#verifiedBy(one) })),
      };
    });
  }

  /** Members cannot be changed without the source, so that the strings have to tell to the byte. */
  #verifiedBy({ members }: Edits): Suggestion['verifiedBy'] {
    return this.#recomputation === undefined || members.length > 0 ? 'types' : 'objects';
  }

  #exactness(edits: Edits): Exactness {
    return this.#verifiedBy(edits) === 'objects' ? 'meaning' : 'exact';
  }

  // ---------------------------------------------------------------- computing

  /** What rules restore, by the objects or by the strings. */
  *#restoredBy(rules: readonly KabiRule[]): Steps<RuleSet> {
    if (rules.length === 0) return { rules, symbols: new Set() };
    const edits: Edits = { members: [], rules };
    const [expected] = this.#verification.restored([edits], this.#exactness(edits));
    const symbols = yield* this.#confirmed(rules, expected ?? new Set());
    return { rules, symbols };
  }

  *#confirmed(rules: readonly KabiRule[], expected: ReadonlySet<string>): Steps<ReadonlySet<string>> {
    if (this.#recomputation === undefined || expected.size === 0) return expected;
    const versions = yield { rules, paths: this.#pathsOf(expected) };
    return new Set(
      [...expected].filter((name) => {
        const former = this.#byName.get(name)?.before.version;
        return former !== undefined && versions.get(name) === former;
      }),
    );
  }

  #pathsOf(symbols: Iterable<string>): ReadonlySet<string> {
    const paths = new Set<string>();
    for (const name of symbols) {
      const part = this.#byName.get(name)?.after.part;
      if (part?.path !== undefined) paths.add(part.path);
    }
    return paths;
  }

  /** Undefined for candidates that are only computed together. */
  *#alone(plans: readonly Plan[]): Steps<ReadonlyMap<Candidate, ReadonlySet<string> | undefined>> {
    const alone = new Map<Candidate, ReadonlySet<string> | undefined>();
    let left = MOST_BYTES;
    for (const exactness of ['exact', 'meaning'] as const) {
      const these = plans
        .flatMap(({ candidates }) => candidates)
        .filter(({ edits }) => this.#exactness(edits) === exactness);
      const restored = this.#verification.restored(
        these.map(({ edits }) => edits),
        exactness,
      );
      for (const [index, candidate] of these.entries()) {
        const expected = restored[index] ?? new Set<string>();
        const isByObjects = candidate.verifiedBy === 'objects';
        left -= isByObjects ? (this.#recomputation?.cost(this.#pathsOf(expected)) ?? 0) : 0;
        const rules = candidate.edits.rules;
        if (!isByObjects) alone.set(candidate, expected);
        else alone.set(candidate, left < 0 ? undefined : yield* this.#confirmed(rules, expected));
      }
    }
    return alone;
  }

  // ---------------------------------------------------------------- results

  #suggestionsOf(
    plan: Plan,
    withOthers: ReadonlyMap<Candidate, ReadonlySet<string>>,
    alone: ReadonlyMap<Candidate, ReadonlySet<string> | undefined>,
  ): CauseSuggestions {
    const { cause, verdict, candidates } = plan;
    const suggestions = candidates.flatMap((candidate): Suggestion[] => {
      const { members, rules } = candidate.edits;
      const own = alone.get(candidate);
      const restored = withOthers.get(candidate);
      const all = new Set([...cause.symbols].filter((name) => restored?.has(name)));
      if ((own?.size ?? 0) + all.size === 0) return [];
      const source = members.map((edit) => edit.source);
      return [
        { members: source, rules, ...verdict, verifiedBy: candidate.verifiedBy, alone: own, together: all },
      ];
    });
    return {
      suggestions: withoutSuperfluous(suggestions),
      reason: suggestions.length > 0 ? undefined : reasonWithout(cause, candidates.length > 0),
    };
  }

  /** What each candidate restores with the chosen ones for all other causes. What the objects were not asked for is not known of them. */
  #withOthers(
    plans: readonly Plan[],
    chosen: ReadonlyMap<Plan, Candidate | undefined>,
    together: RuleSet,
  ): ReadonlyMap<Candidate, ReadonlySet<string>> {
    const restored = new Map<Candidate, ReadonlySet<string>>();
    const asked: { readonly candidate: Candidate; readonly edits: Edits }[] = [];
    for (const plan of plans)
      for (const candidate of plan.candidates) {
        if (chosen.get(plan) === candidate) restored.set(candidate, together.symbols);
        else if (candidate.verifiedBy === 'types') {
          const others = [...chosen].flatMap(([other, one]) => (other === plan ? [] : [one]));
          const rules = unique([...candidate.edits.rules, ...rulesOf(others)]);
          asked.push({ candidate, edits: { ...candidate.edits, rules } });
        }
      }
    const found = this.#verification.restored(
      asked.map(({ edits }) => edits),
      'exact',
    );
    for (const [index, { candidate }] of asked.entries()) restored.set(candidate, found[index] ?? new Set());
    return restored;
  }
}
