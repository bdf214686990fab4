/** Type strings that are kept, as bytes in one buffer, each with the references in it. */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { REFERENCE_WORDS, type TypeStrings } from './type-strings.ts';

/**
 * Each of many types can have a long string where nameless types nest; together they may take this much. Those of 161
 * objects of a kernel take 2 MB.
 */
const MOST_BYTES = 512 * 1024 * 1024;

export class StringStore {
  bytes: Buffer = Buffer.allocUnsafe(1 << 16);
  /** See REFERENCE_WORDS; offsets count from the start of the string. */
  readonly references = new IntList(1 << 10);
  #used = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #referenceStarts = new IntList();
  readonly #referenceEnds = new IntList();

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

  /** Whether the kept string is a node's own type string. */
  isNode(id: number, strings: TypeStrings, node: number): boolean {
    const length = strings.length(node);
    if (length !== this.length(id)) return false;
    const scratch = Buffer.allocUnsafe(length);
    strings.write(node, scratch, 0, new IntList(REFERENCE_WORDS));
    return this.view(id).equals(scratch);
  }

  get count(): number {
    return this.#starts.length;
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
