import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM, STANDARD_OPCODE_LENGTHS } from '../../generated/dwarf-constants.ts';
import { formEncoding, type ValueEncoding } from '../../generated/dwarf-form-encodings.ts';
import { formEncodings } from '../../src/grammar/form-encodings.ts';
import { GrammarError, grammarOf } from '../../src/grammar/ksy.ts';
import { grammars } from './grammars.ts';

const DWARF32: ValueEncoding = { version: 5, is64: false, addressSize: 8 };
const DWARF64: ValueEncoding = { ...DWARF32, is64: true };

function generated(from = '', to = ''): string {
  const all = grammars(from === '' ? undefined : { id: 'dwarf', from, to });
  return formEncodings(grammarOf(all, 'dwarf'), all);
}

test('widths depend on the unit where the grammar says so', () => {
  assert.equal(formEncoding(DW_FORM.data2, DWARF32), { kind: 'integer', byteSize: 2 });
  assert.equal(formEncoding(DW_FORM.strp, DWARF32), { kind: 'integer', byteSize: 4 });
  assert.equal(formEncoding(DW_FORM.strp, DWARF64), { kind: 'integer', byteSize: 8 });
  assert.equal(formEncoding(DW_FORM.addr, { ...DWARF32, addressSize: 2 }), { kind: 'integer', byteSize: 2 });
  assert.is(formEncoding(DW_FORM.addr, { ...DWARF32, addressSize: 3 }), undefined);
  assert.equal(formEncoding(DW_FORM.ref_addr, { ...DWARF64, version: 2, addressSize: 4 }), {
    kind: 'integer',
    byteSize: 4,
  });
  assert.equal(formEncoding(DW_FORM.ref_addr, DWARF64), { kind: 'integer', byteSize: 8 });
});

test('what is no number is told apart', () => {
  assert.equal(formEncoding(DW_FORM.exprloc, DWARF32), { kind: 'counted', count: 'uleb128' });
  assert.equal(formEncoding(DW_FORM.block2, DWARF32), { kind: 'counted', count: 2 });
  assert.equal(formEncoding(DW_FORM.string, DWARF32), { kind: 'terminated' });
  assert.equal(formEncoding(DW_FORM.data16, DWARF32), { kind: 'content', byteSize: 16 });
  assert.equal(formEncoding(DW_FORM.flag_present, DWARF32), { kind: 'present' });
  assert.equal(formEncoding(DW_FORM.implicit_const, DWARF32), { kind: 'elsewhere' });
  assert.equal(formEncoding(DW_FORM.indirect, DWARF32), {
    kind: 'indirect',
    refused: [DW_FORM.implicit_const],
  });
  assert.equal(formEncoding(DW_FORM.sdata, DWARF32), { kind: 'leb128', signed: true });
  assert.is(formEncoding(0, DWARF32), undefined);
});

test('every form of the grammar has an encoding, but one that is only read', () => {
  const without = Object.values(DW_FORM).filter((form) => formEncoding(form, DWARF32) === undefined);
  assert.equal(without, [DW_FORM.LLVM_addrx_offset]);
});

test('the text follows the grammar', () => {
  assert.is.not(
    generated(),
    generated(
      'dw_form::data1.to_i: dwarf_common::fixed1',
      'dw_form::data1.to_i: dwarf_common::fixed2(_root.is_be)',
    ),
  );
  assert.throws(
    () =>
      generated(
        'dw_form::strp.to_i: dwarf_common::offset(_root.is_be, is64)',
        'dw_form::strp.to_i: dwarf_common::offset(_root.is_be, not_known)',
      ),
    (error: unknown) => error instanceof GrammarError,
  );
});

test('standard opcodes have as many operands as in DWARF 5, 6.2.5.2', () => {
  assert.equal(STANDARD_OPCODE_LENGTHS, [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]);
});

test.run();
