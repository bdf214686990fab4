/** Damaged and unusual objects: what the commands say of those in test/fixtures/damaged, and of built ones of the kind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_CHILDREN, DW_FORM, DW_TAG, dwFormName } from '../../generated/dwarf-constants.ts';
import { SHF, SHT } from '../../generated/elf-constants.ts';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { intType } from '../support/common-types.ts';
import { dumpOf } from '../support/dump-of.ts';
import { die, DwarfBuilder, elfFile } from '../support/dwarf-builder.ts';
import { DwarfWriter } from '../support/dwarf-writer.ts';
import { ByteWriter, ElfBuilder, type Shape } from '../support/elf-builder.ts';
import { readTable } from '../support/oracle.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/damaged');
const LITTLE64: Shape = { is64: true, littleEndian: true };
const REFUSALS = new Map(
  readTable(join(FOLDER, 'refusals.tsv')).map(([object = '', error = '']) => [object, error]),
);

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function dropIn(folder: string, object: string, names: readonly string[]): Run {
  const out = { stdout: '', stderr: '' };
  const status = gendwarfksyms({
    argv: [object],
    cwd: folder,
    readStdin: () => Buffer.from(names.map((name) => `${name}\n`).join('')),
    stdout: (bytes) => void (out.stdout += Buffer.from(bytes).toString('latin1')),
    stderr: (text) => void (out.stderr += text.toString()),
  });
  return { status, ...out };
}

/** Both commands on an object in memory. */
async function runBoth(
  bytes: Uint8Array,
  names: readonly string[],
): Promise<{ readonly dropIn: Run; readonly version: Run }> {
  return await inFolder(async (folder) => {
    writeFileSync(join(folder, 'x.o'), bytes);
    const list = names.map((name) => `${name}\n`).join('');
    return {
      dropIn: dropIn(folder, 'x.o', names),
      version: await runVersion(folder, ['--symbols', '-', 'x.o'], list),
    };
  });
}

for (const [object = '', names = '', status = '', stdout = ''] of readTable(join(FOLDER, 'recorded.tsv'))) {
  const refusal = REFUSALS.get(object);
  test(`the drop-in ${refusal === undefined ? 'versions' : 'refuses'} ${object}`, () => {
    const run = dropIn(FOLDER, object, names.split(' '));
    if (refusal === undefined) {
      assert.is(status, '0', 'what the kernel\u2019s tool refuses must be refused');
      assert.is(run.stdout, stdout.replaceAll(';', '\n'));
      assert.is(run.status, 0);
    } else {
      assert.is(run.stdout, '');
      assert.ok(run.stderr.includes(`error: gendwarfksyms: ${join(FOLDER, object)}: ${refusal}`), run.stderr);
      assert.is(run.status, 1);
    }
  });
}

for (const object of ['headeronly.o', 'nulldie.o', 'zeropad4.o', 'zeropad3end.o', 'garb3end.o']) {
  const problem = REFUSALS.get(object)!;
  test(`dwarfksyms version warns of ${object} and answers the rest`, async () => {
    const { status, stdout, stderr } = await runVersion(FOLDER, ['--symbols', '-', object], 'va\nvb\n');
    assert.ok(stderr.startsWith(`warning: dwarfksyms version: ${object}: ${problem}`), stderr);
    assert.is(stderr.split('\n').length, 2);
    assert.is(stdout, '#SYMVER va 0x7ec472ba\n#SYMVER vb 0x7ec472ba\n');
    assert.is(status, 0);
  });
}

for (const [object, shown] of [
  ['zeropad4.o', '0x00000021  00 00 00 00'],
  ['zeropad3end.o', '0x00000042  00 00 00'],
  ['garb3end.o', '0x00000042  01 02 03'],
] as const)
  test(`a dump shows the bytes of ${object} that are no unit, and goes on`, async () => {
    const path = join(FOLDER, object);
    for (const options of [[], ['--hex']]) {
      const { status, stdout } = await dumpOf(path, '--section', 'info', ...options);
      const lines = stdout.split('\n');
      const at = lines.findIndex((line) => line.startsWith('damaged: '));
      assert.match(lines[at]!, `${REFUSALS.get(object)}`);
      assert.is(lines[at + 1], shown);
      assert.ok(stdout.includes('"vb"'));
      assert.is(status, 2);
    }
    const { stdout } = await dumpOf(path, '--section', 'info', '--format', 'json');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const damage = records.filter(({ kind }) => kind === 'damage');
    assert.is(damage.length, 1);
    assert.is(damage[0]!['bytes'], shown.slice('0x00000021  '.length).replaceAll(' ', ''));
    assert.is(records.filter(({ kind }) => kind === 'unit').length, 2);
  });

