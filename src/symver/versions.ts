/**
 * Versions (symbol versions, section 6): the CRC-32 of a symbol's type string in which the first occurrence of every
 * reference is replaced by the type map's string, depth first; later occurrences stay as they are written.
 *
 * What a reference expands to depends only on which references were met before it. So expansions at the top of a symbol
 * are kept, by the state before them: a state stands for the references met so far, and remembers for each further
 * reference the CRC and length of its expansion and the state after it. Thousands of functions that begin with the same
 * few parameters then cost a table lookup each.
 */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { Crc32Shifts } from './crc32.ts';
import { FirstReference, type FirstReferences } from './first-references.ts';
import type { TextPool } from './text-pool.ts';
import { NO_ENTRY, type TypeMap } from './type-map.ts';
import { LONGEST_TYPE_STRING } from './type-strings.ts';
import type { Shared } from './workspace.ts';

/** In the place of a string's number in the store. */
const NO_STRING = -1;

/** Room for kept states, in references met; beyond it expansions are computed again. 64 MB. */
const KEPT_REFERENCES = 1 << 24;

/** What a state takes beside the references that it met, in references: about 700 bytes. */
const STATE_SIZE = 175;

/** More states than this are not searched one after the other. */
const LONGEST_SEARCH = 32;

/** So many searches of one state cost about as much as marking what it met, after which no search is needed. */
const MOST_SEARCHES = 4;

/** The references met so far: those of the state before, and `met`. */
interface State {
  /** How many states come before. */
  readonly depth: number;
  readonly before: State | undefined;
  readonly met: Int32Array;
  readonly next: Map<number, Expanded>;
}

/** A run of bytes of the store, and the CRCs of its string up to where it starts and ends. */
type EmitRun = (start: number, end: number, crcToStart: number, crcToEnd: number) => void;

interface Expanded {
  readonly crc: number;
  readonly length: number;
  readonly after: State;
}

