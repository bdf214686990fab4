/** What cannot be expanded costs the symbols that reach it, and nothing else (docs/profiles.md). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Random } from '../../src/random.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import type { ObjectVersions } from '../../src/symver/object-versions.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import { CANONICAL, LINUX, type Profile } from '../../src/symver/profile.ts';
import { intType, pointerTo } from '../support/common-types.ts';
import { die, DwarfBuilder, formed, type Die } from '../support/dwarf-builder.ts';
import { failure, noWarn, openBytes } from '../support/elf-errors.ts';
import { oneUnit } from '../support/versions-of.ts';

interface Way {
  readonly profile?: Profile;
  readonly stable?: boolean;
}

function attributed(file: Uint8Array, names: readonly string[], way: Way = {}): ObjectVersions {
  const { profile = LINUX, stable = false } = way;
  return versionObject(openBytes(file), names, { profile, stable, warn: noWarn, attributesErrors: true });
}

/** As the drop-in does it: the first error is the end. */
function strictly(file: Uint8Array, names: readonly string[], way: Way = {}): ObjectVersions {
  const { profile = LINUX, stable = false } = way;
  return versionObject(openBytes(file), names, { profile, stable, warn: noWarn });
}

function failsAlone(file: Uint8Array, name: string, way: Way): boolean {
  try {
    strictly(file, [name], way);
    return false;
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return true;
  }
}

/** Who fails is who fails alone, and the others have the versions that they have among themselves. */
function checkLaw(file: Uint8Array, names: readonly string[], way: Way, label: string): number {
  const failing = names.filter((name) => failsAlone(file, name, way));
  const found = attributed(file, names, way);
  assert.equal([...found.failures.keys()].toSorted(), failing.toSorted(), `${label}: who fails`);
  const others = names.filter((name) => !failing.includes(name));
  const expected = strictly(file, others, way);
  assert.equal(found.versions, expected.versions, `${label}: versions`);
  assert.equal(found.symtypes(), expected.symtypes(), `${label}: symtypes`);
  return failing.length;
}

const member = (name: string, type: Die): Die => die('member', { name, type });
const variable = (name: string, type: Die): Die => die('variable', { name, type });
const inheritance = (): Die => die('inheritance');

test('a child without textual form costs the symbols that reach it', () => {
  const int = intType();
  const derived = die('structure_type', { name: 'derived' }, [inheritance(), member('a', int)]);
  const holder = die('structure_type', { name: 'holder' });
  const pointer = pointerTo(derived);
  holder.add(member('d', pointer));
  const file = oneUnit([int, derived, pointer, holder, variable('x', holder), variable('y', int)]);
  assert.is(failure(() => strictly(file, ['x', 'y'])).code, 'type-unsupported');
  const found = attributed(file, ['x', 'y']);
  assert.equal(found.versions, strictly(file, ['y']).versions);
  const reason = found.whyMissing().get('x');
  assert.is(reason?.kind, 'error');
  if (reason?.kind !== 'error') return;
  assert.is(reason.code, 'type-unsupported');
  assert.match(reason.detail, /DW_TAG_inheritance \(0x1c\)/);
  assert.is(reason.place.section, '.debug_info');
});

test('what was finished while the type that fails was under way fails with it', () => {
  const int = intType();
  const outer = die('structure_type', { name: 'outer' });
  const inner = die('structure_type', { name: 'inner' }, [member('o', outer), member('i', int)]);
  outer.add(member('i', inner), inheritance());
  const entries = [int, outer, inner, variable('x', outer), variable('y', inner), variable('z', int)];
  assert.is(checkLaw(oneUnit(entries), ['x', 'y', 'z'], {}, 'linux'), 2);
  assert.is(checkLaw(oneUnit(entries), ['x', 'y', 'z'], { profile: CANONICAL }, 'canonical'), 2);
});

test('so does what meets a type whose string would never end', () => {
  const int = intType();
  const endless = die('structure_type');
  const pointer = pointerTo(endless);
  endless.add(member('p', pointer));
  const named = die('structure_type', { name: 'named' }, [member('e', endless)]);
  const user = die('structure_type', { name: 'user' }, [member('n', named)]);
  const entries = [int, endless, pointer, named, user];
  const symbols = [variable('x', user), variable('y', int), variable('z', endless)];
  for (const profile of [LINUX, CANONICAL])
    assert.is(checkLaw(oneUnit([...entries, ...symbols]), ['x', 'y', 'z'], { profile }, profile.name), 2);
});

