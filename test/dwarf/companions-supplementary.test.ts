/** Supplementary files: GNU's, made by dwz, and those of DWARF 5, 7.3.6. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_ATE } from '../../generated/dwarf-constants.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { CANONICAL, LINUX } from '../../src/symver/profile.ts';
import { die, DwarfBuilder, formed, type Die } from '../support/dwarf-builder.ts';
import { answerOf, inCopyOf, messages, type Answer } from '../support/companions.ts';

const NAMES = ['v', 'w'];
const CHECKSUM = [0xc0, 0xff, 0xee];

interface Pair {
  readonly supplementaryForm: 'ref_sup4' | 'ref_sup8';
  /** What the supplementary file says of itself. */
  readonly isSupplementary?: boolean;
  readonly checksum?: readonly number[];
  /** A reference of the supplementary file's own, to where it has no business. */
  readonly refersBack?: boolean;
}

/** An object `x.o` and `common.sup`, which has its types and the names of its variables. */
function withPair(pair: Pair, action: (object: string, supplementary: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-sup-'));
  try {
    const common = new DwarfBuilder();
    const type = baseType(pair.refersBack === true ? {} : { byte_size: 4 });
    const pointer = die('pointer_type', { byte_size: 8, type: pair.refersBack === true ? back() : type });
    common.unit(die('partial_unit', {}, [type, pointer]));
    const name = common.writer('.debug_str').length;
    common.writer('.debug_str').cstring('w');
    sup(common, pair.isSupplementary ?? true, '', pair.checksum ?? CHECKSUM);

    const object = new DwarfBuilder();
    const at = (entry: Die): ReturnType<typeof formed> =>
      formed(pair.supplementaryForm, common.offsetOf(entry));
    const own = die('typedef', { name: 'own', type: at(pointer) });
    object.unit(
      die('compile_unit', {}, [
        own,
        die('variable', { name: 'v', type: own }),
        die('variable', { name: formed('strp_sup', name), type: at(type) }),
      ]),
    );
    sup(object, false, 'common.sup', CHECKSUM);
    writeFileSync(join(folder, 'x.o'), object.file());
    writeFileSync(join(folder, 'common.sup'), common.file());
    action(join(folder, 'x.o'), join(folder, 'common.sup'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function baseType(attributes: Parameters<typeof die>[1]): Die {
  return die('base_type', { name: 'int', encoding: DW_ATE.signed, ...attributes });
}

function back(): ReturnType<typeof formed> {
  return formed('ref_sup4', 11);
}

/** A `.debug_sup` section. */
function sup(out: DwarfBuilder, isSupplementary: boolean, name: string, checksum: readonly number[]): void {
  out.writer('.debug_sup').u16(5).u8(Number(isSupplementary)).cstring(name).uleb(checksum.length);
  out.writer('.debug_sup').raw(checksum);
}

function symtypes(answer: Answer): string {
  assert.is(answer.error, undefined, answer.error?.message);
  return answer.symtypes;
}

for (const form of ['ref_sup4', 'ref_sup8'] as const) {
  test(`DW_FORM_${form} and DW_FORM_strp_sup lead into the file that .debug_sup names`, () => {
    withPair({ supplementaryForm: form }, (object) => {
      const answer = answerOf(object, { names: NAMES });
      // DIEs of supplementary files have no qualified names (symbol versions, section 3).
      assert.is(
        symtypes(answer),
        't#own typedef_type own { pointer_type { base_type byte_size(4) encoding(5) } byte_size(8) }\n' +
          'v variable t#own\n' +
          'w variable base_type byte_size(4) encoding(5)\n',
      );
      assert.equal(messages(answer), []);
    });
  });
}

/** Nothing that looks right comes of a file that cannot be read. */
function isLost(answer: Answer, ...lost: readonly string[]): void {
  assert.is(answer.error, undefined, answer.error?.message);
  assert.equal(answer.versions, {});
  assert.equal(answer.lost, lost);
  const about = answer.warnings.filter(({ code }) => code === 'companion-missing');
  assert.is(about.length, 1, messages(answer).join('\n'));
}

test('a supplementary file with another checksum is not taken', () => {
  withPair({ supplementaryForm: 'ref_sup4', checksum: [1, 2, 3] }, (object) => {
    const answer = answerOf(object, { names: NAMES });
    isLost(answer, 'v');
    assert.match(messages(answer)[0]!, /its checksum differs .*common\.sup/);
  });
});

test('a file that does not say that it is supplementary, but links on, is not followed further', () => {
  withPair({ supplementaryForm: 'ref_sup4', refersBack: true, isSupplementary: false }, (object) => {
    const answer = answerOf(object, { names: NAMES });
    assert.match(symtypes(answer), 't#own typedef_type own { pointer_type { base_type void } byte_size(8) }');
    assert.is(answer.warnings.length, 1);
    assert.match(messages(answer)[0]!, 'a reference leads to a supplementary file, but the file names none');
  });
});

test('a supplementary file cannot refer back', () => {
  withPair({ supplementaryForm: 'ref_sup4', refersBack: true }, (object) => {
    const answer = answerOf(object, { names: NAMES });
    assert.match(symtypes(answer), 'pointer_type { base_type void } byte_size(8)');
    assert.is(answer.warnings.length, 1);
  });
});

test('an object that names itself as its supplementary file has none', () => {
  withPair({ supplementaryForm: 'ref_sup4' }, (object, supplementary) => {
    rmSync(supplementary);
    copyFileSync(object, supplementary);
    const answer = answerOf(object, { names: NAMES });
    // The copy has the checksum that is wanted, but not what is referred to.
    assert.is(answer.error?.code, 'reference');
  });
});

for (const [what, make] of Object.entries<(path: string) => void>({
  'not there': () => undefined,
  'a directory': (path) => mkdirSync(path),
  empty: (path) => writeFileSync(path, ''),
  'no ELF file': (path) => writeFileSync(path, 'no ELF file at all, but long enough'.repeat(9)),
})) {
  test(`a supplementary file that is ${what} counts as absent`, () => {
    withPair({ supplementaryForm: 'ref_sup4' }, (object, supplementary) => {
      rmSync(supplementary);
      make(supplementary);
      const answer = answerOf(object, { names: NAMES });
      isLost(answer, 'v');
    });
  });
}

test('a supplementary file that is cut off anywhere is no crash', () => {
  withPair({ supplementaryForm: 'ref_sup4' }, (object, supplementary) => {
    const bytes = readFileSync(supplementary);
    for (let length = 0; length < bytes.length; length += 7) {
      writeFileSync(supplementary, bytes.subarray(0, length));
      const answer = answerOf(object, { names: NAMES });
      assert.is(answer.error, undefined, answer.error?.message);
      assert.ok(answer.warnings.length > 0, `${length} bytes`);
      assert.equal(answer.versions, {}, `${length} bytes`);
    }
  });
});

test('whatever byte of either file is changed, it is no crash', () => {
  withPair({ supplementaryForm: 'ref_sup8' }, (object, supplementary) => {
    for (const path of [object, supplementary]) {
      const bytes = readFileSync(path);
      for (let at = 0; at < bytes.length; at += 11) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 0xff;
        writeFileSync(path, changed);
        answerOf(object, { names: NAMES });
      }
      writeFileSync(path, bytes);
    }
  });
});

/**
 * An object whose supplementary file is missing: `lost` has its type there, `member` the name of a member of its type,
 * `list` the name of its type, which leads back to itself, and `whole` nothing. `shared` leads to a type of which another
 * unit, that of `other`, has a shorter definition, which would be longer if all of it were there.
 */
function withoutSupplementary(action: (object: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-sup-'));
  try {
    const object = new DwarfBuilder();
    const int = baseType({ byte_size: 4 });
    const there = formed('ref_sup4', 11);
    const name = formed('strp_sup', 3);
    const struct = die('structure_type', { name: 's', byte_size: 4 }, [die('member', { name, type: int })]);
    const next = die('pointer_type', { byte_size: 8 });
    const list = die('structure_type', { name, byte_size: 8 }, [die('member', { name: 'next', type: next })]);
    next.set({ type: list });
    const whole = die('structure_type', { name: 'w', byte_size: 4 }, [
      die('member', { name: 'a', type: int }),
    ]);
    const longest = die('structure_type', { name: 'd', byte_size: 8 }, [
      die('member', { name: 'a_member_with_a_long_name', type: int }),
    ]);
    const variables = { lost: there, member: struct, list, whole, shared: longest };
    object.unit(
      die('compile_unit', {}, [
        int,
        struct,
        next,
        list,
        whole,
        longest,
        ...Object.entries(variables).map(([of, type]) => die('variable', { name: of, type })),
      ]),
    );
    const shorter = die('structure_type', { name: 'd', byte_size: 8 }, [
      die('member', { name, type: there }),
    ]);
    object.unit(die('compile_unit', {}, [shorter, die('variable', { name: 'other', type: shorter })]));
    sup(object, false, 'common.sup', CHECKSUM);
    writeFileSync(join(folder, 'x.o'), object.file());
    action(join(folder, 'x.o'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const profile of [LINUX, CANONICAL])
  test(`${profile.name}: only symbols that lead to what is lost have no version`, () => {
    withoutSupplementary((object) => {
      const names = ['lost', 'member', 'list', 'whole', 'shared', 'other', 'nowhere'];
      const answer = answerOf(object, { names, profile });
      assert.is(answer.error, undefined, answer.error?.message);
      assert.is(answer.warnings.length, 1, messages(answer).join('\n'));
      assert.match(messages(answer)[0]!, 'there is no readable supplementary file common.sup');
      // In `canonical` types count that no symbol leads to: any could have another definition in the file that is lost.
      const lost = profile === LINUX ? ['lost', 'member', 'list', 'shared', 'other'] : names.slice(0, -1);
      assert.equal(answer.lost.toSorted(), lost.toSorted());
      assert.equal(
        Object.keys(answer.versions).toSorted(),
        names.filter((name) => !lost.includes(name) && name !== 'nowhere').toSorted(),
      );
    });
  });

/** Kinds of damage to an entry of a supplementary file, and what is said of it. */
const BAD_ENTRIES: Readonly<Record<string, RegExp>> = {
  'has no textual form': /unsupported tag DW_TAG_inheritance \(0x1c\) of a child of DW_TAG_structure_type/,
  'is not declared': /abbreviation|code/,
};

for (const [what, said] of Object.entries(BAD_ENTRIES))
  test(`an entry of a supplementary file that ${what} is named with that file and its offset there`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-sup-'));
    try {
      const common = new DwarfBuilder();
      const base = die('inheritance', {});
      const struct = die('structure_type', { name: 's', byte_size: 4 }, [base]);
      // Offsets that the object does not have.
      const padding = Array.from({ length: 40 }, () => baseType({ byte_size: 4 }));
      common.unit(die('partial_unit', {}, [...padding, struct]));
      sup(common, true, '', CHECKSUM);
      const object = new DwarfBuilder();
      const type = formed('ref_sup4', common.offsetOf(struct));
      object.unit(die('compile_unit', {}, [die('variable', { name: 'v', type })]));
      sup(object, false, 'common.sup', CHECKSUM);
      const path = join(folder, 'common.sup');
      const bytes = Buffer.from(common.file());
      let offset = common.offsetOf(base);
      if (what === 'is not declared') {
        offset = common.offsetOf(struct);
        const info = openElf(bytesSource(path, bytes), () => undefined).section('.debug_info');
        bytes[(info?.offset ?? 0) + offset] = 0x7e;
      }
      writeFileSync(join(folder, 'x.o'), object.file());
      writeFileSync(path, bytes);
      const { error } = answerOf(join(folder, 'x.o'), { names: ['v'] });
      assert.equal(error?.place, { file: path, section: '.debug_info', offset }, error?.message);
      assert.match(error?.message ?? '', said);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

// ---------------------------------------------------------------- GNU's form

test("dwz's supplementary file has what two objects have in common", () => {
  inCopyOf('dwz', (copy) => {
    const answer = answerOf(join(copy, 'bus.so'));
    const whole = answerOf(join(copy, 'bus.whole.so'));
    assert.equal(messages(answer), []);
    // The types of the supplementary file are there, but have no names (symbol versions, section 3).
    const unnamed = symtypes(whole)
      .match(/^s#bus_limits .*$/m)?.[0]
      .replace('long unsigned int ', '');
    assert.ok(symtypes(answer).split('\n').includes(unnamed!.replace(' short ', ' short ')));
    assert.match(symtypes(answer), 'bus_root variable pointer_type { s#bus_private } byte_size(8)');
  });
});

test("dwz's supplementary file is looked for from the file that names it, or by its build id", () => {
  inCopyOf('dwz', (copy) => {
    const object = join(copy, 'bus.so');
    const expected = answerOf(object);
    const altLink = Buffer.from('common.debug\0');
    const bytes = readFileSync(object);
    const at = bytes.indexOf(altLink);
    const id = bytes.subarray(at + altLink.length, at + altLink.length + 20).toString('hex');
    const globalDirectory = join(copy, 'global');
    const path = join(globalDirectory, '.build-id', id.slice(0, 2), `${id.slice(2)}.debug`);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(join(copy, 'common.debug'), path);
    const answer = answerOf(object, { globalDirectory });
    assert.equal(answer.versions, expected.versions);
    assert.equal(messages(answer), []);
    // Another file has another build id.
    copyFileSync(join(copy, 'probe.so'), path);
    const other = answerOf(object, { globalDirectory });
    assert.ok(messages(other).some((message) => message.includes('its checksum differs')));
  });
});

test.run();
