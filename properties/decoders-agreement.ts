/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/**
 * The law that the cursor's speed rests on: on any bytes, the generated cursor and the Kaitai decoder of the same grammar
 * accept the same entries, with the same values at the same offsets, and the Kaitai decoder accounts for every byte.
 *
 * Entry by entry, so that a section of any size needs the memory of one unit's abbreviations.
 */
import { DW_CHILDREN, DW_FORM } from '../generated/dwarf-constants.ts';
import { DieCursor, formOp, type Encoding, type Plans } from '../generated/dwarf-cursor.ts';
import { Dwarf } from '../generated/debug/dwarf.js';
import { DwarfksymsError, hex } from '../src/errors.ts';
import { stream, type KaitaiStream } from '../src/kaitai.ts';
import { checkHeader, checkTiling, Disagreement, offsetOf } from './decoders-tiling.ts';
import { contentText, integerText, valueText } from './decoders-values.ts';

export interface Sections {
  readonly info: Uint8Array;
  readonly abbrev: Uint8Array;
  readonly bigEndian: boolean;
  /** Whether `info` is .debug_types, whose unit headers differ. DWARF 4, 7.5.1.2. */
  readonly inDebugTypes: boolean;
}

export interface Tally {
  units: number;
  /** Entries, null entries included. */
  entries: number;
  values: number;
  /** Where both decoders gave up on a unit, and why. */
  readonly rejected: string[];
}

/** Decodes all units both ways. Throws a Disagreement; damage that both report alike is counted. */
export function compareUnits(sections: Sections): Tally {
  const { info, bigEndian, inDebugTypes } = sections;
  const tally: Tally = { units: 0, entries: 0, values: 0, rejected: [] };
  const root = new Dwarf(stream(new Uint8Array(0)), null, null, bigEndian, stream(sections.abbrev));
  const io = stream(info);
  while (io.pos < info.length) {
    const unit = new Dwarf.Unit(io, null, root, !bigEndian, inDebugTypes);
    const at = io.pos;
    // The cursor starts behind unit headers: there is nothing to compare, nor a way to go on.
    const failure = attempt(() => unit._read());
    if (failure !== undefined) {
      tally.rejected.push(`unit at ${hex(at)}: ${failure.message}`);
      return tally;
    }
    checkHeader(unit, info.byteOffset + at);
    tally.units++;
    new UnitComparison(sections, unit, root, at, io.pos, tally).run();
  }
  return tally;
}

/** Decodes the tables of .debug_abbrev one behind the other; returns how many bytes they account for: all of them. */
export function accountForAbbreviations(abbrev: Uint8Array, bigEndian: boolean): number {
  const io = stream(abbrev);
  const root = new Dwarf(stream(new Uint8Array(0)), null, null, bigEndian, io);
  while (io.pos < abbrev.length) {
    const at = io.pos;
    const table = new Dwarf.AbbrevTable(io, null, root, !bigEndian);
    const failure = attempt(() => table._read());
    if (failure !== undefined)
      throw new DwarfksymsError('dwarf-malformed', failure.message, {
        section: '.debug_abbrev',
        offset: io.pos,
      });
    checkTiling(table, abbrev.byteOffset + at, abbrev.byteOffset + io.pos);
  }
  return io.pos;
}

class UnitComparison {
  readonly #sections: Sections;
  readonly #body: Dwarf.UnitBody;
  readonly #root: Dwarf;
  readonly #unitStart: number;
  readonly #end: number;
  readonly #tally: Tally;
  readonly #encoding: Encoding;
  readonly #cursor: DieCursor;

  constructor(
    sections: Sections,
    unit: Dwarf.Unit,
    root: Dwarf,
    unitStart: number,
    end: number,
    tally: Tally,
  ) {
    this.#sections = sections;
    this.#body = unit.body;
    this.#root = root;
    this.#unitStart = unitStart;
    this.#end = end;
    this.#tally = tally;
    const { version, is64, lenAddress: addressSize } = unit.body;
    if (addressSize === undefined) throw new Disagreement(`unit at ${hex(unitStart)} has no address size`);
    this.#encoding = { version, is64, addressSize };
    this.#cursor = new DieCursor(sections.info, !sections.bigEndian, '.debug_info');
    this.#cursor.encoding = this.#encoding;
    this.#cursor.unitStart = unitStart;
  }

