import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  attributeCodes,
  DW_CFA_CODES,
  DW_LNE_CODES,
  DW_LNS_CODES,
  DW_MACINFO_CODES,
  DW_MACRO_CODES,
  DW_OP_CODES,
} from '../../generated/dwarf-code-tables.ts';
import { DW_AT, DW_CC, DW_LANG, DW_OP } from '../../generated/dwarf-constants.ts';
import { DW_CFA } from '../../generated/dwarf-frame-constants.ts';
import { operation, standardOperation } from '../../generated/dwarf-operations.ts';
import { sectionVersions } from '../../generated/dwarf-section-versions.ts';

test('constants of twelve attributes are codes', () => {
  const tables = Object.values(DW_AT).flatMap((at) => attributeCodes(at)?.name ?? []);
  assert.equal(tables.toSorted(), [
    'DW_ACCESS',
    'DW_ATE',
    'DW_CC',
    'DW_DEFAULTED',
    'DW_DS',
    'DW_END',
    'DW_ID',
    'DW_INL',
    'DW_LANG',
    'DW_ORD',
    'DW_VIRTUALITY',
    'DW_VIS',
  ]);
});

test('codes exist since a version, are known, or are for vendors', () => {
  const languages = attributeCodes(DW_AT.language);
  assert.is(languages?.existsIn(DW_LANG.Rust, 4), false);
  assert.is(languages?.existsIn(DW_LANG.Rust, 5), true);
  assert.is(languages?.existsIn(DW_LANG.Zig, 5), undefined);
  assert.is(languages?.isKnown(DW_LANG.Zig), true);
  assert.is(languages?.isKnown(0x29), false);
  assert.equal(languages?.user, [0x8000, 0xffff]);
  const conventions = attributeCodes(DW_AT.calling_convention);
  assert.equal(conventions?.user, [0x40, 0xff]);
  assert.is(conventions?.existsIn(DW_CC.pass_by_value, 4), false);
  assert.is(attributeCodes(DW_AT.accessibility)?.user, undefined);
});

test('opcodes exist since a version', () => {
  const codes = (table: typeof DW_OP_CODES, version: number): number =>
    Array.from({ length: 256 }, (_, code) => table.existsIn(code, version)).filter(
      (exists) => exists === true,
    ).length;
  // The last operation of DWARF 2 is 0x96, of 3 0x9d, of 4 0x9f, of 5 0xa9; 1, 2, 4, 5 and 7 are reserved.
  assert.equal(
    [2, 3, 4, 5].map((version) => codes(DW_OP_CODES, version)),
    [0x96 - 5, 0x9d - 5, 0x9f - 5, 0xa9 - 5],
  );
  assert.equal(DW_OP_CODES.user, [0xe0, 0xff]);
  assert.equal(
    [2, 3].map((version) => codes(DW_LNS_CODES, version)),
    [9, 12],
  );
  assert.equal(
    [3, 4].map((version) => codes(DW_LNE_CODES, version)),
    [3, 4],
  );
  assert.equal(
    [4, 5].map((version) => codes(DW_MACRO_CODES, version)),
    [0, 12],
  );
  assert.equal(
    [4, 5].map((version) => codes(DW_MACINFO_CODES, version)),
    [5, 0],
  );
  assert.equal(
    [2, 3].map((version) => codes(DW_CFA_CODES, version)),
    [18, 26],
  );
  assert.is(DW_CFA_CODES.isKnown(DW_CFA.GNU_args_size), true);
});

test('operations take from the stack and put there', () => {
  const effect = (code: number): readonly unknown[] => Object.values(operation(code) ?? {});
  assert.equal(effect(DW_OP.plus), [2, 1, 'stack']);
  assert.equal(effect(DW_OP.dup), [1, 2, 'stack']);
  assert.equal(effect(DW_OP.over), [2, 3, 'stack']);
  assert.equal(effect(DW_OP.rot), [3, 3, 'stack']);
  assert.equal(effect(DW_OP.xderef), [2, 1, 'stack']);
  assert.equal(effect(DW_OP.breg31), [0, 1, 'stack']);
  assert.equal(effect(DW_OP.reg31), [0, 0, 'register']);
  assert.equal(effect(DW_OP.bra), [1, 0, 'branch']);
  assert.equal(effect(DW_OP.piece), [0, 0, 'piece']);
  assert.equal(effect(DW_OP.stack_value), [1, 0, 'implicit']);
  assert.is(operation(DW_OP.call4), undefined);
  assert.is(operation(0x07), undefined);
});

test('all operations of DWARF 5 but the calls have an effect', () => {
  const without = Array.from({ length: 256 }, (_, code) => code).filter(
    (code) => DW_OP_CODES.existsIn(code, 5) === true && operation(code) === undefined,
  );
  assert.equal(without, [DW_OP.call2, DW_OP.call4, DW_OP.call_ref]);
});

test('operations of GNU became standard ones', () => {
  assert.is(standardOperation(DW_OP.GNU_entry_value), DW_OP.entry_value);
  assert.is(standardOperation(DW_OP.GNU_push_tls_address), DW_OP.form_tls_address);
  assert.is(standardOperation(DW_OP.GNU_parameter_ref), DW_OP.GNU_parameter_ref);
  assert.is(standardOperation(DW_OP.plus), DW_OP.plus);
});

test('sections have their version by that of DWARF', () => {
  assert.equal(sectionVersions('.debug_frame'), { 2: 1, 3: 3, 4: 4, 5: 4 });
  assert.equal(sectionVersions('.debug_types'), { 4: 4 });
  assert.equal(sectionVersions('.debug_ranges'), { 3: 'none', 4: 'none' });
  assert.is(sectionVersions('.gdb_index'), undefined);
});

test.run();
