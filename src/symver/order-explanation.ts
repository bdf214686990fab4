/**
 * Why a symbol's version in the profile `linux` differs from that in `canonical`: a smallest set of causes without which it
 * would be the same, and for each the type whose string it changes (symbol versions, section 10).
 *
 * The versions without some of the causes are computed like any others. Causes are taken back one after the other, rare ones
 * together, as long as a symbol keeps its canonical version; what is left is needed, each cause in the presence of the others.
 */
import { DwarfksymsError } from '../errors.ts';
import { ORDER_CAUSES, type OrderCause } from './order-causes.ts';
import { FirstDifference, type OrderRun } from './first-difference.ts';

/** Computes all versions without those causes, step by step. @throws DwarfksymsError */
export type RunWithout<Step> = (causes: ReadonlySet<OrderCause>) => Generator<Step, OrderRun, undefined>;

export interface CauseFound {
  readonly cause: OrderCause;
  /** The reference name of the type, or the name of the symbol, whose string depends on it. */
  readonly through: string;
}

export interface OrderExplanation {
  /** Undefined where the profile finds nothing for the symbol. */
  readonly linux: number | undefined;
  readonly canonical: number | undefined;
  readonly causes: readonly CauseFound[];
}

/** What most files have nothing of. Tried together, they cost one computation instead of one each. */
const RARE: readonly OrderCause[] = [
  'unit-order',
  'file-number',
  'rename-leak',
  'text-reference',
  'common-alias',
];

/**
 * In the order in which they are tried. Where one of two causes would do, what is tried first is not blamed: the choice among
 * DIEs, because it also undoes what aliases have done, and other symbols before commas, because their types may be longer by
 * a comma.
 */
const TRIALS: readonly (readonly OrderCause[])[] = [
  ['first-die'],
  RARE,
  ...RARE.map((cause) => [cause]),
  ['tie'],
  ['other-exports'],
  ['comma-order'],
];

/**
 * The symbols whose versions differ, in the order of `names`.
 * @throws DwarfksymsError where one of the two profiles fails
 */
export function* explainOrder<Step>(
  names: readonly string[],
  runWithout: RunWithout<Step>,
): Generator<Step, ReadonlyMap<string, OrderExplanation>, undefined> {
  const linux = yield* runWithout(new Set());
  const canonical = yield* runWithout(new Set(ORDER_CAUSES));
  const runs = new Runs(runWithout, linux, canonical);
  const differing = names.filter((name) => linux.version(name) !== canonical.version(name));
  let groups: readonly Group[] = [{ causes: new Set(ORDER_CAUSES), names: differing }];
  for (const trial of TRIALS) {
    const split: Group[] = [];
    for (const group of groups) split.push(...(yield* tryWithout(group, trial, runs)));
    groups = split.filter((group) => group.names.length > 0);
  }
  const found = new Map<string, OrderExplanation>();
  for (const { causes, names: ofGroup } of groups) {
    const run = yield* runs.without(causes);
    const differences: (readonly [OrderCause, FirstDifference])[] = [];
    for (const cause of ORDER_CAUSES.filter((one) => causes.has(one)))
      differences.push([cause, new FirstDifference(run, yield* runs.without(minus(causes, [cause])))]);
    for (const name of ofGroup)
      found.set(name, {
        linux: linux.version(name),
        canonical: canonical.version(name),
        causes: differences.map(([cause, difference]) => ({ cause, through: difference.of(name) })),
      });
  }
  return new Map(
    differing.flatMap((name) => {
      const explanation = found.get(name);
      return explanation === undefined ? [] : [[name, explanation] as const];
    }),
  );
}

/** Symbols that have their canonical version without these causes. */
interface Group {
  readonly causes: ReadonlySet<OrderCause>;
  readonly names: readonly string[];
}

/** Splits a group into those symbols that can do with the causes of the trial, and those that cannot. */
function* tryWithout<Step>(
  group: Group,
  trial: readonly OrderCause[],
  runs: Runs<Step>,
): Generator<Step, readonly Group[], undefined> {
  const fewer = minus(group.causes, trial);
  if (group.names.length === 0 || fewer.size === group.causes.size) return [group];
  const run = yield* runs.without(fewer);
  const isSame = (name: string): boolean =>
    run !== undefined && run.version(name) === runs.canonical.version(name);
  return [
    { causes: fewer, names: group.names.filter(isSame) },
    { causes: group.causes, names: group.names.filter((name) => !isSame(name)) },
  ];
}

function minus(causes: ReadonlySet<OrderCause>, less: readonly OrderCause[]): ReadonlySet<OrderCause> {
  return new Set(Array.from(causes).filter((cause) => !less.includes(cause)));
}

/** Computations that were done. */
class Runs<Step> {
  readonly canonical: OrderRun;
  readonly #run: RunWithout<Step>;
  readonly #done = new Map<string, OrderRun | undefined>();

  constructor(run: RunWithout<Step>, linux: OrderRun, canonical: OrderRun) {
    this.#run = run;
    this.canonical = canonical;
    this.#done.set(keyOf(new Set()), linux).set(keyOf(new Set(ORDER_CAUSES)), canonical);
  }

  /** Undefined where only the profiles between the two fail. */
  *without(causes: ReadonlySet<OrderCause>): Generator<Step, OrderRun | undefined, undefined> {
    const key = keyOf(causes);
    if (!this.#done.has(key)) this.#done.set(key, yield* this.#attempt(causes));
    return this.#done.get(key);
  }

  *#attempt(causes: ReadonlySet<OrderCause>): Generator<Step, OrderRun | undefined, undefined> {
    try {
      return yield* this.#run(causes);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      return undefined;
    }
  }
}

function keyOf(causes: ReadonlySet<OrderCause>): string {
  return ORDER_CAUSES.filter((cause) => causes.has(cause)).join();
}
