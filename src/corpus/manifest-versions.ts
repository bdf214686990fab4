/** Versions as a manifest has them: sorted, so that the same versions are the same bytes. */
import { unicode } from '../unicode.ts';
import type { ExpectedVersions } from './expected-versions.ts';
import { versionText, type Versions } from './manifest.ts';

export function manifestVersions(versions: ExpectedVersions): Versions {
  return Object.fromEntries(
    Array.from(versions, ([profile, byName]) => [
      profile,
      Object.fromEntries(
        Array.from(byName, ([name, crc]) => [unicode(name), versionText(crc)] as const).toSorted(
          ([a], [b]) => (a < b ? -1 : 1),
        ),
      ),
    ]),
  );
}
