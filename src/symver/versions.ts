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
import { combineCrc32, crc32 } from './crc32.ts';
import type { TextPool } from './text-pool.ts';
import type { TypeMap } from './type-map.ts';
import { LONGEST_TYPE_STRING, REFERENCE_WORDS } from './type-strings.ts';

/** Room for kept states, in references met; beyond it expansions are computed again. 64 MB. */
const KEPT_REFERENCES = 1 << 24;

/** What a state takes beside the references that it met, in references: about 700 bytes. */
const STATE_SIZE = 175;

const UNKNOWN = -1;

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

interface Expanded {
  readonly crc: number;
  readonly length: number;
  readonly after: State;
}

export class Versions {
  readonly #texts: TextPool;
  readonly #types: TypeMap;
  /** The entry of the type map for each text, or UNKNOWN. */
  readonly #entryOf: Int32Array;
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

  constructor(texts: TextPool, types: TypeMap) {
    this.#texts = texts;
    this.#types = types;
    this.#metBy = new Int32Array(types.count);
    this.#entryOf = new Int32Array(texts.size).fill(UNKNOWN);
    for (let entry = 0; entry < types.count; entry++) this.#entryOf[types.reference(entry)] = entry;
  }

  /**
   * The version of a symbol.
   * @param string the symbol's type string, by its number in the type map's store
   * @throws DwarfksymsError `type-unknown` for a reference that the type map lacks
   */
  version(name: string, string: number): number {
    const { store } = this.#types;
    const begin = store.start(string);
    const references = store.references.items;
    const end = store.referencesEnd(string);
    let state = this.#initial;
    let crc = 0;
    let run = begin;
    for (let i = store.referencesStart(string); i < end; i += REFERENCE_WORDS) {
      const entry = this.#entry(references[i + 2]!, name);
      if (this.#isMet(state, entry)) continue;
      crc = crc32(crc, store.bytes, run, begin + references[i]!);
      run = begin + references[i + 1]!;
      const expanded = state.next.get(entry) ?? this.#expand(state, entry);
      crc = combineCrc32(crc, expanded.crc, expanded.length);
      state = expanded.after;
    }
    return crc32(crc, store.bytes, run, store.end(string));
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
    const { store } = this.#types;
    const name = this.#texts.text(this.#types.reference(entry));
    this.#walkFrom(this.#types.string(entry), name, (start, end) => {
      crc = crc32(crc, store.bytes, start, end);
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
  #walkFrom(root: number, name: string, emit: (start: number, end: number) => void): void {
    const { store } = this.#types;
    const references = store.references.items;
    const strings = this.#stackString;
    const nexts = this.#stackReference;
    const runs = this.#stackRun;
    strings.length = nexts.length = runs.length = 0;
    let string = root;
    let next = store.referencesStart(string);
    let run = store.start(string);
    for (;;) {
      const end = store.referencesEnd(string);
      const begin = store.start(string);
      let deeper = -1;
      for (; next < end; next += REFERENCE_WORDS) {
        const entry = this.#entryOf[references[next + 2]!]!;
        if (entry === UNKNOWN) throw this.#unknown(references[next + 2]!, name, string, root);
        if (this.#metBy[entry] === this.#walk) continue;
        this.#meet(entry);
        deeper = this.#types.string(entry);
        break;
      }
      if (deeper < 0) {
        emit(run, store.end(string));
        if (strings.length === 0) return;
        string = strings.items[--strings.length]!;
        next = nexts.items[--nexts.length]!;
        run = runs.items[--runs.length]!;
        continue;
      }
      emit(run, begin + references[next]!);
      strings.push(string);
      nexts.push(next + REFERENCE_WORDS);
      runs.push(begin + references[next + 1]!);
      string = deeper;
      next = store.referencesStart(string);
      run = store.start(string);
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

  #entry(reference: number, name: string): number {
    const entry = this.#entryOf[reference]!;
    if (entry === UNKNOWN) throw this.#unknown(reference, name, -1, -1);
    return entry;
  }

  #unknown(reference: number, name: string, string: number, root: number): DwarfksymsError {
    let where = name;
    if (string !== root)
      for (let entry = 0; entry < this.#types.count; entry++)
        if (this.#types.string(entry) === string) where = this.#texts.text(this.#types.reference(entry));
    return new DwarfksymsError(
      'type-unknown',
      `unknown type reference '${this.#texts.text(reference)}' in the type string of '${where}'`,
    );
  }
}
