/** Versions of the listed symbols of one file, at once or unit by unit. The work itself is done in version-run.ts. */
import type { ElfFile } from '../elf/elf-file.ts';
import { locate, type Warn } from '../errors.ts';
import { SymbolPlaces } from './aliases.ts';
import { withoutFailingSymbolsInSteps } from './failing-symbols.ts';
import { FileReading } from './file-reading.ts';
import type { ObjectVersions, VersionProgress } from './object-versions.ts';
import type { VersionOptions } from './version-options.ts';
import { VersionRun, wholeFile } from './version-run.ts';

/** @throws DwarfksymsError whatever is wrong with the file, with its name */
export function versionObject(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): ObjectVersions {
  const steps = versionObjectInSteps(elf, names, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onUnit?.(step.value.done, step.value.total);
  }
}

/** The same, one unit at a time, so that the caller can do something else in between, or end it. */
export function* versionObjectInSteps(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): Generator<VersionProgress, ObjectVersions, undefined> {
  if (options.attributesErrors !== true) return yield* computeInSteps(elf, names, options);
  return yield* withoutFailingSymbolsInSteps(names, (left) => computeInSteps(elf, left, options));
}

function* computeInSteps(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): Generator<VersionProgress, ObjectVersions, undefined> {
  const place = { file: elf.name };
  const warn: Warn = (warning) => options.warn(warning.at(place));
  const run = locate(place, () => {
    const reading = new FileReading(elf, { ...options, warn });
    const places = new SymbolPlaces(reading.symbolFile, names, options.profile, warn);
    return new VersionRun(reading, names, wholeFile(reading, places));
  });
  let done = 0;
  for (const { unit, work } of run.visits()) {
    // The unit may be in a file that completes the object.
    locate({ file: unit.info.file.elf.name }, work);
    yield { done: Math.min(++done, run.total), total: run.total };
  }
  return locate(place, () => run.finish());
}
