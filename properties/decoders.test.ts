import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, dwFormName } from '../generated/dwarf-constants.ts';
import { DieCursor, formOp, isUnsupported, Op, type Plans } from '../generated/dwarf-cursor.ts';
import { accountForAbbreviations, compareUnits, isExpected } from './decoders-agreement.ts';
import {
  LAYOUTS,
  modelUnit,
  writeUnit,
  type ModelUnit,
  type PlacedEntry,
  type WrittenUnit,
} from './decoders-arbitraries.ts';

test('every form of the standard has a layout in these properties and a width or an Op', () => {
  for (const form of Object.values(DW_FORM)) {
    const op = formOp(form, { version: 5, is64: false, addressSize: 8 });
    assert.not.ok(isUnsupported(op), dwFormName(form));
    assert.ok(LAYOUTS.has(form) || form === DW_FORM.indirect, dwFormName(form));
  }
});

test('the cursor and the Kaitai decoder agree on every entry, attribute, value and offset', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(modelUnit, (model) => {
      const written = writeUnit(model);
      const tally = compareUnits(sectionsOf(model, written));
      assert.equal(tally.rejected, []);
      assert.is(tally.units, 1);
      assert.is(accountForAbbreviations(written.abbrev, model.encoding.bigEndian), written.abbrev.length);
      for (const entry of written.entries) for (const { form } of entry.attributes) seen.add(form);
    }),
    { numRuns: 1000 },
  );
  assert.equal([...LAYOUTS.keys(), DW_FORM.indirect].filter((form) => !seen.has(form)).map(dwFormName), []);
});