  run(): void {
    const bodyStart = this.#end - this.#body._io.size;
    let declarations: readonly Dwarf.AbbrevDecl[];
    try {
      declarations = this.#body.abbrevs.decls;
    } catch (error) {
      this.#tally.rejected.push(`abbreviations of the unit at ${hex(this.#unitStart)}: ${String(error)}`);
      return;
    }
    this.#cursor.plans = plansOf(declarations, this.#encoding);
    const io = this.#body._io;
    io.seek(this.#body.diesStart);
    const offsets: number[] = [];
    while (io.pos < io.size) {
      const pos = bodyStart + io.pos;
      if (!this.#compareEntry(pos, io, declarations)) return;
      offsets.push(pos);
    }
    this.#compareScan(bodyStart + this.#body.diesStart, offsets);
  }

  /** Returns whether both accept the entry at `pos`, where `io` stands. */
  #compareEntry(pos: number, io: KaitaiStream, declarations: readonly Dwarf.AbbrevDecl[]): boolean {
    const cursor = this.#cursor;
    const die = new Dwarf.DebugEntry(io, this.#body, this.#root, !this.#sections.bigEndian);
    const start = io.pos;
    const oracle = attempt(() => die._read());
    let entry = -1;
    let after = pos;
    const failure = attempt(() => {
      entry = cursor.entryAt(pos, this.#end);
      after = entry < 0 ? cursor.valuePos : cursor.afterAttributes(entry, cursor.valuePos, this.#end);
    });
    if ((oracle === undefined) !== (failure === undefined))
      throw new Disagreement(
        `entry at ${hex(pos)}: the Kaitai decoder says "${oracle?.message ?? 'fine'}", the cursor "${failure?.message ?? 'fine'}"`,
      );
    if (oracle !== undefined) {
      this.#reject(pos, oracle);
      return false;
    }
    const end = pos + (io.pos - start);
    if (after !== end)
      throw new Disagreement(`entry at ${hex(pos)}: ends at ${hex(end)}, for the cursor at ${hex(after)}`);
    checkTiling(die, this.#sections.info.byteOffset + pos, this.#sections.info.byteOffset + end);
    this.#tally.entries++;
    if (entry >= 0) this.#compareValues(pos, die, declarations[cursor.plans.program[entry] ?? -1]);
    return true;
  }

  #compareValues(entryPos: number, die: Dwarf.DebugEntry, declaration: Dwarf.AbbrevDecl | undefined): void {
    const { info } = this.#sections;
    const attributes = declaration?.attrs?.slice(0, -1) ?? [];
    const values = die.attrs ?? [];
    const spans = die._debug['attrs']?.arr ?? [];
    if (attributes.length !== values.length)
      throw new Disagreement(`entry at ${hex(entryPos)}: other attributes`);
    let pos = this.#cursor.entryAt(entryPos, this.#end) < 0 ? entryPos : this.#cursor.valuePos;
    for (const [i, value] of values.entries()) {
      const form = attributes[i]?.form.value ?? 0;
      const span = spans[i];
      const end = this.#cursor.read(form, pos, this.#end);
      const skipped = this.#cursor.skip(formOp(form, this.#encoding), pos, this.#end);
      // Skipping may use the registers: read again.
      this.#cursor.read(form, pos, this.#end);
      const place = `entry at ${hex(entryPos)}, attribute ${i}, form ${hex(form)}`;
      if (
        span === undefined ||
        offsetOf(span, span.start, info) !== pos ||
        offsetOf(span, span.end, info) !== end
      )
        throw new Disagreement(`${place}: other range than ${hex(pos)} to ${hex(end)}`);
      if (skipped !== end)
        throw new Disagreement(`${place}: read to ${hex(end)}, skipped to ${hex(skipped)}`);
      const expected = valueText(value.value);
      const found = this.#cursorText();
      if (expected !== found) throw new Disagreement(`${place}: ${expected}, for the cursor ${found}`);
      pos = end;
      this.#tally.values++;
    }
  }

  #cursorText(): string {
    const { form, lo, hi } = this.#cursor;
    if (form === DW_FORM.implicit_const) return 'elsewhere';
    return CONTENT_FORMS.has(form) ? contentText(this.#sections.info.subarray(lo, hi)) : integerText(lo, hi);
  }

  /** A scan for everything finds the same entries as the flat list, up to the one that closes the root's children. */
  #compareScan(diesStart: number, offsets: readonly number[]): void {
    const { program } = this.#cursor.plans;
    const cursor = this.#cursor;
    cursor.scan(diesStart, this.#end, 1);
    let depth = 0;
    for (const [i, offset] of offsets.entries()) {
      const entry = cursor.entryAt(offset, this.#end);
      if (i > 0 && depth === 0) break;
      if (entry < 0) {
        if (i === 0) break;
        depth--;
        continue;
      }
      const found = cursor.next();
      if (found !== entry || cursor.at !== offset || cursor.depth !== depth)
        throw new Disagreement(
          `scan: ${hex(cursor.at)} at depth ${cursor.depth}, not ${hex(offset)} at ${depth}`,
        );
      if ((program[entry + 1] ?? 0) >>> 8 !== 0) depth++;
    }
    if (cursor.next() !== -1)
      throw new Disagreement(`scan: ${hex(cursor.at)} is found behind the last entry`);
  }

  #reject(pos: number, error: unknown): void {
    this.#tally.rejected.push(
      `entry at ${hex(pos)}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const CONTENT_FORMS: ReadonlySet<number> = new Set([
  DW_FORM.block,
  DW_FORM.block1,
  DW_FORM.block2,
  DW_FORM.block4,
  DW_FORM.exprloc,
  DW_FORM.string,
  DW_FORM.data16,
]);

/** Plans that follow no DW_AT_sibling, since the flat list of the Kaitai decoder does not either. */
function plansOf(declarations: readonly Dwarf.AbbrevDecl[], encoding: Encoding): Plans {
  const codes = new Map<number, number>();
  const program: number[] = [];
  for (const [index, declaration] of declarations.entries()) {
    const code = declaration.code.value;
    if (code === 0 || codes.has(code)) continue;
    codes.set(code, program.length);
    const ops = (declaration.attrs ?? []).slice(0, -1).map(({ form }) => formOp(form.value, encoding));
    const hasChildren = (declaration.children ?? 0) === DW_CHILDREN.no ? 0 : 1;
    program.push(index, 1 | (hasChildren << 8), 1, 0, ops.length, ...ops);
  }
  return { start: new Int32Array(0), sparse: codes, program: Int32Array.from(program) };
}

function attempt(action: () => void): Error | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    // Kaitai's own errors are of several kinds; the cursor's only of one.
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether an error is one that the cursor may raise on any input. */
export function isExpected(error: unknown): boolean {
  return (
    error instanceof DwarfksymsError &&
    (error.code === 'dwarf-malformed' || error.code === 'dwarf-unsupported')
  );
}
