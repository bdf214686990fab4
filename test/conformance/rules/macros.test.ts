import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { DW_MACINFO, DW_MACRO } from '../../../generated/dwarf-macro-constants.ts';
import { foundBy } from '../found-in.ts';
import { withSections, writer } from '../section-files.ts';
import { die } from '../../support/dwarf-builder.ts';

const found = (sections: Readonly<Record<string, readonly number[]>>): readonly string[] =>
  foundBy(
    'I09',
    withSections(die('compile_unit'), {
      '.debug_str': Uint8Array.of(0x4d, 0),
      '.debug_line': new Uint8Array(),
      ...Object.fromEntries(
        Object.entries(sections).map(([name, bytes]) => [name, writer().raw(bytes).done()]),
      ),
    }),
  ).map((one) => one.found);

/** Version and flags, entries, and the zero at their end. */
const unit = (...entries: readonly number[]): readonly number[] => [5, 0, 0, ...entries, 0];
const inMacro = (...bytes: readonly number[]): readonly string[] => found({ '.debug_macro': bytes });

test('I09: sound units', () => {
  const { start_file: start, end_file: end, define, undef, define_strp: strp } = DW_MACRO;
  assert.equal(inMacro(...unit()), []);
  assert.equal(
    inMacro(...unit(start, 0, 1, define, 1, 0x4d, 0, undef, 2, 0x4d, 0, strp, 3, 0, 0, 0, 0, end)),
    [],
  );
  assert.equal(inMacro(...unit(), ...unit()), [], 'one behind the other');
  assert.equal(inMacro(4, 0, 0, 0), [], 'version 4, as GNU wrote it');
});

test('I09: headers', () => {
  assert.equal(inMacro(3, 0, 0, 0), ['version 3']);
  assert.equal(inMacro(5, 0, 0x10, 0), ['the flags 0x10']);
  assert.equal(inMacro(5, 0), ['a header that ends behind the section']);
});

test('I09: entries are known and complete, and end', () => {
  assert.equal(inMacro(...unit(0x0d)), ['an entry of the kind 0xd']);
  assert.equal(inMacro(5, 0, 0, DW_MACRO.define, 1, 0x4d), [
    'DW_MACRO_define, whose operands go on behind the section',
  ]);
  assert.equal(inMacro(5, 0, 0, DW_MACRO.define, 1, 0x4d, 0), [
    'entries that go on to the end of the section',
  ]);
});

test('I09: entries of vendors are those that the header describes', () => {
  // One kind of entry, 0xe1, with two operands.
  const described = [5, 0, 4, 1, 0xe1, 2, DW_FORM.udata, DW_FORM.string];
  assert.equal(inMacro(...described, 0xe1, 7, 0x4d, 0, 0), []);
  assert.equal(inMacro(...described, 0xe2, 0), ['an entry of the kind 0xe2']);
});

test('I09: files begin and end', () => {
  assert.equal(inMacro(...unit(DW_MACRO.end_file)), ['the end of a file that does not begin']);
  assert.equal(inMacro(...unit(DW_MACRO.start_file, 0, 1)), ['the end of the entries within a file']);
});

test('I09: offsets of strings and of units', () => {
  assert.equal(inMacro(...unit(DW_MACRO.define_strp, 1, 9, 0, 0, 0)), [
    'DW_MACRO_define_strp with an offset behind the end of .debug_str',
  ]);
  // The second unit is behind nine bytes.
  assert.equal(inMacro(...unit(DW_MACRO.import, 9, 0, 0, 0), ...unit()), []);
  assert.equal(inMacro(...unit(DW_MACRO.import, 8, 0, 0, 0), ...unit()), [
    'DW_MACRO_import of an offset where no unit begins',
  ]);
});

test('I09: .debug_macinfo', () => {
  const inMacinfo = (...bytes: readonly number[]): readonly string[] => found({ '.debug_macinfo': bytes });
  assert.equal(inMacinfo(DW_MACINFO.define, 1, 0x4d, 0, 0), []);
  assert.equal(inMacinfo(DW_MACINFO.vendor_ext, 1, 0x4d, 0, 0), []);
  assert.equal(inMacinfo(DW_MACINFO.define, 1, 0x4d, 0), ['entries that go on to the end of the section']);
  assert.equal(inMacinfo(5, 0), ['an entry of the kind 0x5']);
  assert.equal(inMacinfo(DW_MACINFO.end_file, 0), ['the end of a file that does not begin']);
});

test.run();
