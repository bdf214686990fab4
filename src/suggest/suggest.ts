/** Drives suggestions: computes the versions that they ask for. */
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff } from '../diff/abi-diff.ts';
import type { Suggestions } from '../diff/suggestion.ts';
import { Suggester } from './suggester.ts';
import type { SuggestOptions, VersionRequest } from './version-request.ts';

/** Computes versions of the new side's objects. */
export interface Recomputation {
  readonly versions: (request: VersionRequest) => Promise<ReadonlyMap<string, number>>;
  /** How many bytes of objects are read for that. */
  readonly cost: (paths: ReadonlySet<string>) => number;
}

export async function suggest(
  diff: AbiDiff,
  definitions: Definitions,
  options: SuggestOptions & { readonly recomputation: Recomputation | undefined },
): Promise<Suggestions> {
  const steps = suggestInSteps(diff, definitions, options);
  let step = steps.next();
  while (step.done !== true) {
    // oxlint-disable-next-line no-await-in-loop -- what is asked for next depends on the answer
    const versions = await options.recomputation?.versions(step.value);
    step = steps.next(versions ?? new Map());
  }
  return step.value;
}

/** Yields what is to be computed, and takes the versions. */
export function suggestInSteps(
  diff: AbiDiff,
  definitions: Definitions,
  options: SuggestOptions,
): Generator<VersionRequest, Suggestions, ReadonlyMap<string, number>> {
  return new Suggester(diff, definitions, options).suggest();
}
