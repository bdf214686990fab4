// Generated from ksy/dwarf.ksy by `npm run generate`; do not edit.
/**
 * A cursor over the entries of a unit (DWARF 5, 7.5.2 and 7.5.3) that allocates nothing per entry. What it knows of forms
 * comes from the type `attr_value` of the grammar; the pure Kaitai decoder of the same grammar is its oracle in tests.
 */
import { DwarfksymsError, type Place } from '../src/errors.ts';
import { dwFormName } from './dwarf-constants.ts';

/** What a unit fixes about the width of its forms. */
export interface Encoding {
  readonly version: number;
  readonly is64: boolean;
  readonly addressSize: number;
}

/** How to move over a value whose width depends on the data. All are negative, so that a width (>= 0) can stand beside them. */
export const Op = {
  unsupported: -1,
  sibling: -2,
  block2: -3,
  block4: -4,
  cstring: -5,
  countedBlock: -6,
  block1: -7,
  sleb128: -8,
  uleb128: -9,
  indirectValue: -10,
  addrxOffset: -11,
} as const;

/** Byte width (>= 0) of a form under an encoding, or a negative Op when it depends on the data or cannot be known. */
export function formOp(form: number, encoding: Encoding): number {
  const op = knownOp(form, encoding);
  return op === Op.unsupported ? unsupportedOp(form) : op;
}

/** Ops of forms that cannot be passed say which form it is: it counts downwards from here. */
const FIRST_UNSUPPORTED = -0x100;
/** Larger forms, which only damage makes, share an Op. Words below these Ops belong to the callers. */
const LARGEST_NAMED_FORM = 0xffffff;

function unsupportedOp(form: number): number {
  return form > LARGEST_NAMED_FORM ? Op.unsupported : FIRST_UNSUPPORTED - form;
}

/** Whether a value cannot be passed by this Op, because nobody knows where it ends. */
export function isUnsupported(op: number): boolean {
  return op === Op.unsupported || op <= FIRST_UNSUPPORTED;
}

function knownOp(form: number, encoding: Encoding): number {
  switch (form) {
    case 0x01: // DW_FORM_addr
      return encoding.addressSize === 1
        ? 1
        : encoding.addressSize === 2
          ? 2
          : encoding.addressSize === 4
            ? 4
            : encoding.addressSize === 8
              ? 8
              : Op.unsupported;
    case 0x03: // DW_FORM_block2
      return Op.block2;
    case 0x04: // DW_FORM_block4
      return Op.block4;
    case 0x05: // DW_FORM_data2
    case 0x12: // DW_FORM_ref2
    case 0x26: // DW_FORM_strx2
    case 0x2a: // DW_FORM_addrx2
      return 2;
    case 0x06: // DW_FORM_data4
    case 0x13: // DW_FORM_ref4
    case 0x1c: // DW_FORM_ref_sup4
    case 0x28: // DW_FORM_strx4
    case 0x2c: // DW_FORM_addrx4
      return 4;
    case 0x07: // DW_FORM_data8
    case 0x14: // DW_FORM_ref8
    case 0x20: // DW_FORM_ref_sig8
    case 0x24: // DW_FORM_ref_sup8
      return 8;
    case 0x08: // DW_FORM_string
      return Op.cstring;
    case 0x09: // DW_FORM_block
    case 0x18: // DW_FORM_exprloc
      return Op.countedBlock;
    case 0x0a: // DW_FORM_block1
      return Op.block1;
    case 0x0b: // DW_FORM_data1
    case 0x0c: // DW_FORM_flag
    case 0x11: // DW_FORM_ref1
    case 0x25: // DW_FORM_strx1
    case 0x29: // DW_FORM_addrx1
      return 1;
    case 0x0d: // DW_FORM_sdata
      return Op.sleb128;
    case 0x0e: // DW_FORM_strp
    case 0x17: // DW_FORM_sec_offset
    case 0x1d: // DW_FORM_strp_sup
    case 0x1f: // DW_FORM_line_strp
    case 0x1f20: // DW_FORM_GNU_ref_alt
    case 0x1f21: // DW_FORM_GNU_strp_alt
      return 4 + (encoding.is64 ? 4 : 0);
    case 0x0f: // DW_FORM_udata
    case 0x15: // DW_FORM_ref_udata
    case 0x1a: // DW_FORM_strx
    case 0x1b: // DW_FORM_addrx
    case 0x22: // DW_FORM_loclistx
    case 0x23: // DW_FORM_rnglistx
    case 0x1f01: // DW_FORM_GNU_addr_index
    case 0x1f02: // DW_FORM_GNU_str_index
      return Op.uleb128;
    case 0x10: // DW_FORM_ref_addr
      return encoding.version < 3
        ? encoding.addressSize === 1
          ? 1
          : encoding.addressSize === 2
            ? 2
            : encoding.addressSize === 4
              ? 4
              : encoding.addressSize === 8
                ? 8
                : Op.unsupported
        : 4 + (encoding.is64 ? 4 : 0);
    case 0x16: // DW_FORM_indirect
      return Op.indirectValue;
    case 0x19: // DW_FORM_flag_present
    case 0x21: // DW_FORM_implicit_const
      return 0;
    case 0x1e: // DW_FORM_data16
      return 16;
    case 0x27: // DW_FORM_strx3
    case 0x2b: // DW_FORM_addrx3
      return 3;
    case 0x2001: // DW_FORM_LLVM_addrx_offset
      return Op.addrxOffset;
    default:
      return Op.unsupported;
  }
}

