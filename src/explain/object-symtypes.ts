/** The type strings behind the versions of all that an object exports, part by part as it was versioned. */
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError } from '../errors.ts';
import { throwingDamage } from '../symver/damage.ts';
import { findExports } from '../symver/exports.ts';
import type { VersionProgress } from '../symver/object-versions.ts';
import { usualScope } from '../symver/scope.ts';
import { versionObjectInSteps } from '../symver/version-object.ts';
import { versionsByUnit } from '../symver/versions-by-unit.ts';
import { versionOptions, type ExplainOptions } from './explain-object.ts';

/**
 * @param take receives the lines of a symtypes file
 * @throws DwarfksymsError for damage of any kind, and `dwarf-missing`
 */
export function* symtypesInSteps(
  elf: ElfFile,
  options: Omit<ExplainOptions, 'takesOthers'>,
  take: (lines: Uint8Array) => void,
): Generator<VersionProgress, void, undefined> {
  const warn = throwingDamage(elf.name, options.warn);
  const names = findExports(elf, warn).map(({ name }) => name);
  if (names.length === 0) return;
  const common = versionOptions({ ...options, warn });
  const scope = options.scope ?? usualScope(elf, options.profile);
  if (scope === 'unit') yield* versionsByUnit(elf, names, { ...common, onSymtypes: take });
  else take((yield* versionObjectInSteps(elf, names, common)).symtypes());
}

/** Whether an object simply has nothing to tell. */
export function hasNoTypes(error: unknown): boolean {
  return error instanceof DwarfksymsError && error.code === 'dwarf-missing';
}
