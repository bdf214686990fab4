/** Type strings that are kept, as bytes in one buffer, each with the references in it. */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { TypeStrings } from './type-strings.ts';

/**
 * Each of many types can have a long string where nameless types nest; together they may take this much. Those of 161
 * objects of a kernel take 2 MB.
 */
const MOST_BYTES = 512 * 1024 * 1024;

export class StringStore {
  bytes: Buffer = Buffer.allocUnsafe(1 << 16);
  /** See REFERENCE_WORDS of type-strings.ts; offsets count from the start of the string. */
  readonly references = new IntList(1 << 10);
  #used = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #referenceStarts = new IntList();
  readonly #referenceEnds = new IntList();
  #scratch = Buffer.allocUnsafe(1 << 12);
  readonly #scratchReferences = new IntList();

  /**
   * Keeps a node's own type string. Returns its number.
   * @throws DwarfksymsError `type-too-long`, and what TypeStrings throws
   */
  addNode(strings: TypeStrings, node: number): number {
    const length = strings.length(node);
    const id = this.#open(length);
    strings.write(node, this.bytes, this.#starts[id]!, this.references);
    this.#close(id);
    return id;
  }

  /** Keeps a string that is given as text. `references` has REFERENCE_WORDS words for each reference in it. */
  addText(text: string, references: readonly number[]): number {
    const id = this.#open(text.length);
    this.bytes.write(text, this.#starts[id]!, 'latin1');
    for (const word of references) this.references.push(word);
    this.#close(id);
    return id;
  }

  /** Compares the kept string with a node's own type string, bytewise: negative if the kept one comes first. */
  compareNode(id: number, strings: TypeStrings, node: number): number {
    const length = strings.length(node);
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafe(2 * length);
    this.#scratchReferences.length = 0;
    strings.write(node, this.#scratch, 0, this.#scratchReferences);
    return this.bytes.compare(this.#scratch, 0, length, this.#starts[id], this.#ends[id]);
  }

  get count(): number {
    return this.#starts.length;
  }
  /** The better of two strings of one reference: the longer, of equally long ones the bytewise smaller. */
  better(one: number, other: number): number {
    const difference = this.length(one) - this.length(other);
    if (difference !== 0) return difference > 0 ? one : other;
    return Buffer.compare(this.view(one), this.view(other)) <= 0 ? one : other;
  }

  start(id: number): number {
    return this.#starts[id]!;
  }
  end(id: number): number {
    return this.#ends[id]!;
  }
  length(id: number): number {
    return this.#ends[id]! - this.#starts[id]!;
  }
  view(id: number): Buffer {
    return this.bytes.subarray(this.#starts[id], this.#ends[id]);
  }
  /** Index of the string's first reference word, and behind its last. */
  referencesStart(id: number): number {
    return this.#referenceStarts.items[id]!;
  }
  referencesEnd(id: number): number {
    return this.#referenceEnds.items[id]!;
  }

  #open(length: number): number {
    if (this.#used + length > MOST_BYTES)
      throw new DwarfksymsError('type-too-long', `the type strings take more than ${MOST_BYTES} bytes`);
    if (this.#used + length > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.#used + length));
      this.bytes.copy(grown, 0, 0, this.#used);
      this.bytes = grown;
    }
    this.#starts.push(this.#used);
    this.#used += length;
    this.#ends.push(this.#used);
    this.#referenceStarts.push(this.references.length);
    return this.#starts.length - 1;
  }

  #close(id: number): void {
    this.#referenceEnds.items[id] = 0;
    this.#referenceEnds.length = id;
    this.#referenceEnds.push(this.references.length);
  }
}
