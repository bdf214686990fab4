/**
 * Real objects that hold the same types in other forms: type units, link-time optimization, dwz, another order of units. In
 * the profile `canonical` their symbols have the same versions.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CANONICAL } from '../../src/symver/profile.ts';
import { parseSymbolList } from '../../src/symver/symbol-list.ts';
import { answerOf } from '../support/companions.ts';
import { oracleFolders } from '../support/oracle.ts';

/** Cases of one source, one compiler and one version of DWARF; the first one is the plain form. */
const FAMILIES: readonly (readonly string[])[] = [
  ['recur-gcc-d4', 'recur-gcc-types-d4', 'recur-gcc-types-so-d4', 'dwz-recur-d4', 'dwz-multi-recur-d4'],
  [
    'recur-gcc-d5',
    'recur-gcc-so',
    'recur-gcc-lto-fat',
    'recur-gcc-lto-slim',
    'recur-gcc-types-d5',
    'recur-gcc-types-so-d5',
    'dwz-recur-d5',
    'dwz-multi-recur-d5',
  ],
  ['private-gcc-d4', 'private-gcc-types-so-d4', 'dwz-multi-private-d4'],
  ['private-gcc-d5', 'private-gcc-types-d5', 'dwz-multi-private-d5', 'lto-private-r'],
  ['enums-gcc-d4', 'dwz-multi-enums-d4'],
  ['enums-gcc-d5', 'dwz-multi-enums-d5', 'lto-enums-r'],
  ['enums-clang-d5', 'enums-clang-types-d5'],
  ['conflict-gcc-d5', 'conflict-reversed', 'conflict-lto'],
  ['twotu-gcc-d5', 'twotu-reversed', 'twotu-so', 'twotu-lto', 'twotu-ltoso'],
  ['ptr_tu-gcc-d5', 'ptr_tu-reversed'],
];

type Versions = Readonly<Record<string, string>>;

function versionsOf(folder: string): Versions {
  const names = parseSymbolList(readFileSync(join(folder, 'symbols.txt')));
  const { versions, error } = answerOf(join(folder, 'object.o'), { names, profile: CANONICAL });
  assert.is(error, undefined, error?.message);
  return versions;
}

for (const oracle of oracleFolders())
  for (const family of FAMILIES) {
    const present = family.filter((name) => existsSync(join(oracle, name, 'object.o')));
    const [plain, ...others] = present;
    if (plain === undefined || plain !== family[0]) continue;
    const expected = versionsOf(join(oracle, plain));
    for (const other of others)
      test(`${other} has the versions of ${plain}`, () => {
        const found = versionsOf(join(oracle, other));
        // A linker or an optimizer may leave a symbol out, and a source may be one of several.
        const shared = Object.keys(expected).filter((name) => name in found);
        assert.ok(shared.length > 0);
        for (const name of shared) assert.is(found[name], expected[name], name);
      });
  }

test.run();