/**
 * Compiled abbreviations of one unit. `start[code]` (or, for codes beyond it, `sparse`) is the index p of a declaration in
 * `program`, -1 where there is none:
 *
 *     program[p]      index of the declaration; its meaning is the caller's
 *            [p + 1]  marks (the caller's bits 0 to 7) | hasChildren << 8
 *            [p + 2]  childAnd  ┐ the mask of the children's list is
 *            [p + 3]  childOr   ┘ (mask of the entry's own list & childAnd) | childOr
 *            [p + 4]  n, how many words follow
 *            [p + 5]  n words: w >= 0 moves w bytes ahead, w < 0 is an Op; Op.sibling takes one more word, the form of the
 *                     value of DW_AT_sibling
 */
export interface Plans {
  readonly start: Int32Array;
  readonly sparse: ReadonlyMap<number, number> | undefined;
  readonly program: Int32Array;
}

const NO_PLANS: Plans = { start: new Int32Array(0), sparse: undefined, program: new Int32Array(0) };
// Where the words of a declaration stand behind its index.
const MARKS = 1;
const CHILD_AND = 2;
const CHILD_OR = 3;
const COUNT = 4;
const SKIPS = 5;

const MARK_BITS = 0xff;
const CHILDREN_SHIFT = 8;
const TWO_TO_32 = 0x1_0000_0000;

const LIST_WORDS = 3;

/** A LEB128 number of 64 bits has no more bytes than these (seven bits each), padding included. */
const MOST_GROUPS = 10;

/** The form in which producers write DW_AT_sibling: DW_FORM_ref4, four bytes that count from the unit's header. */
const USUAL_SIBLING = 0x13;

/**
 * INVARIANT of all methods: a `limit` lies within the section. Nothing at or behind it is read.
 */
export class DieCursor {
  /** The form that `read` met last, after any DW_FORM_indirect. */
  form = 0;
  /** Unsigned halves of the integer that was read; of a string or block, where its content begins and ends. */
  lo = 0;
  hi = 0;

  plans: Plans = NO_PLANS;
  /** Section offset of the unit's header, which unit-relative references count from. */
  unitStart = 0;
  /** Offset behind the abbreviation code of the entry found last. */
  valuePos = 0;
  /** Section offset that DW_AT_sibling of the entry passed last points to, or 0. */
  sibling = 0;
  /**
   * Section offset where the scan first went on because a DW_AT_sibling says so although the children that it passes over
   * had not ended, or 0.
   */
  cutAt = 0;
  /** Section offset of the entry that the scan found last, and its depth below the unit DIE. */
  at = 0;
  depth = 0;
  /** The mask of the list that the entry found last stands in. */
  mask = 0;

  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly littleEndian: boolean;
  private readonly section: string;
  private readonly file: string | undefined;
  private version = 0;
  private is64 = false;
  private addressSize = 0;

  // The scan: the entry whose values are to be passed next, and the open lists.
  private scanEntry = -1;
  private scanPos = 0;
  private scanLimit = 0;
  /** Where the open lists end at the latest: the least that a DW_AT_sibling of their owners says, or the unit's end. */
  private scanBound = 0;
  private scanDepth = 0;
  private rootMask = 0;
  /**
   * Per open list (LIST_WORDS): the mask of the list around it, where its owner's DW_AT_sibling points to (0: nowhere), and
   * the bound of the list around it. Offsets fit, because an array of bytes is no longer than 4 GiB.
   */
  private lists = new Uint32Array(64 * LIST_WORDS);

