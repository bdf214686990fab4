/**
 * Versions of the symbols that can be expanded, where others cannot. The kernel's tool refuses such a file, so that nothing
 * is known of what it would answer for the others; but what it answers when it is asked only for them is known. That is the
 * rule here: symbols that fail are found, all in one computation, and taken from the list; then the others are computed as
 * though nobody had asked for them. In `linux` versions depend on which symbols are listed, and on what their walks
 * have finished: so nothing of the first computation is kept.
 */
import type { DwarfksymsError } from '../errors.ts';
import type { MissingReason } from './missing-reason.ts';
import type { ObjectVersions } from './object-versions.ts';

/**
 * Those whose types cannot be expanded are found by the first computation, and by the second those whose strings cannot be
 * made into versions: a kABI rule may refer to nothing, or to what only symbols had that are left out now. What was left to
 * them may be missed once more, but hardly again and again.
 */
const MOST_COMPUTATIONS = 5;

/**
 * Computes the versions of those of the names that do not fail, of one object or of what counts as one.
 * @param compute the versions of these names, with errors attributed to symbols
 * @throws DwarfksymsError for what cannot be attributed to symbols
 */
export function withoutFailingSymbols(
  names: readonly string[],
  compute: (names: readonly string[]) => ObjectVersions,
): ObjectVersions {
  const steps = withoutFailingSymbolsInSteps(names, function* (left) {
    yield* [];
    return compute(left);
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A computation of the versions of these names that attributes errors to symbols, step by step. */
export type Computation<Step> = (names: readonly string[]) => Generator<Step, ObjectVersions, undefined>;

/** The same, step by step. */
export function* withoutFailingSymbolsInSteps<Step>(
  names: readonly string[],
  compute: Computation<Step>,
): Generator<Step, ObjectVersions, undefined> {
  const failures = new Map<string, DwarfksymsError>();
  let left = names;
  for (let computations = 1; ; computations++) {
    const result = yield* compute(left);
    const [first] = result.failures.values();
    if (first === undefined) return failures.size === 0 ? result : withFailures(result, failures);
    if (computations === MOST_COMPUTATIONS) throw first;
    for (const [name, error] of result.failures) failures.set(name, error);
    left = left.filter((name) => !failures.has(name));
  }
}

function withFailures(
  result: ObjectVersions,
  failures: ReadonlyMap<string, DwarfksymsError>,
): ObjectVersions {
  return {
    ...result,
    failures,
    whyMissing: () => {
      const reasons = new Map<string, MissingReason>(result.whyMissing());
      for (const [name, error] of failures) reasons.set(name, failureReason(error));
      return reasons;
    },
  };
}

export function failureReason({ code, detail, place }: DwarfksymsError): MissingReason {
  return { kind: 'error', code, detail, place };
}
