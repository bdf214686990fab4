/** Units of debugging information, made up from what the standard says about each form (DWARF 5, 7.5.5 and 7.5.6). */
import * as fc from 'fast-check';
import { DW_AT, DW_FORM, DW_TAG, DW_UT } from '../generated/dwarf-constants.ts';
import type { Encoding } from '../generated/dwarf-cursor.ts';
import { ByteWriter } from './decoders-bytes.ts';

/** How the value of a form is laid out. */
type Layout =
  | { readonly kind: 'integer'; readonly byteSize: 1 | 2 | 3 | 4 | 8 }
  | {
      readonly kind:
        'address' | 'offset' | 'ref_addr' | 'uleb128' | 'sleb128' | 'string' | 'data16' | 'true' | 'absent';
    }
  /** An index as LEB128 and four bytes to add. */
  | { readonly kind: 'indexed' }
  | { readonly kind: 'block'; readonly countSize: 1 | 2 | 4 | 'uleb128' };

const integer = (byteSize: 1 | 2 | 3 | 4 | 8): Layout => ({ kind: 'integer', byteSize });
const block = (countSize: 1 | 2 | 4 | 'uleb128'): Layout => ({ kind: 'block', countSize });
const ULEB128: Layout = { kind: 'uleb128' };
const OFFSET: Layout = { kind: 'offset' };

/** Every form with a place for its value, but DW_FORM_indirect. Written down from the standard, not from the grammar. */
export const LAYOUTS: ReadonlyMap<number, Layout> = new Map<number, Layout>([
  [DW_FORM.addr, { kind: 'address' }],
  [DW_FORM.block2, block(2)],
  [DW_FORM.block4, block(4)],
  [DW_FORM.data2, integer(2)],
  [DW_FORM.data4, integer(4)],
  [DW_FORM.data8, integer(8)],
  [DW_FORM.string, { kind: 'string' }],
  [DW_FORM.block, block('uleb128')],
  [DW_FORM.block1, block(1)],
  [DW_FORM.data1, integer(1)],
  [DW_FORM.flag, integer(1)],
  [DW_FORM.sdata, { kind: 'sleb128' }],
  [DW_FORM.strp, OFFSET],
  [DW_FORM.udata, ULEB128],
  [DW_FORM.ref_addr, { kind: 'ref_addr' }],
  [DW_FORM.ref1, integer(1)],
  [DW_FORM.ref2, integer(2)],
  [DW_FORM.ref4, integer(4)],
  [DW_FORM.ref8, integer(8)],
  [DW_FORM.ref_udata, ULEB128],
  [DW_FORM.sec_offset, OFFSET],
  [DW_FORM.exprloc, block('uleb128')],
  [DW_FORM.flag_present, { kind: 'true' }],
  [DW_FORM.strx, ULEB128],
  [DW_FORM.addrx, ULEB128],
  [DW_FORM.LLVM_addrx_offset, { kind: 'indexed' }],
  [DW_FORM.ref_sup4, integer(4)],
  [DW_FORM.strp_sup, OFFSET],
  [DW_FORM.data16, { kind: 'data16' }],
  [DW_FORM.line_strp, OFFSET],
  [DW_FORM.ref_sig8, integer(8)],
  [DW_FORM.implicit_const, { kind: 'absent' }],
  [DW_FORM.loclistx, ULEB128],
  [DW_FORM.rnglistx, ULEB128],
  [DW_FORM.ref_sup8, integer(8)],
  [DW_FORM.strx1, integer(1)],
  [DW_FORM.strx2, integer(2)],
  [DW_FORM.strx3, integer(3)],
  [DW_FORM.strx4, integer(4)],
  [DW_FORM.addrx1, integer(1)],
  [DW_FORM.addrx2, integer(2)],
  [DW_FORM.addrx3, integer(3)],
  [DW_FORM.addrx4, integer(4)],
  [DW_FORM.GNU_addr_index, ULEB128],
  [DW_FORM.GNU_str_index, ULEB128],
  [DW_FORM.GNU_ref_alt, OFFSET],
  [DW_FORM.GNU_strp_alt, OFFSET],
]);

export interface UnitEncoding extends Encoding {
  readonly bigEndian: boolean;
  readonly unitType: number;
}

/** An attribute with what stands in its place. `value` is what a reader has to find. */
export interface ModelAttribute {
  /** The form in the abbreviation. */
  readonly form: number;
  /** The form of the value itself, behind any DW_FORM_indirect. */
  readonly finalForm: number;
  readonly bytes: ByteWriter;
  readonly value: bigint | Uint8Array | undefined;
}

export const unitEncoding: fc.Arbitrary<UnitEncoding> = fc
  .record({
    version: fc.constantFrom(2, 3, 4, 5),
    is64: fc.boolean(),
    addressSize: fc.constantFrom(1, 2, 4, 8),
    bigEndian: fc.boolean(),
    unitType: fc.constantFrom(
      DW_UT.compile,
      DW_UT.type,
      DW_UT.partial,
      DW_UT.skeleton,
      DW_UT.split_compile,
      DW_UT.split_type,
    ),
  })
  .map((unit) =>
    unit.version < 5 && unit.unitType !== DW_UT.type ? { ...unit, unitType: DW_UT.compile } : unit,
  );