  /** @param section its name, and `file` the name of the file that it is in, for messages */
  constructor(bytes: Uint8Array, littleEndian: boolean, section: string, file?: string) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.littleEndian = littleEndian;
    this.section = section;
    this.file = file;
  }

  get encoding(): Encoding {
    return { version: this.version, is64: this.is64, addressSize: this.addressSize };
  }
  set encoding({ version, is64, addressSize }: Encoding) {
    this.version = version;
    this.is64 = is64;
    this.addressSize = addressSize;
  }

  // ------------------------------------------------------------------------------------------------ values

  /**
   * Reads a value and returns the offset behind it. Integers, references, indexes and flags go to `lo` and `hi` (signed ones
   * extended to 64 bits), the range of strings in place, blocks and DW_FORM_data16 too. DW_FORM_implicit_const has its
   * value in the abbreviation: nothing changes but `form`.
   */
  read(form: number, pos: number, limit: number): number {
    this.form = form;
    switch (form) {
      case 0x01: { // DW_FORM_addr
        if (this.addressSize === 1) {
          const end = pos + 1;
          if (end > limit) throw this.truncated(pos);
          this.lo = this.bytes[pos]!;
          this.hi = 0;
          return end;
        }
        if (this.addressSize === 2) {
          const end = pos + 2;
          if (end > limit) throw this.truncated(pos);
          this.lo = this.view.getUint16(pos, this.littleEndian);
          this.hi = 0;
          return end;
        }
        if (this.addressSize === 4) {
          const end = pos + 4;
          if (end > limit) throw this.truncated(pos);
          this.lo = this.view.getUint32(pos, this.littleEndian);
          this.hi = 0;
          return end;
        }
        if (this.addressSize === 8) {
          const end = pos + 8;
          if (end > limit) throw this.truncated(pos);
          this.lo = !this.littleEndian
            ? this.view.getUint32(pos + 4, this.littleEndian)
            : this.view.getUint32(pos, this.littleEndian);
          this.hi = !this.littleEndian
            ? this.view.getUint32(pos, this.littleEndian)
            : this.view.getUint32(pos + 4, this.littleEndian);
          return end;
        }
        throw this.undecodable(pos);
      }
      case 0x03: { // DW_FORM_block2
        if (pos + 2 > limit) throw this.truncated(pos);
        return this.content(pos + 2, this.view.getUint16(pos, this.littleEndian), pos, limit);
      }
      case 0x04: { // DW_FORM_block4
        if (pos + 4 > limit) throw this.truncated(pos);
        return this.content(pos + 4, this.view.getUint32(pos, this.littleEndian), pos, limit);
      }
      case 0x05: // DW_FORM_data2
      case 0x12: // DW_FORM_ref2
      case 0x26: // DW_FORM_strx2
      case 0x2a: { // DW_FORM_addrx2
        const end = pos + 2;
        if (end > limit) throw this.truncated(pos);
        this.lo = this.view.getUint16(pos, this.littleEndian);
        this.hi = 0;
        return end;
      }
      case 0x06: // DW_FORM_data4
      case 0x13: // DW_FORM_ref4
      case 0x1c: // DW_FORM_ref_sup4
      case 0x28: // DW_FORM_strx4
      case 0x2c: { // DW_FORM_addrx4
        const end = pos + 4;
        if (end > limit) throw this.truncated(pos);
        this.lo = this.view.getUint32(pos, this.littleEndian);
        this.hi = 0;
        return end;
      }
      case 0x07: // DW_FORM_data8
      case 0x14: // DW_FORM_ref8
      case 0x20: // DW_FORM_ref_sig8
      case 0x24: { // DW_FORM_ref_sup8
        const end = pos + 8;
        if (end > limit) throw this.truncated(pos);
        this.lo = !this.littleEndian
          ? this.view.getUint32(pos + 4, this.littleEndian)
          : this.view.getUint32(pos, this.littleEndian);
        this.hi = !this.littleEndian
          ? this.view.getUint32(pos, this.littleEndian)
          : this.view.getUint32(pos + 4, this.littleEndian);
        return end;
      }
      case 0x08: { // DW_FORM_string
        let end = pos;
        while (end < limit && this.bytes[end] !== 0) end++;
        this.content(pos, end + 1 - pos, pos, limit);
        this.hi = end;
        return end + 1;
      }
      case 0x09: // DW_FORM_block
      case 0x18: { // DW_FORM_exprloc
        const content = this.readUleb128(pos, limit);
        return this.content(content, this.hi * 0x1_0000_0000 + this.lo, pos, limit);
      }
      case 0x0a: { // DW_FORM_block1
        if (pos + 1 > limit) throw this.truncated(pos);
        return this.content(pos + 1, this.bytes[pos]!, pos, limit);
      }
      case 0x0b: // DW_FORM_data1
      case 0x0c: // DW_FORM_flag
      case 0x11: // DW_FORM_ref1
      case 0x25: // DW_FORM_strx1
      case 0x29: { // DW_FORM_addrx1
        const end = pos + 1;
        if (end > limit) throw this.truncated(pos);
        this.lo = this.bytes[pos]!;
        this.hi = 0;
        return end;
      }
      case 0x0d: { // DW_FORM_sdata
        return this.readSleb128(pos, limit);
      }
      case 0x0e: // DW_FORM_strp
      case 0x17: // DW_FORM_sec_offset
      case 0x1d: // DW_FORM_strp_sup
      case 0x1f: // DW_FORM_line_strp
      case 0x1f20: // DW_FORM_GNU_ref_alt
      case 0x1f21: { // DW_FORM_GNU_strp_alt
        const end = pos + 4 + (this.is64 ? 4 : 0);
        if (end > limit) throw this.truncated(pos);
        this.lo =
          this.is64 && !this.littleEndian
            ? this.view.getUint32(pos + 4, this.littleEndian)
            : this.view.getUint32(pos, this.littleEndian);
        this.hi = this.is64
          ? !this.littleEndian
            ? this.view.getUint32(pos, this.littleEndian)
            : this.view.getUint32(pos + 4, this.littleEndian)
          : 0;
        return end;
      }
      case 0x0f: // DW_FORM_udata
      case 0x15: // DW_FORM_ref_udata
      case 0x1a: // DW_FORM_strx
      case 0x1b: // DW_FORM_addrx
      case 0x22: // DW_FORM_loclistx
      case 0x23: // DW_FORM_rnglistx
      case 0x1f01: // DW_FORM_GNU_addr_index
      case 0x1f02: { // DW_FORM_GNU_str_index
        return this.readUleb128(pos, limit);
      }
      case 0x10: { // DW_FORM_ref_addr
        if (this.version < 3) {
          if (this.addressSize === 1) {
            const end = pos + 1;
            if (end > limit) throw this.truncated(pos);
            this.lo = this.bytes[pos]!;
            this.hi = 0;
            return end;
          }
          if (this.addressSize === 2) {
            const end = pos + 2;
            if (end > limit) throw this.truncated(pos);
            this.lo = this.view.getUint16(pos, this.littleEndian);
            this.hi = 0;
            return end;
          }
          if (this.addressSize === 4) {
            const end = pos + 4;
            if (end > limit) throw this.truncated(pos);
            this.lo = this.view.getUint32(pos, this.littleEndian);
            this.hi = 0;
            return end;
          }
          if (this.addressSize === 8) {
            const end = pos + 8;
            if (end > limit) throw this.truncated(pos);
            this.lo = !this.littleEndian
              ? this.view.getUint32(pos + 4, this.littleEndian)
              : this.view.getUint32(pos, this.littleEndian);
            this.hi = !this.littleEndian
              ? this.view.getUint32(pos, this.littleEndian)
              : this.view.getUint32(pos + 4, this.littleEndian);
            return end;
          }
          throw this.undecodable(pos);
        }
        const end = pos + 4 + (this.is64 ? 4 : 0);
        if (end > limit) throw this.truncated(pos);
        this.lo =
          this.is64 && !this.littleEndian
            ? this.view.getUint32(pos + 4, this.littleEndian)
            : this.view.getUint32(pos, this.littleEndian);
        this.hi = this.is64
          ? !this.littleEndian
            ? this.view.getUint32(pos, this.littleEndian)
            : this.view.getUint32(pos + 4, this.littleEndian)
          : 0;
        return end;
      }
      case 0x16: { // DW_FORM_indirect
        return this.readIndirect(pos, limit);
      }
      case 0x19: { // DW_FORM_flag_present
        this.lo = 1;
        this.hi = 0;
        return pos;
      }
      case 0x1e: { // DW_FORM_data16
        return this.content(pos, 16, pos, limit);
      }
      case 0x21: { // DW_FORM_implicit_const
        return pos;
      }
      case 0x27: // DW_FORM_strx3
      case 0x2b: { // DW_FORM_addrx3
        const end = pos + 3;
        if (end > limit) throw this.truncated(pos);
        this.lo = !this.littleEndian
          ? this.bytes[pos]! * 65536 + this.bytes[pos + 1]! * 256 + this.bytes[pos + 2]!
          : this.bytes[pos + 2]! * 65536 + this.bytes[pos + 1]! * 256 + this.bytes[pos]!;
        this.hi = 0;
        return end;
      }
      case 0x2001: { // DW_FORM_LLVM_addrx_offset
        const after = this.readUleb128(pos, limit);
        if (after + 4 > limit) throw this.truncated(pos);
        this.hi = this.view.getUint32(after, this.littleEndian);
        return after + 4;
      }
      default:
        throw this.undecodable(pos);
    }
  }

  /** Offset behind a value that `op`, a width or an Op, says how to pass. */
  skip(op: number, pos: number, limit: number): number {
    const start = pos;
    if (op >= 0) {
      pos += op;
    } else {
      const { bytes } = this;
      switch (op) {
        case Op.block2:
          pos += pos + 2 <= limit ? 2 + this.view.getUint16(pos, this.littleEndian) : 2;
          break;
        case Op.block4:
          pos += pos + 4 <= limit ? 4 + this.view.getUint32(pos, this.littleEndian) : 4;
          break;
        case Op.cstring:
          while (pos < limit && bytes[pos] !== 0) pos++;
          pos++;
          break;
        case Op.countedBlock:
          if (pos < limit && bytes[pos]! < 0x80) pos += 1 + bytes[pos]!;
          else pos = this.readUleb128(pos, limit) + (this.hi * 0x1_0000_0000 + this.lo);
          break;
        case Op.block1:
          pos += pos + 1 <= limit ? 1 + this.bytes[pos]! : 1;
          break;
        case Op.sleb128:
          {
            const from = pos;
            while (pos < limit && bytes[pos]! >= 0x80) pos++;
            pos++;
            if (pos - from > MOST_GROUPS) throw this.tooWide(from);
          }
          break;
        case Op.uleb128:
          {
            const from = pos;
            while (pos < limit && bytes[pos]! >= 0x80) pos++;
            pos++;
            if (pos - from > MOST_GROUPS) throw this.tooWide(from);
          }
          break;
        case Op.indirectValue:
          pos = this.readIndirect(pos, limit);
          break;
        case Op.addrxOffset:
          {
            const from = pos;
            while (pos < limit && bytes[pos]! >= 0x80) pos++;
            pos++;
            if (pos - from > MOST_GROUPS) throw this.tooWide(from);
          }
          pos += 4;
          break;
        default:
          throw this.unsupported(op, start);
      }
    }
    if (pos > limit) throw this.malformed('the value ends behind its unit', start);
    return pos;
  }

  // ------------------------------------------------------------------------------------------------ entries

  /**
   * Reads the abbreviation code at `pos`, sets `valuePos` and returns the entry's index in the program, or -1 for a null
   * entry. DWARF 5, 7.5.2.
   */
  entryAt(pos: number, limit: number): number {
    if (pos >= limit) throw this.malformed('an entry is expected where its unit has ended', pos);
    let code = this.bytes[pos]!;
    if (code < 0x80) {
      this.valuePos = pos + 1;
    } else {
      this.valuePos = this.readUleb128(pos, limit);
      code = this.hi * TWO_TO_32 + this.lo;
    }
    if (code === 0) return -1;
    const { start, sparse } = this.plans;
    const entry = code < start.length ? start[code]! : sparse?.get(code);
    if (entry === undefined || entry < 0) throw this.undefinedCode(code, pos);
    return entry;
  }

  /** Offset behind the attribute values of the entry with program index `p`, which begin at `pos`. Sets `sibling`. */
  afterAttributes(p: number, pos: number, limit: number): number {
    const { program } = this.plans;
    const { bytes } = this;
    const first = pos;
    const end = p + SKIPS + program[p + COUNT]!;
    this.sibling = 0;
    // Values that end too late leave pos behind the limit, where it stays: one comparison at the end is enough.
    for (let word = p + SKIPS; word < end; word++) {
      const op = program[word]!;
      if (op >= 0) {
        pos += op;
        continue;
      }
      switch (op) {
        case Op.block2:
          pos += pos + 2 <= limit ? 2 + this.view.getUint16(pos, this.littleEndian) : 2;
          break;
        case Op.block4:
          pos += pos + 4 <= limit ? 4 + this.view.getUint32(pos, this.littleEndian) : 4;
          break;
        case Op.cstring:
          while (pos < limit && bytes[pos] !== 0) pos++;
          pos++;
          break;
        case Op.countedBlock:
          if (pos < limit && bytes[pos]! < 0x80) pos += 1 + bytes[pos]!;
          else pos = this.readUleb128(pos, limit) + (this.hi * 0x1_0000_0000 + this.lo);
          break;
        case Op.block1:
          pos += pos + 1 <= limit ? 1 + this.bytes[pos]! : 1;
          break;
        case Op.sleb128:
          {
            const from = pos;
            while (pos < limit && bytes[pos]! >= 0x80) pos++;
            pos++;
            if (pos - from > MOST_GROUPS) throw this.tooWide(from);
          }
          break;
        case Op.uleb128:
          {
            const from = pos;
            while (pos < limit && bytes[pos]! >= 0x80) pos++;
            pos++;
            if (pos - from > MOST_GROUPS) throw this.tooWide(from);
          }
          break;
        case Op.indirectValue:
          pos = this.readIndirect(pos, limit);
          break;
        case Op.addrxOffset:
          {
            const from = pos;
            while (pos < limit && bytes[pos]! >= 0x80) pos++;
            pos++;
            if (pos - from > MOST_GROUPS) throw this.tooWide(from);
          }
          pos += 4;
          break;
        case Op.sibling:
          word++;
          pos = this.readSibling(program[word]!, pos, limit);
          break;
        default:
          throw this.unsupported(op, pos);
      }
    }
    if (pos > limit) throw this.malformed('the entry ends behind its unit', first);
    const { sibling } = this;
    if (sibling !== 0 && (sibling < pos || sibling > limit)) throw this.badSibling(sibling, pos, limit);
    return pos;
  }

  /**
   * Offset of what follows the entry at `pos` in its list: the next entry, or the null entry that closes the list. Where
   * DW_AT_sibling is present, it decides. DWARF 5, 2.3.
   */
  nextSibling(pos: number, limit: number): number {
    let depth = 0;
    do {
      const entry = this.entryAt(pos, limit);
      if (entry < 0) {
        pos = this.valuePos;
        depth--;
        continue;
      }
      pos = this.afterAttributes(entry, this.valuePos, limit);
      if (this.sibling !== 0) pos = this.sibling;
      else if (this.plans.program[entry + MARKS]! >>> CHILDREN_SHIFT !== 0) depth++;
    } while (depth > 0 && pos < limit);
    return pos;
  }

  // ------------------------------------------------------------------------------------------------ scan

  /** Starts a scan of the tree whose root, the unit DIE, stands at `pos`. `rootMask` holds for the root's children. */
  scan(pos: number, limit: number, rootMask: number): void {
    this.scanEntry = -1;
    this.scanPos = pos;
    this.scanLimit = limit;
    this.scanBound = limit;
    this.scanDepth = -1;
    this.cutAt = 0;
    this.rootMask = rootMask;
    this.mask = 0;
  }

  /**
   * Moves to the next entry that has one of the marks in its list's mask, sets `at`, `valuePos` and `depth`, and returns its
   * program index, or -1 when there is none. Reads into the registers as it goes. Between two calls the cursor may serve
   * another unit, if `plans`, `encoding` and `unitStart` are set back.
   *
   * The end of the unit closes all lists (the last null entries may be missing); what stands behind the root's list is
   * padding. A list whose owner has DW_AT_sibling ends there at the latest, whatever its entries say (see `cutAt`).
   */
  next(): number {
    const limit = this.scanLimit;
    const { bytes } = this;
    const { program, start } = this.plans;
    const dense = Math.min(start.length, 0x80);
    let pos = this.scanPos;
    let entry = this.scanEntry;
    let depth = this.scanDepth;
    let mask = this.mask;
    let bound = this.scanBound;
    if (depth < 0) {
      if (pos >= limit) return -1;
      entry = this.entryAt(pos, limit);
      if (entry < 0) return -1;
      this.found(entry, pos, 0, 0);
      return entry;
    }
    while (entry >= 0) {
      // As in afterAttributes, written out here: this loop is where the time goes.
      const first = pos;
      const end = entry + SKIPS + program[entry + COUNT]!;
      let sibling = 0;
      for (let word = entry + SKIPS; word < end; word++) {
        const op = program[word]!;
        if (op >= 0) {
          pos += op;
          continue;
        }
        switch (op) {
          case Op.block2:
            pos += pos + 2 <= limit ? 2 + this.view.getUint16(pos, this.littleEndian) : 2;
            break;
          case Op.block4:
            pos += pos + 4 <= limit ? 4 + this.view.getUint32(pos, this.littleEndian) : 4;
            break;
          case Op.cstring:
            while (pos < limit && bytes[pos] !== 0) pos++;
            pos++;
            break;
          case Op.countedBlock:
            if (pos < limit && bytes[pos]! < 0x80) pos += 1 + bytes[pos]!;
            else pos = this.readUleb128(pos, limit) + (this.hi * 0x1_0000_0000 + this.lo);
            break;
          case Op.block1:
            pos += pos + 1 <= limit ? 1 + this.bytes[pos]! : 1;
            break;
          case Op.sleb128:
            {
              const from = pos;
              while (pos < limit && bytes[pos]! >= 0x80) pos++;
              pos++;
              if (pos - from > MOST_GROUPS) throw this.tooWide(from);
            }
            break;
          case Op.uleb128:
            {
              const from = pos;
              while (pos < limit && bytes[pos]! >= 0x80) pos++;
              pos++;
              if (pos - from > MOST_GROUPS) throw this.tooWide(from);
            }
            break;
          case Op.indirectValue:
            pos = this.readIndirect(pos, limit);
            break;
          case Op.addrxOffset:
            {
              const from = pos;
              while (pos < limit && bytes[pos]! >= 0x80) pos++;
              pos++;
              if (pos - from > MOST_GROUPS) throw this.tooWide(from);
            }
            pos += 4;
            break;
          case Op.sibling:
            word++;
            if (program[word] === USUAL_SIBLING && pos + 4 <= limit) {
              sibling = this.unitStart + this.view.getUint32(pos, this.littleEndian);
              if (sibling === 0) throw this.badSibling(sibling, pos, limit);
              pos += 4;
            } else {
              pos = this.readSibling(program[word]!, pos, limit);
              sibling = this.sibling;
            }
            break;
          default:
            throw this.unsupported(op, pos);
        }
      }
      if (pos > limit) throw this.malformed('the entry ends behind its unit', first);
      if (sibling !== 0 && (sibling < pos || sibling > limit)) throw this.badSibling(sibling, pos, limit);
      if (program[entry + MARKS]! >>> CHILDREN_SHIFT !== 0) {
        const list = LIST_WORDS * depth;
        if (list === this.lists.length) this.growLists();
        this.lists[list] = mask;
        this.lists[list + 1] = sibling;
        this.lists[list + 2] = bound;
        if (sibling !== 0 && sibling < bound) bound = sibling;
        mask =
          depth === 0 ? this.rootMask : (mask & program[entry + CHILD_AND]!) | program[entry + CHILD_OR]!;
        depth++;
      } else if (sibling !== 0) {
        pos = sibling;
      }
      // Find the next entry, closing lists on the way.
      let at = pos;
      entry = -1;
      while (depth > 0) {
        if (pos >= bound) {
          if (bound === limit) break;
          // The list that has this bound, and those in it, end here.
          if (this.cutAt === 0) this.cutAt = bound;
          pos = bound;
          while (bound === pos && depth > 0) {
            depth--;
            mask = this.lists[LIST_WORDS * depth]!;
            bound = this.lists[LIST_WORDS * depth + 2]!;
          }
          continue;
        }
        at = pos;
        const code = bytes[pos]!;
        if (code < dense) {
          // One byte, and a code of the table: nearly all of them.
          pos++;
          entry = code === 0 ? -1 : start[code]!;
          if (entry < 0 && code !== 0) throw this.undefinedCode(code, at);
        } else {
          entry = this.entryAt(pos, limit);
          pos = this.valuePos;
        }
        if (entry >= 0) break;
        depth--;
        const list = LIST_WORDS * depth;
        mask = this.lists[list]!;
        const target = this.lists[list + 1]!;
        bound = this.lists[list + 2]!;
        if (target !== 0) pos = target;
      }
      if (entry >= 0 && (program[entry + MARKS]! & mask & MARK_BITS) !== 0) {
        this.valuePos = pos;
        this.scanBound = bound;
        this.found(entry, at, depth, mask);
        return entry;
      }
    }
    this.scanEntry = -1;
    return -1;
  }

  private found(entry: number, at: number, depth: number, mask: number): void {
    this.at = at;
    this.depth = depth;
    this.mask = mask;
    this.scanEntry = entry;
    this.scanPos = this.valuePos;
    this.scanDepth = depth;
  }

  private growLists(): void {
    const larger = new Uint32Array(2 * this.lists.length);
    larger.set(this.lists);
    this.lists = larger;
  }

  // ------------------------------------------------------------------------------------------------ parts

  private readSibling(form: number, pos: number, limit: number): number {
    const after = this.read(form, pos, limit);
    const value = this.hi * TWO_TO_32 + this.lo;
    switch (this.form) {
      case 0x11: // DW_FORM_ref1
      case 0x12: // DW_FORM_ref2
      case 0x13: // DW_FORM_ref4
      case 0x14: // DW_FORM_ref8
      case 0x15: // DW_FORM_ref_udata
        this.sibling = this.unitStart + value;
        break;
      case 0x10: // DW_FORM_ref_addr
        this.sibling = value;
        break;
      default:
        throw this.malformed('DW_AT_sibling is no reference within its section', pos);
    }
    // An entry at offset 0 is impossible: a header stands there. So 0 can mean "no attribute".
    if (this.sibling === 0) throw this.badSibling(0, pos, limit);
    return after;
  }

  /** For a sibling that does not lie between the end of its entry, `pos`, and the end of the unit. */
  private badSibling(sibling: number, pos: number, limit: number): DwarfksymsError {
    const isOutside = sibling < this.unitStart || sibling > limit;
    return this.malformed(`DW_AT_sibling points ${isOutside ? 'outside the unit' : 'backwards'}`, pos);
  }

  /** DWARF 5, 7.6. Bits beyond 64 are dropped; more groups than 64 bits need are refused. */
  private readUleb128(pos: number, limit: number): number {
    return this.readGroups(pos, limit, false);
  }

  /** DWARF 5, 7.6; the sign is extended to 64 bits. */
  private readSleb128(pos: number, limit: number): number {
    return this.readGroups(pos, limit, true);
  }

  private readGroups(pos: number, limit: number, signed: boolean): number {
    const { bytes } = this;
    const first = pos;
    let lo = 0;
    let hi = 0;
    let shift = 0;
    let byte: number;
    do {
      if (pos >= limit) throw this.truncated(first);
      if (pos - first === MOST_GROUPS) throw this.tooWide(first);
      byte = bytes[pos++]!;
      const group = byte & 0x7f;
      // The group at 28 straddles the halves: 4 of its bits end the low one.
      if (shift < 28) lo |= group << shift;
      else if (shift === 28) {
        lo |= group << 28;
        hi = group >>> 4;
      } else if (shift < 64) hi |= group << (shift - 32);
      shift += 7;
    } while (byte >= 0x80);
    if (signed && (byte & 0x40) !== 0) {
      if (shift < 32) {
        lo |= -1 << shift;
        hi = -1;
      } else if (shift < 64) hi |= -1 << (shift - 32);
    }
    this.lo = lo >>> 0;
    this.hi = hi >>> 0;
    return pos;
  }

  /** Follows DW_FORM_indirect to the form that stands in front of the value. Chains are followed, but not by recursion. */
  private readIndirect(pos: number, limit: number): number {
    let form: number;
    do {
      pos = this.readUleb128(pos, limit);
      form = this.hi * TWO_TO_32 + this.lo;
      if (form === 0x21) throw this.malformed('DW_FORM_indirect leads to a form without a value here', pos);
    } while (form === 0x16);
    return this.read(form, pos, limit);
  }

  private content(start: number, byteSize: number, first: number, limit: number): number {
    const end = start + byteSize;
    if (end > limit) throw this.truncated(first);
    this.lo = start;
    this.hi = end;
    return end;
  }

  private undefinedCode(code: number, pos: number): DwarfksymsError {
    return this.malformed(`abbreviation code ${code} is not in the table`, pos);
  }

  private tooWide(pos: number): DwarfksymsError {
    return this.malformed(`a LEB128 number has more than ${MOST_GROUPS} bytes`, pos);
  }

  private truncated(pos: number): DwarfksymsError {
    return this.malformed('the value ends behind its unit', pos);
  }

  /** For the form that was to be read. */
  private undecodable(pos: number): DwarfksymsError {
    return this.cannotDecode(this.form, pos);
  }

  /** For the form that an Op stands for which cannot be passed. */
  private unsupported(op: number, pos: number): DwarfksymsError {
    return this.cannotDecode(op === Op.unsupported ? undefined : FIRST_UNSUPPORTED - op, pos);
  }

  private cannotDecode(form: number | undefined, pos: number): DwarfksymsError {
    const what = form === undefined ? `a form above 0x${LARGEST_NAMED_FORM.toString(16)}` : formText(form);
    const detail = `${what} cannot be decoded in a unit of version ${this.version} with addresses of ${this.addressSize} bytes`;
    return new DwarfksymsError('dwarf-unsupported', detail, this.place(pos));
  }

  private place(pos: number): Place {
    return { file: this.file, section: this.section, offset: pos };
  }

  private malformed(detail: string, pos: number): DwarfksymsError {
    return new DwarfksymsError('dwarf-malformed', detail, this.place(pos));
  }
}

/** A form by its number and, if it has one, its name. */
function formText(form: number): string {
  const name = dwFormName(form);
  const number = `0x${form.toString(16)}`;
  return name.endsWith(number) ? `the unknown form ${number}` : `${name} (${number})`;
}
