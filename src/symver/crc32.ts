/**
 * CRC-32 as zlib has it (reflected polynomial 0xedb88320, symbol versions, section 6), over many short runs: eight bytes
 * a turn with eight tables (0.9 ns a byte; a call of zlib's costs 300 ns before its first byte).
 *
 * A CRC is linear: that of two texts one after the other is the first one's, multiplied by x^(8 · length of the second),
 * plus the second one's. So texts that were summed once need not be gone through again where they occur in another text.
 */
const POLYNOMIAL = 0xedb88320;

const TABLE = makeTables();

function makeTables(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) !== 0 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    table[byte] = crc;
  }
  for (let byte = 0; byte < 256; byte++)
    for (let slice = 1; slice < 8; slice++) {
      const before = table[(slice - 1) * 256 + byte]!;
      table[slice * 256 + byte] = (before >>> 8) ^ table[before & 0xff]!;
    }
  return table;
}

/** The CRC after the bytes [start, end), where `crc` is the one before them. */
export function crc32(crc: number, bytes: Uint8Array, start: number, end: number): number {
  const table = TABLE;
  let c = ~crc;
  let at = start;
  for (; at + 8 <= end; at += 8) {
    c ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    c =
      table[1792 + (c & 0xff)]! ^
      table[1536 + ((c >>> 8) & 0xff)]! ^
      table[1280 + ((c >>> 16) & 0xff)]! ^
      table[1024 + (c >>> 24)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < end; at++) c = (c >>> 8) ^ table[(c ^ bytes[at]!) & 0xff]!;
  return ~c >>> 0;
}

/** Words of a shift's table: for each of the eight nibbles of a CRC what its sixteen values contribute. */
const TABLE_WORDS = 8 * 16;

/** Lengths up to this have tables, made when they are first met: 512 bytes each. */
const LONGEST_WITH_TABLE = 1 << 13;

/** What CRCs become when more text follows. */
export class Crc32Shifts {
  /** Where a length's table begins, plus one; 0: there is none yet. */
  readonly #tableOf = new Int32Array(LONGEST_WITH_TABLE);
  #tables = new Int32Array(64 * TABLE_WORDS);
  #used = 0;

  /** The CRC of two texts one after the other, from the CRC of each and the second's length in bytes. */
  combine(first: number, second: number, secondLength: number): number {
    return (this.#shift(first, secondLength) ^ second) >>> 0;
  }

  /**
   * The CRC after a run is appended to a text.
   * @param crc that of the text
   * @param before that of what stands before the run in its own text, and `behind` that with the run
   */
  append(crc: number, before: number, behind: number, byteSize: number): number {
    return (this.#shift(crc ^ before, byteSize) ^ behind) >>> 0;
  }

  #shift(crc: number, byteSize: number): number {
    if (byteSize >= LONGEST_WITH_TABLE) return multiply(powerOfX(byteSize), crc);
    const known = this.#tableOf[byteSize]!;
    const at = known === 0 ? this.#addTable(byteSize) : known - 1;
    const tables = this.#tables;
    return (
      tables[at + (crc & 0xf)]! ^
      tables[at + 0x10 + ((crc >>> 4) & 0xf)]! ^
      tables[at + 0x20 + ((crc >>> 8) & 0xf)]! ^
      tables[at + 0x30 + ((crc >>> 12) & 0xf)]! ^
      tables[at + 0x40 + ((crc >>> 16) & 0xf)]! ^
      tables[at + 0x50 + ((crc >>> 20) & 0xf)]! ^
      tables[at + 0x60 + ((crc >>> 24) & 0xf)]! ^
      tables[at + 0x70 + (crc >>> 28)]!
    );
  }

  #addTable(byteSize: number): number {
    const at = this.#used;
    this.#used += TABLE_WORDS;
    if (this.#used > this.#tables.length) {
      const grown = new Int32Array(this.#tables.length * 2);
      grown.set(this.#tables);
      this.#tables = grown;
    }
    let product = powerOfX(byteSize);
    for (let bit = 31; bit >= 0; bit--) {
      // Bit 31 is the coefficient of x^0, so that each bit below it is one more multiplication by x.
      const nibble = at + (bit >>> 2) * 16;
      const value = 1 << (bit & 3);
      for (let other = 0; other < 16; other++)
        if ((other & value) !== 0) this.#tables[nibble + other]! ^= product;
      product = timesX(product);
    }
    this.#tableOf[byteSize] = at + 1;
    return at;
  }
}

function timesX(polynomial: number): number {
  return (polynomial & 1) !== 0 ? (polynomial >>> 1) ^ POLYNOMIAL : polynomial >>> 1;
}

/** The product of two polynomials modulo the CRC's, bit 31 being the coefficient of x^0. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= b;
    b = timesX(b);
  }
  return product;
}

/** x^(8 · bytes) modulo the CRC's polynomial, by squaring. */
function powerOfX(bytes: number): number {
  let power = 0x80000000;
  let square = 0x00800000; // x^8
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(square, power);
    square = multiply(square, square);
  }
  return power;
}
