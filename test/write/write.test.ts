import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import { SHT } from '../../generated/elf-constants.ts';
import type { Description } from '../../src/write/description.ts';
import { writeDescription } from '../../src/write/write.ts';
import {
  attribute,
  block,
  constant,
  die,
  file,
  hex,
  hexOf,
  image,
  reference,
  sectionsOf,
  text,
  throwsDescription,
  unit,
  digits,
} from './dwarf-samples.ts';

test('the example of the documentation is as it says', () => {
  const int = die(2, [text('int', DW_FORM.strp), constant(4n, DW_FORM.data1, DW_AT.byte_size)], {
    tag: DW_TAG.base_type,
  });
  const images = sectionsOf({ files: [file([unit([], [int])], { encoding: { kind: 'relocatable' } })] });
  assert.is(hexOf(images, '.debug_abbrev').slice(2 * 5), '022400030e0b0b000000');
  assert.is(hexOf(images, '.debug_info').slice(2 * 13), digits('02 00000000 04 00'));
  assert.is(hexOf(images, '.debug_str'), '696e7400');
});

test('the same description gives the same bytes', () => {
  const description = { files: [file([unit([text('a', DW_FORM.strx), constant(1n, DW_FORM.udata)])])] };
  const write = (): string => hex(writeDescription(description).get('a.o') ?? new Uint8Array());
  assert.ok(write().length > 0);
  assert.is(write(), write());
});

test('two files cannot have one name', () => {
  throwsDescription(
    () => writeDescription({ files: [file([]), file([], { role: 'dwo' })] }),
    /a\.o: two files/,
  );
});

test('what no offset can tell is not written', () => {
  const strings = { merge: 'equal', order: 'as-met', padding: 2 ** 40 } as const;
  const one = file([unit([text('a', DW_FORM.strp)])], { strings });
  throwsDescription(() => writeDescription({ files: [one] }), /too many/);
});

// ------------------------------------------------------------------------------------------------ wider forms

function withAttributes(...attributes: Parameters<typeof unit>[0]): Description {
  return {
    files: [file([unit(attributes, [die(2, [block(Array<number>(300).fill(1), DW_FORM.block)]), die(3)])])],
  };
}

test('on demand values that do not fit get the next wider form that holds them', () => {
  const sibling = attribute(DW_AT.sibling, DW_FORM.ref1, { kind: 'sibling' });
  const narrow = withAttributes(
    constant(70_000n, DW_FORM.data1),
    constant(-1n, DW_FORM.udata, DW_AT.byte_size),
    reference(3, DW_FORM.ref1),
    sibling,
    block(Array<number>(256).fill(7), DW_FORM.block1),
  );
  const wide = withAttributes(
    constant(70_000n, DW_FORM.data4),
    constant(-1n, DW_FORM.sdata, DW_AT.byte_size),
    reference(3, DW_FORM.ref2),
    { ...sibling, form: DW_FORM.ref2 },
    block(Array<number>(256).fill(7), DW_FORM.block2),
  );
  throwsDescription(
    () => writeDescription(narrow),
    /a\.o: DW_AT_const_value of DIE 1: 70000 does not fit \(DW_FORM_data1\)/,
  );
  assert.equal(writeDescription(narrow, { widen: true }), writeDescription(wide));
});

test('what no form can hold stays an error', () => {
  throwsDescription(
    () => writeDescription(withAttributes(constant(2n ** 64n, DW_FORM.data8)), { widen: true }),
    /18446744073709551616 does not fit \(DW_FORM_data8\)/,
  );
});

// ------------------------------------------------------------------------------------------------ supplementary files

function withSupplementary(stringForm: number, referenceForm: number): Description {
  const common = unit([], undefined, { kind: 'partial', root: die(5) });
  return {
    files: [
      file([unit([text('s', stringForm), reference(5, referenceForm)])]),
      file([common], { name: 'common.debug', role: 'supplementary' }),
    ],
  };
}

test('strings and DIEs can be in a supplementary file, which .debug_sup names (DWARF 5, 7.3.6)', () => {
  const description = withSupplementary(DW_FORM.strp_sup, DW_FORM.ref_sup4);
  const object = sectionsOf(description);
  assert.is(hexOf(object, '.debug_info').slice(2 * 12), digits('01 00000000 0c000000'));
  assert.is(hexOf(sectionsOf(description, 1), '.debug_str'), '7300');
  const link = hexOf(object, '.debug_sup');
  assert.ok(link.startsWith(digits('0500 00') + hex(Buffer.from('common.debug\0')) + '14'));
  const own = hexOf(sectionsOf(description, 1), '.debug_sup');
  assert.is(own, digits('0500 01 00') + link.slice(-42));
});

test("GNU's forms go with .gnu_debugaltlink and a build id", () => {
  const description = withSupplementary(DW_FORM.GNU_strp_alt, DW_FORM.GNU_ref_alt);
  const link = hexOf(sectionsOf(description), '.gnu_debugaltlink');
  const note = image(sectionsOf(description, 1), '.note.gnu.build-id');
  assert.is(note.type, SHT.NOTE);
  assert.is(hex(note.bytes.subarray(0, 16)), digits('0400000014000000 03000000 474e5500'));
  assert.is(link, hex(Buffer.from('common.debug\0')) + hex(note.bytes.subarray(16)));
});

test('without a supplementary file nothing can be in it', () => {
  const description = { files: [file([unit([text('s', DW_FORM.strp_sup)])])] };
  throwsDescription(() => writeDescription(description), /a\.o: there is no supplementary file to refer to/);
});

// ------------------------------------------------------------------------------------------------ own sections

test('other offsets lead into the sections of the description', () => {
  const into = (section: string): Description => ({
    files: [
      file([
        unit([attribute(DW_AT.macros, DW_FORM.sec_offset, { kind: 'section-offset', section, offset: 9n })]),
      ]),
    ],
  });
  assert.is(hexOf(sectionsOf(into('.text')), '.debug_info').slice(-8), '09000000');
  throwsDescription(() => writeDescription(into('.debug_macro')), /there is no section \.debug_macro/);
});

test.run();