test('a file number outside the line table costs the symbols that reach the definition', () => {
  const int = intType();
  const lost = die('structure_type', { name: 'lost', decl_file: 9 }, [member('a', int)]);
  const file = oneUnit([int, lost, variable('x', lost), variable('y', int)]);
  assert.is(checkLaw(file, ['x', 'y'], {}, 'linux'), 1);
  assert.is(attributed(file, ['x']).failures.get('x')?.code, 'line-table');
});

test('a stand-in that is no pointer costs its own symbol', () => {
  const int = intType();
  const file = oneUnit([int, variable('__gendwarfksyms_ptr_x', int), variable('y', int)]);
  for (const profile of [LINUX, CANONICAL])
    assert.is(checkLaw(file, ['x', 'y'], { profile }, profile.name), 1);
});

test('damage that cannot be attributed is an error of the file', () => {
  const file = oneUnit([die('variable', { name: 'x', type: formed('ref_udata', 0xffff) })]);
  assert.is(failure(() => attributed(file, ['x'])).code, 'reference');
});

test('a bad kABI rule costs the symbols that it concerns', () => {
  const int = intType();
  const ruled = die('structure_type', { name: 'ruled' }, [member('a', int)]);
  const holder = die('structure_type', { name: 'holder' }, [member('r', ruled)]);
  const root = die('compile_unit', {}, [int, ruled, holder, variable('x', holder), variable('y', int)]);
  root.add(variable('z', int));
  const builder = new DwarfBuilder().unit(root);
  const section = builder.writer('.discard.gendwarfksyms.kabi_rules');
  for (const text of ['1', 'type_string', 's#ruled', 's#', '1', 'type_string', 'z', ''])
    section.cstring(text);
  const file = builder.file();
  for (const profile of [LINUX, CANONICAL])
    assert.is(checkLaw(file, ['x', 'y', 'z'], { profile, stable: true }, profile.name), 2);
});

/** Types that refer to each other at random; some have a child without textual form, or lead back to themselves. */
function randomFile(random: Random): { file: Uint8Array; names: readonly string[] } {
  const builder = new DwarfBuilder();
  const names: string[] = [];
  const units = 1 + random.below(2);
  for (let unit = 0; unit < units; unit++) {
    const types = [intType()];
    const count = 4 + random.below(12);
    for (let i = 0; i < count; i++) types.push(randomEntry(random));
    for (const type of types.slice(1)) {
      const pick = (): Die => types[random.below(types.length)]!;
      for (const part of type.children) if (random.below(8) > 0) part.set({ type: pick() });
      if (type.children.length === 0) type.set({ type: pick() });
      else if (random.below(12) === 0) type.children.splice(random.below(3), 0, inheritance());
    }
    const root = die('compile_unit');
    for (const type of types) root.add(random.below(6) === 0 ? die('subprogram', {}, [type]) : type);
    for (let i = 0; i < 5; i++) {
      const name = `v${unit}_${i}`;
      names.push(name);
      root.add(variable(name, types[random.below(types.length)]!));
    }
    builder.unit(root);
  }
  return { file: builder.file(), names };
}

function randomEntry(random: Random): Die {
  const named = random.below(4) > 0 ? { name: `n${random.below(6)}` } : {};
  const parts = (): Die[] =>
    Array.from({ length: 1 + random.below(3) }, (_, i) => die('member', { name: `m${i}` }));
  switch (random.below(6)) {
    case 0:
      return die('pointer_type');
    case 1:
      return die('typedef', named);
    case 2:
      return die('subroutine_type', {}, [die('formal_parameter'), die('formal_parameter')]);
    default:
      return die('structure_type', named, parts());
  }
}

test('whoever fails alone fails in company, and nobody else', () => {
  const random = new Random(11);
  let failing = 0;
  let all = 0;
  for (let round = 0; round < 100; round++) {
    const { file, names } = randomFile(random);
    all += 2 * names.length;
    for (const profile of [LINUX, CANONICAL])
      failing += checkLaw(file, names, { profile }, `round ${round}, ${profile.name}`);
  }
  assert.ok(failing > all / 10 && failing < (9 * all) / 10, `${failing} of ${all}`);
});

test.run();
