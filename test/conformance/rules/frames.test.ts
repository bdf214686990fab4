import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_CFA, DW_EH_PE } from '../../../generated/dwarf-frame-constants.ts';
import { countOf, foundBy } from '../found-in.ts';
import { counted, program, withSections, writer } from '../section-files.ts';
import { die } from '../../support/dwarf-builder.ts';

interface CieInput {
  readonly id?: number;
  readonly version?: number;
  readonly augmentation?: string;
  /** Of augmentations with "z": what is behind the length. */
  readonly data?: readonly number[];
  readonly addressSize?: number;
  readonly instructions?: readonly number[];
}

function cie(input: CieInput = {}): Uint8Array {
  const {
    id = 0xffff_ffff,
    version = 3,
    augmentation = '',
    data = [],
    addressSize = 8,
    instructions = [],
  } = input;
  return counted((out) => {
    out.u32(id).u8(version).cstring(augmentation);
    if (version === 4) out.u8(addressSize).u8(0);
    out.uleb(1).sleb(-8).u8(16);
    if (augmentation.startsWith('z')) out.uleb(data.length).raw(data);
    out.raw(instructions);
  });
}

const fde = (pointer: number, instructions: readonly number[] = []): Uint8Array =>
  counted((out) => out.u32(pointer).u64(0x1000).u64(16).raw(instructions));

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  writer()
    .raw(parts.flatMap((part) => [...part]))
    .done();

const UNIT = die('compile_unit');
const inFrame = (...parts: readonly Uint8Array[]): Uint8Array =>
  withSections(UNIT, { '.debug_frame': joined(...parts) });

const found = (bytes: Uint8Array): readonly string[] => foundBy('I10', bytes).map((one) => one.found);

test('I10: an FDE leads to its CIE', () => {
  assert.equal(found(inFrame(cie(), fde(0))), []);
  assert.equal(found(inFrame(cie(), fde(1))), ['a CIE pointer to where no CIE begins']);
  assert.equal(found(inFrame(fde(fde(0).length), cie())), [], 'which may be behind it');
  assert.equal(
    found(inFrame(cie(), fde(0), fde(cie().length))),
    ['a CIE pointer to where no CIE begins'],
    'an FDE',
  );
});

test('I10: versions and address sizes of a CIE', () => {
  for (const version of [1, 3, 4]) assert.equal(found(inFrame(cie({ version }), fde(0))), [], `${version}`);
  assert.equal(found(inFrame(cie({ version: 2 }), fde(0))), ['version 2 of a CIE']);
  assert.equal(found(inFrame(cie({ version: 4, addressSize: 3 }), fde(0))), ['addresses of 3 bytes']);
});

test('I10: entries that end too early', () => {
  assert.equal(
    found(
      inFrame(
        cie(),
        counted((out) => out.u16(0)),
      ),
    ),
    ['an entry that ends within its CIE pointer'],
  );
  assert.equal(
    found(
      inFrame(
        cie(),
        counted((out) => out.u32(0).u32(0)),
      ),
    ),
    ['an FDE that ends within its fields'],
  );
  assert.is(found(inFrame(counted((out) => out.u32(0xffff_ffff).u8(3)))).length, 1, 'a CIE');
  assert.is(found(inFrame(cie(), Uint8Array.of(0xff, 0, 0, 0, 0, 0, 0, 0))).length, 2, 'the section');
});

test('I10: instructions are known and complete', () => {
  const withInstructions = (...instructions: readonly number[]): readonly string[] =>
    found(inFrame(cie(), fde(0, instructions)));
  assert.equal(withInstructions(DW_CFA.def_cfa, 7, 8, DW_CFA.offset | 16, 1, DW_CFA.advance_loc | 1), []);
  assert.equal(withInstructions(0x17), ['the instruction 0x17 in an FDE']);
  assert.equal(withInstructions(0x3e), [], 'of a vendor');
  assert.equal(withInstructions(DW_CFA.def_cfa, 7), ['DW_CFA_def_cfa, whose operands go on behind an FDE']);
  assert.equal(found(inFrame(cie({ instructions: [0x17] }))), ['the instruction 0x17 in a CIE']);
  assert.equal(found(inFrame(cie({ instructions: [DW_CFA.advance_loc2, 0] }))), [
    'DW_CFA_advance_loc2, whose operands go on behind a CIE',
  ]);
});

test('I10: a state that is restored has been remembered', () => {
  const { remember_state: remember, restore_state: restore } = DW_CFA;
  assert.equal(found(inFrame(cie(), fde(0, [remember, remember, restore, restore]))), []);
  assert.is(found(inFrame(cie(), fde(0, [remember, restore, restore]))).length, 1);
});

test('I10: nobody knows what other augmentations put behind the usual fields', () => {
  assert.equal(found(inFrame(cie({ augmentation: 'armcc+', instructions: [0x17] }), fde(0, [0x17]))), []);
});

test('I10: zeros in .debug_frame are padding', () => {
  assert.equal(found(inFrame(cie(), new Uint8Array(4), fde(0))), []);
});

// For exceptions ------------------------------------------------------------------------------------------------------

const EH_CIE = cie({ id: 0, version: 1, augmentation: 'zR', data: [DW_EH_PE.pcrel | DW_EH_PE.sdata4] });
/** The pointer counts back from its own place, which is behind the length. */
const ehFde = (pointer = EH_CIE.length + 4): Uint8Array =>
  counted((out) => out.u32(pointer).u32(0x1000).u32(16).uleb(0).raw([DW_CFA.nop, DW_CFA.nop, DW_CFA.nop]));
const END = new Uint8Array(4);

const inProgram = (...parts: readonly Uint8Array[]): readonly string[] =>
  found(program(UNIT, { '.eh_frame': joined(...parts) }, { address: 0x1000, byteSize: 16 }));

test('I10: pointers of .eh_frame count back, and their addresses are encoded', () => {
  assert.equal(inProgram(EH_CIE, ehFde(), END), []);
  assert.equal(inProgram(EH_CIE, ehFde(4), END), ['a CIE pointer to where no CIE begins']);
  assert.equal(inProgram(EH_CIE, ehFde()), [], 'the entry without bytes may be left out');
});

test('I10: nothing is behind the end of .eh_frame, once it is linked', () => {
  assert.equal(inProgram(EH_CIE, END, ehFde(EH_CIE.length + 8)), [
    'an entry without bytes, and others behind it',
  ]);
  const object = withSections(UNIT, { '.eh_frame': joined(EH_CIE, END, ehFde(EH_CIE.length + 8)) });
  assert.is(countOf('I10', object), 0);
});

test.run();
