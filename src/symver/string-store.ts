/**
 * Type strings that are kept, as bytes in one buffer, each with the references in it. A string that was kept before, for whatever
 * unit or object, is not written again.
 */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { DistinctStrings } from './distinct-strings.ts';

/**
 * Each of many types can have a long string where nameless types nest; together those of one computation may take this much. Those
 * of 161 objects of a kernel take 2 MB.
 */
const MOST_BYTES = 512 * 1024 * 1024;

/** Of a string that is not kept. */
const NOT_KEPT = 0;

export class StringStore {
  bytes: Buffer = Buffer.allocUnsafe(1 << 16);
  /** See REFERENCE_WORDS of distinct-strings.ts; offsets count from the start of the string. */
  readonly references = new IntList(1 << 10);
  readonly #distinct: DistinctStrings;
  /** Numbers + 1 of the distinct strings that are kept; two for each: without and with text that looks like a reference. */
  #kept = new Int32Array(1 << 10);
  #used = 0;
  /** What the computation at hand may still keep, in bytes. */
  #left = MOST_BYTES;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #referenceStarts = new IntList();
  readonly #referenceEnds = new IntList();
  #scratch = Buffer.allocUnsafe(1 << 12);
  readonly #scratchReferences = new IntList();

  constructor(distinct: DistinctStrings) {
    this.#distinct = distinct;
  }

  /** Another computation begins. */
  begin(): void {
    this.#left = MOST_BYTES;
  }

  /** What all strings take together. */
  get byteSize(): number {
    return this.#used;
  }

  /**
   * Keeps a distinct string. Returns its number here.
   * @param namesCanBeReferences see DistinctStrings
   * @throws DwarfksymsError `type-too-long`
   */
  keep(string: number, namesCanBeReferences: boolean): number {
    const place = 2 * string + (namesCanBeReferences ? 1 : 0);
    if (place >= this.#kept.length) {
      const grown = new Int32Array(4 * this.#distinct.count);
      grown.set(this.#kept);
      this.#kept = grown;
    }
    const known = this.#kept[place]!;
    if (known !== NOT_KEPT) {
      this.#spend(this.length(known - 1));
      return known - 1;
    }
    const id = this.#open(this.#distinct.length(string));
    this.#distinct.write(string, namesCanBeReferences, this.bytes, this.#starts[id]!, this.references);
    this.#referenceEnds.push(this.references.length);
    this.#kept[place] = id + 1;
    return id;
  }

  /** Keeps a string that is given as text. `references` has REFERENCE_WORDS words for each reference in it. */
  addText(text: string, references: readonly number[]): number {
    const id = this.#open(text.length);
    this.bytes.write(text, this.#starts[id]!, 'latin1');
    for (const word of references) this.references.push(word);
    this.#referenceEnds.push(this.references.length);
    return id;
  }

  /** Compares a kept string with a distinct one, bytewise: negative if the kept one comes first. */
  compare(id: number, string: number): number {
    const length = this.#distinct.length(string);
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafe(2 * length);
    this.#scratchReferences.length = 0;
    this.#distinct.write(string, false, this.#scratch, 0, this.#scratchReferences);
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
    this.#spend(length);
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

  #spend(length: number): void {
    if (length > this.#left)
      throw new DwarfksymsError('type-too-long', `the type strings take more than ${MOST_BYTES} bytes`);
    this.#left -= length;
  }
}