export function attributeOf(unit: UnitEncoding): fc.Arbitrary<ModelAttribute> {
  const direct = fc.constantFrom(...LAYOUTS).chain(([form, layout]) => valueOf(form, layout, unit));
  const indirect = fc
    .tuple(
      direct.filter(({ form }) => form !== DW_FORM.implicit_const),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([inner, more, padding]): ModelAttribute => {
      const bytes = new ByteWriter(unit.bigEndian);
      for (let i = 0; i < more; i++) bytes.uleb128(DW_FORM.indirect);
      bytes.uleb128(inner.form, padding).append(inner.bytes);
      return { ...inner, form: DW_FORM.indirect, bytes };
    });
  return fc.oneof({ weight: 12, arbitrary: direct }, { weight: 1, arbitrary: indirect });
}

function valueOf(form: number, layout: Layout, unit: UnitEncoding): fc.Arbitrary<ModelAttribute> {
  const writer = (): ByteWriter => new ByteWriter(unit.bigEndian);
  const model = (bytes: ByteWriter, value: ModelAttribute['value']): ModelAttribute => ({
    form,
    finalForm: form,
    bytes,
    value,
  });
  const fixed = (byteSize: number): fc.Arbitrary<ModelAttribute> =>
    fc
      .bigInt({ min: 0n, max: (1n << BigInt(8 * byteSize)) - 1n })
      .map((value) => model(writer().integer(value, byteSize), value));
  const padding = fc.integer({ min: 0, max: 4 });
  const offsetSize = unit.is64 ? 8 : 4;
  switch (layout.kind) {
    case 'integer':
      return fixed(layout.byteSize);
    case 'address':
      return fixed(unit.addressSize);
    case 'offset':
      return fixed(offsetSize);
    case 'ref_addr':
      return fixed(unit.version === 2 ? unit.addressSize : offsetSize);
    case 'uleb128':
      // Up to ten groups, of which a reader takes the value modulo 2**64.
      return fc
        .tuple(fc.bigInt({ min: 0n, max: (1n << 70n) - 1n }), fc.nat(70), padding)
        .map(([bits, shift, pad]) => {
          const value = bits >> BigInt(shift);
          const bytes = withinTen(pad, (room) => writer().uleb128(value, room));
          return model(bytes, BigInt.asUintN(64, value));
        });
    case 'indexed':
      return fc
        .tuple(fc.nat(2 ** 31 - 1), fc.bigInt({ min: 0n, max: 0xffff_ffffn }), padding)
        .map(([index, offset, pad]) =>
          model(writer().uleb128(index, pad).integer(offset, 4), (offset << 32n) | BigInt(index)),
        );
    case 'sleb128':
      return fc
        .tuple(fc.bigInt({ min: -(1n << 69n), max: (1n << 69n) - 1n }), fc.nat(69), padding)
        .map(([bits, shift, pad]) => {
          const value = bits >> BigInt(shift);
          const bytes = withinTen(pad, (room) => writer().sleb128(value, room));
          return model(bytes, BigInt.asUintN(64, value));
        });
    case 'string':
      return fc
        .uint8Array({ min: 1, maxLength: 20 })
        .map((content) => model(writer().bytes(content).integer(0, 1), content));
    case 'data16':
      return fc
        .uint8Array({ minLength: 16, maxLength: 16 })
        .map((content) => model(writer().bytes(content), content));
    case 'block':
      return fc.tuple(fc.uint8Array({ maxLength: 200 }), padding).map(([content, pad]) => {
        const bytes = writer();
        if (layout.countSize === 'uleb128') bytes.uleb128(content.length, pad);
        else bytes.integer(content.length, layout.countSize);
        return model(bytes.bytes(content), content);
      });
    case 'true':
      return fc.constant(model(writer(), 1n));
    case 'absent':
      return fc.constant(model(writer(), undefined));
  }
}

/** As much of the padding as leaves a number within the ten bytes that it may have. */
function withinTen(padding: number, write: (padding: number) => ByteWriter): ByteWriter {
  const room = 10 - write(0).length;
  return write(Math.min(padding, room));
}

/** An entry with the entries below it. */
export interface ModelEntry {
  readonly attributes: readonly ModelAttribute[];
  /** undefined: the abbreviation says that there are no children. An empty list is just its null entry. */
  readonly children: readonly ModelEntry[] | undefined;
  readonly hasSibling: boolean;
  readonly marks: number;
  readonly childAnd: number;
  readonly childOr: number;
}