for (const object of ['headeronly.o', 'nulldie.o'])
  test(`a dump shows the header of the unit without entries of ${object}`, async () => {
    const { status, stdout, stderr } = await dumpOf(join(FOLDER, object), '--section', 'info');
    assert.match(stdout, /\nunit 1 at 0x21 of \.debug_info: /);
    assert.match(stdout, /\nunit 2 at 0x2[cd] of \.debug_info: /);
    assert.ok(stderr.includes(REFUSALS.get(object)!), stderr);
    assert.is(status, 0);
  });

test('an address as an index and an offset is decoded', async () => {
  const list = 'alpha\nbeta\ngamma_\n';
  const { status, stdout, stderr } = await runVersion(FOLDER, ['--symbols', '-', 'llvm-form.o'], list);
  assert.is(stderr, '');
  assert.is(stdout.split('\n').length, 4);
  assert.is(status, 0);
  const { stdout: dumped } = await dumpOf(join(FOLDER, 'llvm-form.o'), '--name', 'beta', '--section', 'info');
  assert.match(dumped, /DW_AT_low_pc +DW_FORM_LLVM_addrx_offset +address 0 \+ 0x10\n/);
});

for (const form of [0x1f03, DW_FORM.addr])
  test(`a form that cannot be decoded (${dwFormName(form)}) is named`, async () => {
    // Of an address, the size is odd.
    const abbreviations = new DwarfWriter(LITTLE64).uleb(1).uleb(DW_TAG.compile_unit).u8(DW_CHILDREN.no);
    abbreviations.uleb(DW_AT.low_pc).uleb(form).u8(0).u8(0).u8(0);
    const unit = new DwarfWriter(LITTLE64).u16(4).u32(0).u8(3).u8(1).u32(0);
    const sections = new Map([
      ['.debug_abbrev', abbreviations.done()],
      ['.debug_info', new DwarfWriter(LITTLE64).withLength(false, unit.done()).done()],
    ]);
    const what = form === DW_FORM.addr ? 'DW_FORM_addr (0x1)' : 'the unknown form 0x1f03';
    const { version } = await runBoth(elfFile(LITTLE64, sections), ['v']);
    assert.ok(version.stderr.includes(`x.o: .debug_info+0xc: ${what} cannot be decoded`), version.stderr);
    assert.is(version.status, 2);
  });

/** The sections of a unit with an int, a variable `v` of it, and two declarations of one code. */
function withDuplicateCode(): Map<string, Uint8Array> {
  const int = intType();
  const root = die('compile_unit', {}, [int, die('variable', { name: 'v', type: int })]);
  const sections = new DwarfBuilder().unit(root).sections();
  const table = sections.get('.debug_abbrev')!;
  const again = new DwarfWriter(LITTLE64).uleb(1).uleb(DW_TAG.label).u8(DW_CHILDREN.no).u8(0).u8(0).u8(0);
  return sections.set('.debug_abbrev', Buffer.concat([table.subarray(0, -1), again.done()]));
}

test('two abbreviations with one code are an error that names table and code', async () => {
  const { dropIn: tool, version } = await runBoth(elfFile(LITTLE64, withDuplicateCode()), ['v']);
  const problem = 'x.o: .debug_abbrev+0x0: two declarations of this table have the abbreviation code 1\n';
  assert.ok(tool.stderr.endsWith(problem), tool.stderr);
  assert.is(tool.stdout, '');
  assert.is(tool.status, 1);
  assert.ok(version.stderr.includes(problem), version.stderr);
  assert.match(version.stderr, /this breaks the rule A01/);
  assert.is(version.status, 2);
});

