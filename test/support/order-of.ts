/** What makes the versions of a file in memory differ between the profiles. */
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { VersionProgress } from '../../src/symver/object-versions.ts';
import { versionObjectInSteps } from '../../src/symver/version-object.ts';
import type { VersionOptions } from '../../src/symver/version-options.ts';
import { profileWithout } from '../../src/symver/order-causes.ts';
import type { OrderRun } from '../../src/symver/first-difference.ts';
import { explainOrder } from '../../src/symver/order-explanation.ts';

/** For each symbol whose versions differ: `CAUSE through TYPE`, in the order of the causes. */
export function orderOf(
  file: Uint8Array,
  names: readonly string[],
  options: Partial<Pick<VersionOptions, 'stable' | 'companions' | 'followSkeletons'>> = {},
): Readonly<Record<string, readonly string[]>> {
  const warn = (): void => undefined;
  const steps = explainOrder(names, function* (without): Generator<VersionProgress, OrderRun, undefined> {
    const elf = openElf(bytesSource('x.o', file), warn);
    const profile = profileWithout(without);
    const result = yield* versionObjectInSteps(elf, names, { stable: false, ...options, profile, warn });
    return {
      version: (name) => result.versions.get(name),
      strings: (name) => result.strings(name),
    };
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return Object.fromEntries(
    Array.from(step.value, ([name, { causes }]) => [
      name,
      causes.map(({ cause, through }) => `${cause} through ${through}`),
    ]),
  );
}