export function entryTree(unit: UnitEncoding): fc.Arbitrary<ModelEntry> {
  const mask = fc.integer({ min: 0, max: 15 });
  return fc.letrec<{ entry: ModelEntry }>((tie) => ({
    entry: fc.record({
      attributes: fc.array(attributeOf(unit), { maxLength: 5 }),
      children: fc.option(fc.array(tie('entry'), { maxLength: 4 }), {
        nil: undefined,
        maxDepth: 5,
        depthSize: 'small',
      }),
      hasSibling: fc.boolean(),
      marks: mask,
      childAnd: mask,
      childOr: mask,
    }),
  })).entry;
}

export interface ModelUnit {
  readonly encoding: UnitEncoding;
  readonly root: ModelEntry;
  /** Distance between abbreviation codes; 1 numbers them as producers do. */
  readonly codeStep: number;
}

export const modelUnit: fc.Arbitrary<ModelUnit> = unitEncoding.chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    root: entryTree(encoding),
    codeStep: fc.constantFrom(1, 1, 37),
  }),
);

export interface PlacedAttribute extends ModelAttribute {
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

export interface PlacedEntry {
  readonly entry: ModelEntry;
  readonly offset: number;
  readonly depth: number;
  /** Offset behind the entry and all that is below it. */
  readonly end: number;
  readonly attributes: readonly PlacedAttribute[];
}

export interface WrittenUnit {
  readonly info: Uint8Array;
  readonly abbrev: Uint8Array;
  readonly diesStart: number;
  /** In the order in which they stand, null entries left out. */
  readonly entries: readonly PlacedEntry[];
}

/** Writes the unit at the beginning of its section, each entry with an abbreviation of its own. */
export function writeUnit(model: ModelUnit): WrittenUnit {
  const { encoding, codeStep } = model;
  const header = unitHeader(encoding);
  const lengthSize = encoding.is64 ? 12 : 4;
  const abbrev = new ByteWriter(encoding.bigEndian);
  const body = new ByteWriter(encoding.bigEndian);
  const diesStart = lengthSize + header.length;
  const entries: PlacedEntry[] = [];
  const write = (entry: ModelEntry, depth: number): ByteWriter => {
    const out = new ByteWriter(encoding.bigEndian);
    const code = 1 + codeStep * entries.length;
    const index = entries.length;
    const offset = diesStart + written;
    entries.push({ entry, offset, depth, end: 0, attributes: [] });
    abbrev
      .uleb128(code)
      .uleb128(DW_TAG.variable)
      .integer(entry.children === undefined ? 0 : 1, 1);
    out.uleb128(code);
    const attributes: PlacedAttribute[] = [];
    const place = (attribute: ModelAttribute, name: number): void => {
      abbrev.uleb128(name).uleb128(attribute.form);
      if (attribute.form === DW_FORM.implicit_const) abbrev.sleb128(-5);
      const start = offset + out.length;
      out.append(attribute.bytes);
      attributes.push({ ...attribute, name, start, end: offset + out.length });
    };
    const siblingAt = out.length;
    if (entry.hasSibling) {
      const bytes = new ByteWriter(encoding.bigEndian).integer(0, 4);
      place({ form: DW_FORM.ref4, finalForm: DW_FORM.ref4, bytes, value: undefined }, DW_AT.sibling);
    }
    for (const attribute of entry.attributes) place(attribute, DW_AT.const_value);
    abbrev.integer(0, 2);
    written += out.length;
    if (entry.children !== undefined) {
      for (const child of entry.children) out.append(write(child, depth + 1));
      out.integer(0, 1);
      written++;
    }
    const end = offset + out.length;
    entries[index] = { entry, offset, depth, end, attributes };
    if (!entry.hasSibling) return out;
    const bytes = out.result();
    bytes.set(new ByteWriter(encoding.bigEndian).integer(end, 4).result(), siblingAt);
    return new ByteWriter(encoding.bigEndian).bytes(bytes);
  };
  let written = 0;
  body.append(write(model.root, 0));
  abbrev.integer(0, 1);
  const info = new ByteWriter(encoding.bigEndian);
  if (encoding.is64) info.integer(0xffffffff, 4).integer(header.length + body.length, 8);
  else info.integer(header.length + body.length, 4);
  return { info: info.append(header).append(body).result(), abbrev: abbrev.result(), diesStart, entries };
}

/** A unit header without its initial length. DWARF 5, 7.5.1; DWARF 4, 7.5.1. */
function unitHeader({ version, is64, addressSize, bigEndian, unitType }: UnitEncoding): ByteWriter {
  const offsetSize = is64 ? 8 : 4;
  const header = new ByteWriter(bigEndian).integer(version, 2);
  if (version >= 5) header.integer(unitType, 1).integer(addressSize, 1).integer(0, offsetSize);
  else header.integer(0, offsetSize).integer(addressSize, 1);
  if (unitType === DW_UT.skeleton || unitType === DW_UT.split_compile) header.integer(0xfedcba9876543210n, 8);
  if (unitType === DW_UT.type || unitType === DW_UT.split_type)
    header.integer(0xfedcba9876543210n, 8).integer(77, offsetSize);
  return header;
}
