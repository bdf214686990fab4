import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import {
  attribute,
  block,
  die,
  diesOf,
  file,
  inF,
  reference,
  sectionsOf,
  text,
  unit,
} from './dwarf-samples.ts';

const HEADER_SIZE = 12;

/** A unit DIE that refers to DIE 3, behind DIE 2 with so many bytes of name. */
function distant(nameSize: number): string {
  return diesOf(
    unit([reference(3, DW_FORM.ref_udata)], [die(2, [text('x'.repeat(nameSize), DW_FORM.string)]), die(3)]),
  );
}

/** Offset of DIE 3: header, code and reference, code, name and null. */
function targetOffset(nameSize: number, width: number): number {
  return HEADER_SIZE + 1 + width + 1 + nameSize + 1;
}

test('a reference is as long as its number needs', () => {
  assert.is(targetOffset(111, 1), 127);
  assert.is(distant(111).slice(2, 4), '7f');
  // One byte more, and the reference itself moves its target on.
  assert.is(targetOffset(112, 2), 129);
  assert.is(distant(112).slice(2, 6), '8101');
  assert.is(distant(20_000).slice(2, 8), Buffer.from([0xb2, 0x9c, 0x01]).toString('hex'));
  assert.is(targetOffset(20_000, 3), 0x4e32);
});

test('references that move each other all find their targets', () => {
  const count = 200;
  const children = Array.from({ length: count }, (_, i) =>
    die(i + 2, [reference(((i * 7) % count) + 2, DW_FORM.ref_udata)]),
  );
  const bytes = Buffer.from(diesOf(unit([], children)), 'hex');
  const starts: number[] = [];
  const targets: number[] = [];
  let at = 1;
  while (bytes[at] === 2) {
    starts.push(HEADER_SIZE + at++);
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * 2 ** shift;
      if (byte < 128) break;
    }
    targets.push(value);
  }
  assert.is(starts.length, count);
  assert.equal(
    targets,
    starts.map((_, i) => starts[(i * 7) % count]),
  );
});

test('what stands behind a reference that grows moves with it', () => {
  const low = attribute(DW_AT.low_pc, DW_FORM.addr, { kind: 'address', to: inF(0n) });
  const attributes = [
    reference(3, DW_FORM.ref_udata),
    low,
    reference(2, DW_FORM.ref4),
    reference(2, DW_FORM.ref_addr),
  ];
  const children = [die(2, [block(Array<number>(200).fill(0), DW_FORM.block1)]), die(3)];
  const [info] = sectionsOf({ files: [file([unit(attributes, children)])] });
  // Header, code, two bytes of reference, eight of address, two references of four.
  assert.is(info?.links[0]?.at, HEADER_SIZE + 1 + 2);
  const bytes = Buffer.from(info?.bytes ?? []);
  const second = HEADER_SIZE + 1 + 2 + 8 + 4 + 4;
  assert.is(bytes.readUInt32LE(HEADER_SIZE + 11), second);
  assert.is(bytes.readUInt32LE(HEADER_SIZE + 15), second);
  assert.is(bytes[second], 2);
});

test('references that push each other over an edge, one by one, get room at once', () => {
  const count = 1000;
  const edge = 2 ** 14;
  // Header and unit DIE, references of a code and two bytes, a name: then the last target is at the edge, the others before it.
  const nameSize = edge - (HEADER_SIZE + 1 + 3 * count + 2 + count - 1);
  const targets = Array.from({ length: count }, (_, i) => die(2 * count + i, []));
  const references = targets.map(({ id }, i) => die(i + 2, [reference(id, DW_FORM.ref_udata)]));
  const name = die(count + 2, [text('x'.repeat(nameSize), DW_FORM.string)]);
  const bytes = diesOf(unit([], [...references, name, ...targets]));
  const width = 5;
  const first = HEADER_SIZE + 1 + (1 + width) * count + 2 + nameSize;
  const groups = [first % 128, Math.floor(first / 128) % 128, Math.floor(first / edge)];
  const field = groups.map((group) => (group + 128).toString(16).padStart(2, '0')).join('');
  assert.is(bytes.slice(2, 2 + 2 * (1 + width)), `02${field}8000`);
});

test('DW_AT_sibling may be of variable length, too', () => {
  const sibling = attribute(DW_AT.sibling, DW_FORM.ref_udata, { kind: 'sibling' });
  const inner = die(3, [text('x'.repeat(200), DW_FORM.string)]);
  const bytes = diesOf(unit([], [die(2, [sibling], { children: [inner] }), die(4)]));
  // 12 + 01, 02 and two bytes, 03 and 201 bytes, null: DIE 4 is at 219.
  assert.ok(bytes.startsWith('0102db01'));
});

test.run();
