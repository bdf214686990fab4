// Generated from ksy/dwarf.ksy by `npm run generate`; do not edit.

/** Words of an attribute: at, form, implicit_const. */
export const ATTRIBUTE_WORDS = 3;

/** Goes over the declarations of `.debug_abbrev`, as far as their numbers have up to four bytes. DWARF 5, 7.5.3. */
export class AbbreviationCursor {
  // Of the declaration read last; one with the code 0 ends the table.
  code = 0;
  tag = 0;
  children = 0;
  /** See ATTRIBUTE_WORDS. The pair of zeros that ends the list is among them. */
  readonly attributes: number[] = [];
  private readonly bytes: Uint8Array;
  private pos: number;
  private isReadable = true;

  constructor(bytes: Uint8Array, offset: number) {
    this.bytes = bytes;
    this.pos = offset;
  }

  /** Reads the next declaration. False: it cannot be read in this way. */
  next(): boolean {
    const { attributes } = this;
    attributes.length = 0;
    this.code = this.uleb128();
    if (this.code !== 0) {
      this.tag = this.uleb128();
    }
    if (this.code !== 0) {
      this.children = this.byte();
    }
    if (this.code !== 0) {
      for (;;) {
        let implicitConst = 0;
        const at = this.uleb128();
        const form = this.uleb128();
        if (form === 33) {
          implicitConst = this.sleb128();
        }
        attributes.push(at, form, implicitConst);
        if (at === 0 && form === 0) break;
      }
    }
    return this.isReadable;
  }

  private byte(): number {
    if (this.pos < this.bytes.length) return this.bytes[this.pos++]!;
    this.isReadable = false;
    return 0;
  }

  private uleb128(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return this.giveUp();
  }

  private sleb128(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return (byte & 0x40) === 0 ? value : value | (-1 << (shift + 7));
    }
    return this.giveUp();
  }

  /** From here on zeros are read, which end all lists. */
  private giveUp(): number {
    this.isReadable = false;
    this.pos = this.bytes.length;
    return 0;
  }
}
