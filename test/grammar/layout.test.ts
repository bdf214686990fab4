import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as layout from '../../generated/elf-layout.ts';
import { GrammarError, grammarOf } from '../../src/grammar/ksy.ts';
import { elfLayout, recordLayout } from '../../src/grammar/layout.ts';
import { grammars } from './grammars.ts';

test('records have the sizes of the gABI', () => {
  const sizes = [
    layout.SECTION_HEADER_32,
    layout.SECTION_HEADER_64,
    layout.SYMBOL_32,
    layout.SYMBOL_64,
    layout.REL_32,
    layout.REL_64,
    layout.RELA_32,
    layout.RELA_64,
    layout.COMPRESSION_HEADER_32,
    layout.COMPRESSION_HEADER_64,
  ].map(({ byteSize }) => byteSize);
  assert.equal(sizes, [40, 64, 16, 24, 8, 16, 12, 24, 12, 24]);
});

test('the classes order the fields of a symbol differently', () => {
  assert.equal(layout.SYMBOL_32, {
    byteSize: 16,
    stName: 0,
    stValue: 4,
    stSize: 8,
    stInfo: 12,
    stOther: 13,
    stShndx: 14,
    widths: WIDTHS_32,
  });
  assert.equal(layout.SYMBOL_64, {
    byteSize: 24,
    stName: 0,
    stInfo: 4,
    stOther: 5,
    stShndx: 6,
    stValue: 8,
    stSize: 16,
    widths: { ...WIDTHS_32, stValue: 8, stSize: 8 },
  });
});

/** gABI 4, "Symbol Table", Elf32_Sym. */
const WIDTHS_32 = { stName: 4, stValue: 4, stSize: 4, stInfo: 1, stOther: 1, stShndx: 2 };

test('the addend of a relocation stands behind its info', () => {
  assert.is(layout.RELA_32.rAddend, 8);
  assert.is(layout.RELA_64.rAddend, 16);
});

test('the file header begins with its identification', () => {
  assert.is(layout.FILE_HEADER_32.byteSize, 52);
  assert.is(layout.FILE_HEADER_64.byteSize, 64);
  assert.is(layout.FILE_HEADER_32.eType, 16);
  assert.is(layout.FILE_HEADER_64.eShstrndx, 62);
  assert.is(String.fromCharCode(...layout.ELF_MAGIC), '\x7fELF');
});

test('a .zdebug section says its size behind "ZLIB"', () => {
  assert.is(String.fromCharCode(...layout.ZDEBUG_MAGIC), 'ZLIB');
  assert.equal(layout.ZDEBUG_HEADER_64, {
    byteSize: 12,
    magic: 0,
    lenContent: 4,
    widths: { magic: 4, lenContent: 8 },
  });
});

test('a record without a fixed width is refused', () => {
  const types = {
    repeated: { seq: [{ id: 'x', type: 'u1', repeat: 'eos' as const }] },
    sized: { seq: [{ id: 'x', type: 'u1', size: 4 }] },
    conditional: { seq: [{ id: 'x', type: 'u1', if: 'other' }] },
    nested: { seq: [{ id: 'x', type: 'missing' }] },
  };
  for (const id of Object.keys(types))
    assert.throws(
      () => recordLayout(types, id, true),
      (error: unknown) => error instanceof GrammarError,
      id,
    );
});

test('a grammar without the records is refused', () => {
  assert.throws(
    () => elfLayout(grammarOf(grammars(), 'uleb128')),
    (error: unknown) => error instanceof GrammarError,
  );
});

test.run();
