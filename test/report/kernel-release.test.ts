import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { kernelIsOlder, kernelRelease } from '../../src/report/kernel-release.ts';
import { ElfBuilder } from '../support/elf-builder.ts';

function releaseIn(name: string, text: string): string | undefined {
  const builder = new ElfBuilder({ is64: true, littleEndian: true });
  builder.section({ name, contents: Buffer.from(text, 'latin1') });
  const source = bytesSource('a.ko', builder.build());
  return kernelRelease(
    openElf(source, (warning) => {
      throw warning;
    }),
  );
}

test('a module has the release in its vermagic', () => {
  const text = 'license=GPL\0vermagic=6.12.117+deb12-amd64 SMP preempt mod_unload \0name=a\0';
  assert.is(releaseIn('.modinfo', text), '6.12.117+deb12-amd64');
  assert.is(releaseIn('.modinfo', 'novermagic=6.1 x\0'), undefined);
});

test('a kernel has it in its banner, beside the format of one', () => {
  const text = '\x01\0Linux version %s (%s)\0Linux version 6.1.0-53-amd64 (builder@host) gcc\0';
  assert.is(releaseIn('.rodata', text), '6.1.0-53-amd64');
  assert.is(releaseIn('.rodata', 'Linux version %s'), undefined);
  assert.is(releaseIn('.data', text), undefined);
});

test('releases are compared by their numbers', () => {
  for (const [release, isOlder] of [
    ['6.13.12-arch1', true],
    ['5.19', true],
    ['6.14.0-rc1', false],
    ['6.100.1', false],
    ['7.0', false],
    ['unknown', false],
  ] as const)
    assert.is(kernelIsOlder(release, [6, 14]), isOlder, release);
});

test.run();
