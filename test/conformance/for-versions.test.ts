/**
 * Which rules concern versions. A version is made of the names, tags, types and numbers that symbol versions, section 4 shows, of the entries
 * that a symbol's leads to (section 2), of the line tables that say which types are private (section 4), and of the files and sections that
 * all this is read from (section 1). Everything else can be wrong without moving one: code, locations of values, ranges, lookup tables.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rulesForVersions } from '../../src/conformance/for-versions.ts';
import { RULES } from '../../src/conformance/rules.ts';

/** By group, those that do. All others do not. */
const CONCERNING: Readonly<Record<string, string>> = {
  // What is read, and from where. Not E09: flags of sections are not asked.
  E: '01 02 03 04 05 06 07 08 10 11 12 13 14 15',
  // How entries are found, and what stubs and skeletons stand for. Not U12: a signature is a name. Not U15 and U17.
  U: '01 02 03 04 05 06 07 08 09 10 11 13 14 16',
  // Not A10: what is not used is not read.
  A: '01 02 03 04 05 06 07 08 09',
  // T06: what is misplaced in a structure has no text. Not T05 and T07: empty lists and deep ones are read like others.
  T: '01 02 03 04 06',
  // Which values are constants and flags, and their numbers. C07: places that no version shows. Not C02, C04: whether an attribute should be
  // there; C05: addresses.
  C: '01 03 06 07 08 09 10',
  // Not R06: nothing is inherited through DW_AT_specification.
  R: '01 02 03 04 05 07 08 09 10 11',
  // Names. Not S02, S09: bytes are compared as they are; S05 to S07: of addresses and lists the index counts.
  S: '01 03 04 08',
  L: '',
  // Places that expressions compute count as absent.
  X: '',
  // The names of files decide which types are private; a table with other addresses than its unit is not read. Not line programs.
  N: '01 03 04 09',
  // Packages say which parts of sections belong to a unit, supplementary files hold types. Not lookup tables, macros and frames.
  I: '11 12',
  // Y15: a type without file is not private.
  Y: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15',
  // Not K03 and K07: what versions do not show.
  K: '01 02 04 05 06',
};

test('rules concern versions if breaking them can move or hide one', () => {
  const wrong = RULES.filter(({ id, concernsVersions = false }) => {
    const expected = (CONCERNING[id.slice(0, 1)] ?? '').split(' ').includes(id.slice(1));
    return expected !== concernsVersions;
  });
  assert.equal(
    wrong.map(({ id, concernsVersions = false }) => `${id} is ${concernsVersions ? '' : 'not '}marked`),
    [],
  );
});

test('those that do are selected, in their order', () => {
  const selected = rulesForVersions();
  assert.ok(selected.length > 0);
  assert.ok(selected.every(({ concernsVersions }) => concernsVersions === true));
  const ids = RULES.map(({ id }) => id);
  const places = selected.map(({ id }) => ids.indexOf(id));
  assert.equal(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test.run();
