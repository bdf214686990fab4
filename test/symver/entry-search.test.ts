/** Entries that carry a name where symbols are not looked for. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { MissingReason } from '../../src/symver/missing-reason.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import { LINUX } from '../../src/symver/profile.ts';
import { die, DwarfBuilder, formed } from '../support/dwarf-builder.ts';

function reason(file: Uint8Array, name: string): MissingReason | undefined {
  const warn = (): void => undefined;
  const elf = openElf(bytesSource('x.o', file), warn);
  return versionObject(elf, [name], { profile: LINUX, stable: false, warn }).whyMissing().get(name);
}

test('an entry in a union is found', () => {
  const hidden = die('variable', { name: formed('strp', 'v') });
  const builder = new DwarfBuilder().unit(die('compile_unit', {}, [die('union_type', {}, [hidden])]));
  assert.equal(reason(builder.file(), 'v'), {
    kind: 'not-searched',
    within: 'union_type',
    section: '.debug_info',
    offset: builder.offsetOf(hidden),
  });
  assert.is(reason(builder.file(), 'w')?.kind, 'no-entry');
});

test('names that overlap are told from short ones by their beginnings', () => {
  const many = 50_000;
  const union = die('union_type');
  for (let i = 0; i < many; i++) union.add(die('variable', { name: formed('strp', i) }));
  const builder = new DwarfBuilder().unit(die('compile_unit', {}, [union]));
  builder.writer('.debug_str').cstring('a'.repeat(1 << 20));
  assert.is(reason(builder.file(), 'aa')?.kind, 'no-entry');
});

test.run();