/** An object with a variable `v`, and relocations of `.debug_aranges` that apply at `offset` to the section `info`. */
function withRelocations({
  offset = 0,
  info,
  name,
}: {
  offset?: number;
  info?: number;
  name?: number;
}): Uint8Array {
  const int = intType();
  const root = die('compile_unit', {}, [int, die('variable', { name: 'v', type: int })]);
  const builder = new ElfBuilder(LITTLE64);
  for (const [section, contents] of new DwarfBuilder().unit(root).sections())
    builder.section({ name: section, contents });
  const target = builder.section({ name: '.debug_aranges', contents: new Uint8Array(16) });
  const R_X86_64_64 = 1;
  const records = new ByteWriter(LITTLE64).u64(offset).u64(R_X86_64_64).u64(0).done();
  builder.section({
    name: '.rela.debug_aranges',
    type: SHT.RELA,
    contents: records,
    info: info ?? target,
    entrySize: records.length,
    ...(name !== undefined && { lie: { name } }),
  });
  builder.symbols([]);
  return builder.build();
}

for (const [title, input, problem] of [
  [
    'relocations outside of a section that is not read',
    { offset: 9 },
    /\.rela\.debug_aranges\+0x0: a relocation applies at 0x9, outside of \.debug_aranges with its 16 bytes/,
  ],
  [
    'relocations of a section that does not exist',
    { info: 999 },
    /\.rela\.debug_aranges: its relocations apply to section 999 \(sh_info\), which does not exist/,
  ],
  [
    'a section whose name is outside of the names',
    { name: 99_999 },
    /1 of \d+ sections have no readable name/,
  ],
] as const)
  test(`both commands refuse ${title}`, async () => {
    const sound = await runBoth(withRelocations({ offset: 8 }), ['v']);
    assert.is(sound.dropIn.stderr, '');
    assert.is(sound.dropIn.status, 0);
    const { dropIn: tool, version } = await runBoth(withRelocations(input), ['v']);
    assert.match(tool.stderr, problem);
    assert.equal([tool.status, tool.stdout, version.status], [1, '', 2]);
    assert.match(version.stderr, problem);
  });

test('an empty list asks for nothing, but not of a file that is not there', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'empty'), '');
    writeFileSync(join(folder, 'x.o'), readFileSync(join(FOLDER, 'llvm-form.o')));
    assert.is((await runVersion(folder, ['--symbols', 'empty', 'x.o'])).status, 0);
    assert.is((await runVersion(folder, ['--symbols', 'empty', '.'])).status, 0);
    const { status, stderr } = await runVersion(folder, ['--symbols', 'empty', 'x.o', 'nowhere.o']);
    assert.match(stderr, /^error: dwarfksyms version: nowhere\.o: cannot read/);
    assert.is(status, 2);
  });
});

test('several zlib streams and several zstd frames give the same versions as none', async () => {
  const [, recorded = ''] = readTable(join(FOLDER, 'recorded.tsv'))
    .filter(([object]) => object === 'two-streams.o')
    .map(([, , , lines]) => ['', lines?.replaceAll(';', '\n')])[0]!;
  assert.is(dropIn(FOLDER, 'two-streams.o', ['zf', 'zv']).stdout, recorded);
  const int = intType();
  const root = die('compile_unit', {}, [int, die('variable', { name: 'v', type: int })]);
  const sections = new DwarfBuilder().unit(root).sections();
  const plain = await runBoth(elfFile(LITTLE64, sections), ['v']);
  const info = sections.get('.debug_info')!;
  const streams = Buffer.concat([deflateSync(info.subarray(0, 9)), deflateSync(info.subarray(9))]);
  const builder = new ElfBuilder(LITTLE64);
  builder.section({ name: '.debug_abbrev', contents: sections.get('.debug_abbrev')! });
  const header = new ByteWriter(LITTLE64).u32(1).u32(0).u64(info.length).u64(1).raw(streams);
  builder.section({ name: '.debug_info', flags: SHF.COMPRESSED, contents: header.done() });
  builder.symbols([]);
  const packed = await runBoth(builder.build(), ['v']);
  assert.is(packed.dropIn.status, 0);
  assert.is(packed.dropIn.stdout, plain.dropIn.stdout);
});

test.run();
