/** Numbers as DWARF writes them. */
import { ByteWriter } from './elf-builder.ts';

export class DwarfWriter extends ByteWriter {
  uleb(value: number | bigint, groups = 1): this {
    if (groups === 1 && value < 0x80) return this.u8(Number(value));
    let rest = BigInt(value);
    for (let left = groups; rest >= 0x80n || left > 1; left--, rest >>= 7n)
      this.u8(Number(rest & 0x7fn) | 0x80);
    return this.u8(Number(rest));
  }

  sleb(value: number | bigint): this {
    let rest = BigInt(value);
    for (; rest < -0x40n || rest >= 0x40n; rest >>= 7n) this.u8(Number(rest & 0x7fn) | 0x80);
    return this.u8(Number(rest & 0x7fn));
  }

  integer(value: number | bigint, byteSize: number): this {
    if (byteSize === 1) return this.u8(Number(value));
    if (byteSize === 4 && typeof value === 'number' && value >= 0) return this.u32(value);
    let rest = BigInt.asUintN(8 * byteSize, BigInt(value));
    const bytes: number[] = [];
    for (let i = 0; i < byteSize; i++, rest >>= 8n) bytes.push(Number(rest & 0xffn));
    return this.raw(this.shape.littleEndian ? bytes : bytes.toReversed());
  }

  /** An initial length and what it counts. DWARF 5, 7.4. */
  withLength(is64: boolean, contents: Uint8Array): this {
    if (is64) this.u32(0xffffffff);
    return this.integer(contents.length, is64 ? 8 : 4).raw(contents);
  }
}