export class Versions {
  readonly #texts: TextPool;
  readonly #types: TypeMap;
  readonly #references: FirstReferences;
  readonly #shifts: Crc32Shifts;
  readonly #failureOf: (reference: number) => DwarfksymsError | undefined;
  /** The walk that met an entry of the type map last. */
  readonly #metBy: Int32Array;
  #walk = 0;
  /** Whether `#metBy` holds the state that the computation is in. */
  #loaded: State | undefined;
  /** The state that was searched last, and how often so far. */
  #searched: State | undefined;
  #searches = 0;
  readonly #initial: State = {
    depth: 0,
    before: undefined,
    met: new Int32Array(),
    next: new Map(),
  };
  #kept = 0;
  readonly #met = new IntList();
  readonly #stackString = new IntList();
  readonly #stackReference = new IntList();
  readonly #stackRun = new IntList();
  readonly #stackCrc = new IntList();

  /** @param failureOf why the type map lacks a reference, if there is more to be said */
  constructor(
    { texts, shifts, firstReferences }: Pick<Shared, 'texts' | 'shifts' | 'firstReferences'>,
    types: TypeMap,
    failureOf: (reference: number) => DwarfksymsError | undefined = () => undefined,
  ) {
    this.#failureOf = failureOf;
    this.#texts = texts;
    this.#shifts = shifts;
    this.#types = types;
    this.#metBy = new Int32Array(types.count);
    this.#references = firstReferences;
  }

  /**
   * The version of a symbol.
   * @param string the symbol's type string, by its number in the type map's store
   * @throws DwarfksymsError `type-unknown` for a reference that the type map lacks
   */
  version(name: string, string: number): number {
    const references = this.#references;
    const shifts = this.#shifts;
    let state = this.#initial;
    let crc = 0;
    let run = this.#types.store.start(string);
    let crcToRun = 0;
    const start = references.start(string);
    const end = references.end(string);
    for (let at = start; at < end; at += FirstReference.words) {
      // What is expanded may make the array grow.
      const words = references.words.items;
      const entry = this.#types.find(words[at + FirstReference.text]!);
      if (entry === NO_ENTRY) throw this.#unknown(at, name, NO_STRING, NO_STRING);
      if (this.#isMet(state, entry)) continue;
      const runEnd = words[at + FirstReference.start]!;
      crc = shifts.append(crc, crcToRun, words[at + FirstReference.crcToStart]!, runEnd - run);
      run = words[at + FirstReference.end]!;
      crcToRun = words[at + FirstReference.crcToEnd]!;
      const expanded = state.next.get(entry) ?? this.#expand(state, entry);
      crc = shifts.combine(crc, expanded.crc, expanded.length);
      state = expanded.after;
    }
    return shifts.append(crc, crcToRun, references.crc(string), this.#types.store.end(string) - run);
  }

  /** The symbol's string with all references replaced, as `--dump-versions` shows it. */
  text(name: string, string: number): Buffer {
    const { store } = this.#types;
    const chunks: Buffer[] = [];
    let length = 0;
    this.#load(this.#initial);
    this.#loaded = undefined;
    this.#met.length = 0;
    this.#walkFrom(string, name, (start, end) => {
      chunks.push(store.bytes.subarray(start, end));
      length += end - start;
      if (length > LONGEST_TYPE_STRING)
        throw new DwarfksymsError(
          'type-too-long',
          `the expansion of ${name} is longer than ${LONGEST_TYPE_STRING} bytes`,
        );
    });
    return Buffer.concat(chunks, length);
  }

  #expand(state: State, entry: number): Expanded {
    this.#load(state);
    // Until the end, also where it is an error, the marks are those of no state.
    this.#loaded = undefined;
    this.#met.length = 0;
    this.#meet(entry);
    let crc = 0;
    let length = 0;
    const name = this.#texts.text(this.#types.reference(entry));
    this.#walkFrom(this.#types.string(entry), name, (start, end, crcToStart, crcToEnd) => {
      crc = this.#shifts.append(crc, crcToStart, crcToEnd, end - start);
      length += end - start;
    });
    const after: State = {
      depth: state.depth + 1,
      before: state,
      met: this.#met.items.slice(0, this.#met.length),
      next: new Map(),
    };
    this.#loaded = after;
    const expanded: Expanded = { crc, length, after };
    this.#kept += STATE_SIZE + this.#met.length;
    if (this.#kept <= KEPT_REFERENCES) state.next.set(entry, expanded);
    return expanded;
  }

  /** Calls `emit` with each run of bytes of a string's expansion, in order. */
  #walkFrom(root: number, name: string, emit: EmitRun): void {
    const { store } = this.#types;
    const references = this.#references;
    const strings = this.#stackString;
    const nexts = this.#stackReference;
    const runs = this.#stackRun;
    const crcs = this.#stackCrc;
    strings.length = nexts.length = runs.length = crcs.length = 0;
    let string = root;
    let next = references.start(string);
    let run = store.start(string);
    let crcToRun = 0;
    for (;;) {
      const words = references.words.items;
      const end = references.end(string);
      let deeper = NO_STRING;
      for (; next < end; next += FirstReference.words) {
        const entry = this.#types.find(words[next + FirstReference.text]!);
        if (entry === NO_ENTRY) throw this.#unknown(next, name, string, root);
        if (this.#metBy[entry] === this.#walk) continue;
        this.#meet(entry);
        deeper = this.#types.string(entry);
        break;
      }
      if (deeper === NO_STRING) {
        emit(run, store.end(string), crcToRun, references.crc(string));
        if (strings.length === 0) return;
        string = strings.items[--strings.length]!;
        next = nexts.items[--nexts.length]!;
        run = runs.items[--runs.length]!;
        crcToRun = crcs.items[--crcs.length]!;
        continue;
      }
      emit(run, words[next + FirstReference.start]!, crcToRun, words[next + FirstReference.crcToStart]!);
      strings.push(string);
      nexts.push(next + FirstReference.words);
      runs.push(words[next + FirstReference.end]!);
      crcs.push(words[next + FirstReference.crcToEnd]!);
      string = deeper;
      next = references.start(string);
      run = store.start(string);
      crcToRun = 0;
    }
  }

  #meet(entry: number): void {
    this.#metBy[entry] = this.#walk;
    this.#met.push(entry);
  }

  #isMet(state: State, entry: number): boolean {
    if (state === this.#initial) return false;
    if (this.#loaded !== state) {
      this.#searches = this.#searched === state ? this.#searches + 1 : 1;
      this.#searched = state;
      // Searching all states for each of thousands of references would take quadratic time.
      if (state.depth > LONGEST_SEARCH || this.#searches > MOST_SEARCHES) this.#load(state);
    }
    if (this.#loaded === state) return this.#metBy[entry] === this.#walk;
    for (let at: State | undefined = state; at !== undefined; at = at.before)
      if (at.met.includes(entry)) return true;
    return false;
  }

  #load(state: State): void {
    const loaded = this.#loaded;
    if (loaded === state) return;
    // From a state to the next one, only what is new has to be marked.
    const isNext = loaded !== undefined && loaded === state.before;
    if (!isNext) this.#walk++;
    const end = isNext ? loaded : undefined;
    for (let at: State | undefined = state; at !== end && at !== undefined; at = at.before)
      for (const entry of at.met) this.#metBy[entry] = this.#walk;
    this.#loaded = state;
  }

  /** The reference with words from `at` on has no entry; it is in `string`, or the symbol's own one. */
  #unknown(at: number, name: string, string: number, root: number): DwarfksymsError {
    const { items } = this.#references.words;
    const reference = this.#types.store.bytes.toString(
      'latin1',
      items[at + FirstReference.start],
      items[at + FirstReference.end],
    );
    const failure = this.#failureOf(this.#texts.find(reference));
    if (failure !== undefined) return failure;
    let where = name;
    if (string !== root)
      for (let entry = 0; entry < this.#types.count; entry++)
        if (this.#types.string(entry) === string) where = this.#texts.text(this.#types.reference(entry));
    return new DwarfksymsError(
      'type-unknown',
      `unknown type reference '${reference}' in the type string of '${where}'`,
    );
  }
}