test('the cursor reads the values that were written, where they were written', () => {
  fc.assert(
    fc.property(modelUnit, (model) => {
      const written = writeUnit(model);
      const cursor = cursorOf(model, written);
      for (const { offset, attributes } of written.entries) {
        cursor.entryAt(offset, written.info.length);
        for (const attribute of attributes) {
          assert.is(cursor.read(attribute.form, attribute.start, written.info.length), attribute.end);
          assert.is(cursor.form, attribute.finalForm);
          if (typeof attribute.value === 'bigint')
            assert.is((BigInt(cursor.hi) << 32n) | BigInt(cursor.lo), attribute.value);
          else if (attribute.value !== undefined)
            assert.equal(
              written.info.slice(cursor.lo, cursor.hi),
              untilNull(attribute.finalForm, attribute.value),
            );
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('no value is read at or behind the limit', () => {
  fc.assert(
    fc.property(modelUnit, (model) => {
      const written = writeUnit(model);
      const cursor = cursorOf(model, written);
      for (const { attributes } of written.entries)
        for (const { form, start, end } of attributes) {
          if (end === start) continue;
          assert.throws(() => cursor.read(form, start, end - 1), isExpected);
          const op = formOp(form, model.encoding);
          assert.throws(() => cursor.skip(op, start, end - 1), isExpected);
        }
    }),
    { numRuns: 500 },
  );
});

test('a scan visits the entries whose marks meet the mask of their list, in order', () => {
  fc.assert(
    fc.property(modelUnit, fc.nat(15), (model, rootMask) => {
      const written = writeUnit(model);
      const cursor = cursorOf(model, written);
      const masks = listMasks(written.entries, rootMask);
      const expected = written.entries
        .filter(({ entry, depth }, i) => depth === 0 || (entry.marks & (masks[i] ?? 0)) !== 0)
        .map(({ offset, depth }) => [offset, depth]);
      const found: number[][] = [];
      cursor.scan(written.diesStart, written.info.length, rootMask);
      while (cursor.next() >= 0) found.push([cursor.at, cursor.depth]);
      assert.equal(found, expected);
      assert.is(cursor.next(), -1);
    }),
    { numRuns: 1000 },
  );
});

test('the next sibling stands behind all that is below an entry', () => {
  fc.assert(
    fc.property(modelUnit, (model) => {
      const written = writeUnit(model);
      const cursor = cursorOf(model, written);
      for (const { offset, end } of written.entries)
        assert.is(cursor.nextSibling(offset, written.info.length), end);
    }),
    { numRuns: 500 },
  );
});

test('on damaged bytes, both decoders accept or both reject, with the same bytes consumed', () => {
  let accepted = 0;
  let rejected = 0;
  fc.assert(
    fc.property(modelUnit, mutations, (model, changes) => {
      const written = writeUnit(model);
      mutate(written, changes);
      // Codes have to be unique; with two of one code, decoders may choose either.
      fc.pre(!hasDuplicateCodes(written.abbrev));
      const tally = compareUnits(sectionsOf(model, written));
      if (tally.rejected.length === 0) accepted++;
      else rejected++;
    }),
    { numRuns: 3000 },
  );
  assert.ok(accepted > 100 && rejected > 100, `${accepted} accepted, ${rejected} rejected`);
});

test('on damaged bytes, a scan moves forward and ends, or says what is wrong', () => {
  fc.assert(
    fc.property(modelUnit, mutations, (model, changes) => {
      const written = writeUnit(model);
      const cursor = cursorOf(model, written);
      mutate(written, changes);
      let last = -1;
      try {
        cursor.scan(written.diesStart, written.info.length, 15);
        while (cursor.next() >= 0) {
          assert.ok(cursor.at > last);
          last = cursor.at;
          assert.ok(cursor.nextSibling(last, written.info.length) > last);
        }
      } catch (error) {
        if (!isExpected(error)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});

interface Mutation {
  readonly inAbbrev: boolean;
  readonly at: number;
  readonly byte: number;
}

const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    inAbbrev: fc.boolean(),
    at: fc.nat(),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x16, 0x21, 0x7f, 0x80, 0xff)),
  }),
  { minLength: 1, maxLength: 3 },
);

function mutate({ info, abbrev }: WrittenUnit, changes: readonly Mutation[]): void {
  for (const { inAbbrev, at, byte } of changes) {
    const bytes = inAbbrev ? abbrev : info;
    bytes[at % bytes.length] = byte;
  }
}

function sectionsOf(model: ModelUnit, { info, abbrev }: WrittenUnit): Parameters<typeof compareUnits>[0] {
  const { bigEndian, version, unitType } = model.encoding;
  return { info, abbrev, bigEndian, inDebugTypes: version < 5 && unitType === 2 };
}

/** A cursor over the unit with plans that follow DW_AT_sibling, made from the model rather than from the bytes. */
function cursorOf(model: ModelUnit, { info, entries }: WrittenUnit): DieCursor {
  const cursor = new DieCursor(info, !model.encoding.bigEndian, '.debug_info');
  cursor.encoding = model.encoding;
  cursor.unitStart = 0;
  cursor.plans = plansOf(model, entries);
  return cursor;
}

function plansOf({ encoding, codeStep }: ModelUnit, entries: readonly PlacedEntry[]): Plans {
  const codes = new Map<number, number>();
  const program: number[] = [];
  for (const [index, { entry, attributes }] of entries.entries()) {
    codes.set(1 + codeStep * index, program.length);
    const words = attributes.flatMap(({ name, form }) =>
      name === DW_AT.sibling ? [Op.sibling, form] : [formOp(form, encoding)],
    );
    const children = entry.children === undefined ? 0 : 1 << 8;
    program.push(index, entry.marks | children, entry.childAnd, entry.childOr, words.length, ...words);
  }
  if (codeStep > 1) return { start: new Int32Array(0), sparse: codes, program: Int32Array.from(program) };
  const start = Int32Array.from([-1, ...codes.values()]);
  return { start, sparse: undefined, program: Int32Array.from(program) };
}

/** Per entry, the mask of the list that it stands in. */
function listMasks(entries: readonly PlacedEntry[], rootMask: number): readonly number[] {
  const ofDepth: number[] = [0];
  return entries.map(({ entry, depth }) => {
    const own = ofDepth[depth] ?? 0;
    ofDepth[depth + 1] = depth === 0 ? rootMask : (own & entry.childAnd) | entry.childOr;
    return own;
  });
}

function untilNull(form: number, content: Uint8Array): Uint8Array {
  if (form !== DW_FORM.string) return content;
  const end = content.indexOf(0);
  return end < 0 ? content : content.slice(0, end);
}

function hasDuplicateCodes(abbrev: Uint8Array): boolean {
  const codes = new Set<number>();
  let pos = 0;
  const uleb128 = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = abbrev[pos++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  for (;;) {
    const code = uleb128();
    if (code === 0 || pos >= abbrev.length) return false;
    if (codes.has(code)) return true;
    codes.add(code);
    uleb128();
    pos++;
    for (;;) {
      const name = uleb128();
      const form = uleb128();
      if (form === DW_FORM.implicit_const) uleb128();
      if ((name === 0 && form === 0) || pos >= abbrev.length) break;
    }
  }
}

test.run();
