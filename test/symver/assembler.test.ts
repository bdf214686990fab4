/** Symbols that assembler files describe, without the type that they have in C. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_LANG } from '../../generated/dwarf-constants.ts';
import type { ObjectVersions } from '../../src/symver/object-versions.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import { CANONICAL, LINUX, type Profile } from '../../src/symver/profile.ts';
import { intType, pointerTo } from '../support/common-types.ts';
import { die, DwarfBuilder, type Die } from '../support/dwarf-builder.ts';
import { failure, noWarn, openBytes } from '../support/elf-errors.ts';
import { oneUnit, versionsOf } from '../support/versions-of.ts';

/** As gas writes it: a function has a type that is none. */
function assemblerUnit(attributes: { readonly declaration?: boolean } = {}): Die {
  const none = die('unspecified_type');
  const f = die('subprogram', { name: 'f', external: true, type: none, ...attributes });
  return die('compile_unit', { language: DW_LANG.Mips_Assembler }, [f, none]);
}

/** A unit in C with a stand-in for `f`, a function that takes so many ints. */
function prototypes(parameters: number): Die {
  const int = intType();
  const list = Array.from({ length: parameters }, () => die('formal_parameter', { type: int }));
  const f = die('subroutine_type', { type: int }, list);
  const pointer = pointerTo(f);
  const standIn = die('variable', { name: '__gendwarfksyms_ptr_f', type: pointer });
  return die('compile_unit', { language: DW_LANG.C11 }, [int, f, pointer, standIn]);
}

const fileOf = (...units: readonly Die[]): Uint8Array => {
  const builder = new DwarfBuilder();
  for (const unit of units) builder.unit(unit);
  return builder.file();
};

function run(file: Uint8Array, profile: Profile): ObjectVersions {
  return versionObject(openBytes(file), ['f'], {
    profile,
    stable: false,
    warn: noWarn,
    ignoresAssembler: true,
  });
}

const AS_RECORDED = 0x0b549c85;

test('a function that only an assembler file describes has no version, and the reason is told', () => {
  for (const profile of [LINUX, CANONICAL]) {
    const found = run(fileOf(assemblerUnit()), profile);
    assert.is(found.versions.size, 0);
    assert.equal(found.whyMissing().get('f'), { kind: 'assembler' });
  }
});

test('nor has one that an assembler file declares', () => {
  for (const profile of [LINUX, CANONICAL])
    assert.is(run(fileOf(assemblerUnit({ declaration: true })), profile).versions.size, 0);
});

test('also where other files of the same object are in C', () => {
  const other = die('compile_unit', { language: DW_LANG.C11 }, [die('variable', { name: 'g' })]);
  for (const profile of [LINUX, CANONICAL])
    assert.equal(run(fileOf(assemblerUnit(), other), profile).whyMissing().get('f'), { kind: 'assembler' });
});

test('the drop-in takes such an entry like any other', () => {
  assert.is(versionsOf(fileOf(assemblerUnit()), ['f']).versions.get('f'), AS_RECORDED);
});

test("in canonical the prototype's type decides, wherever its unit comes", () => {
  const versions = [1, 3].flatMap((parameters) => {
    const before = run(fileOf(prototypes(parameters), assemblerUnit()), CANONICAL).versions.get('f');
    const behind = run(fileOf(assemblerUnit(), prototypes(parameters)), CANONICAL).versions.get('f');
    const alone = run(fileOf(prototypes(parameters)), CANONICAL).versions.get('f');
    assert.is(before, alone);
    assert.is(behind, alone);
    return [alone];
  });
  assert.is.not(versions[0], versions[1]);
  assert.is.not(versions[0], undefined);
});

test("in linux the version stays the kernel's where there is a prototype: that of the first entry", () => {
  for (const parameters of [1, 3])
    assert.is(run(fileOf(assemblerUnit(), prototypes(parameters)), LINUX).versions.get('f'), AS_RECORDED);
});

test('a stand-in must point to a type', () => {
  const pointer = die('pointer_type');
  const file = oneUnit([pointer, die('variable', { name: '__gendwarfksyms_ptr_x', type: pointer })]);
  const error = failure(() => versionsOf(file, ['x']));
  assert.is(error.code, 'stand-in');
  assert.match(error.message, /__gendwarfksyms_ptr_x/);
});

test.run();
