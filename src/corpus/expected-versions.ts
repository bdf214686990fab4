/** The versions of a written file's symbols, in both profiles. */
import { openElf } from '../elf/elf-file.ts';
import { bytesSource } from '../elf/source.ts';
import { versionObject } from '../symver/version-object.ts';
import { CANONICAL, LINUX, type Profile } from '../symver/profile.ts';
import type { Workspace } from '../symver/workspace.ts';
import type { Description } from '../write/description.ts';
import { STB } from '../../generated/elf-constants.ts';
import { MemoryCompanions } from './memory-companions.ts';
import type { Written } from './written.ts';

/** By profile, then by name (latin1). */
export type ExpectedVersions = ReadonlyMap<Profile['name'], ReadonlyMap<string, number>>;

const PROFILES: readonly Profile[] = [CANONICAL, LINUX];

/** The names that something outside the object can mean: of global symbols that it defines. */
export function exportedNames({ files }: Description): readonly string[] {
  const [object] = files;
  const names = (object?.symbols ?? [])
    .filter(({ binding, place }) => binding !== STB.LOCAL && place !== 'undefined')
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** @throws DwarfksymsError for a file that cannot be read */
export function expectedVersions(
  { object, companions }: Written,
  names: readonly string[],
  workspace: Workspace,
): ExpectedVersions {
  // What is harmless for us says nothing about the file.
  const warn = (): void => undefined;
  const files = new Map(companions.map(({ name, bytes }) => [name, bytes]));
  const elf = openElf(bytesSource(object.name, object.bytes), warn);
  const byProfile = new Map<Profile['name'], ReadonlyMap<string, number>>();
  for (const profile of PROFILES) {
    const found = versionObject(elf, names, {
      profile,
      stable: false,
      warn,
      companions: new MemoryCompanions(files, warn),
      followSkeletons: true,
      workspace,
    });
    byProfile.set(profile.name, found.versions);
  }
  return byProfile;
}

/** The names whose versions in a profile differ, or that only one of the two has. */
export function differentNames(
  a: ExpectedVersions,
  b: ExpectedVersions,
  profile: Profile['name'],
): readonly string[] {
  const [first, second] = [a.get(profile), b.get(profile)];
  const names = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  return [...names].filter((name) => first?.get(name) !== second?.get(name));
}
