/** `.debug_str` and `.debug_line_str`: null-terminated strings that others refer to by offset. DWARF 5, 7.5.5.8. */
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import type { StringPlacement } from './description.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

const BEYOND_LATIN1 = /[\u0100-\uffff]/;

interface PlacedString {
  readonly text: string;
  readonly label: Label;
}

export class StringSection {
  readonly #placement: StringPlacement;
  readonly #strings: PlacedString[] = [];
  readonly #byText = new Map<string, Label>();

  constructor(placement: StringPlacement) {
    this.#placement = placement;
  }

  get isUsed(): boolean {
    return this.#strings.length > 0;
  }

  /** Where the string will be. */
  use(text: string): Label {
    const shared = this.#placement.merge === 'none' ? undefined : this.#byText.get(text);
    if (shared !== undefined) return shared;
    const label = unboundLabel();
    this.#strings.push({ text: nullFree(text), label });
    this.#byText.set(text, label);
    return label;
  }

  /** Writes all strings that are used. */
  writeTo(section: Section): void {
    const { merge, order, padding } = this.#placement;
    section.out.zeros(padding);
    const hosts = merge === 'tails' ? hostsOf(this.#strings) : new Map<PlacedString, PlacedString>();
    const ordered = order === 'reversed' ? this.#strings.toReversed() : this.#strings;
    for (const string of ordered) {
      if (hosts.has(string)) continue;
      section.bind(string.label);
      section.out.cstring(string.text);
    }
    for (const [string, host] of hosts) {
      string.label.section = section;
      string.label.offset = host.label.offset + host.text.length - string.text.length;
    }
  }
}

/**
 * For each string that another one ends with, the longest such string. Sorted by their reversed texts, a string stands
 * right before those that end with it, so that the next one which is not itself inside another is its host.
 */
function hostsOf(strings: readonly PlacedString[]): ReadonlyMap<PlacedString, PlacedString> {
  const sorted = strings
    .map((string) => ({ string, reversed: reverse(string.text) }))
    .toSorted((a, b) => (a.reversed < b.reversed ? -1 : Number(a.reversed > b.reversed)));
  const hosts = new Map<PlacedString, PlacedString>();
  let host = sorted.at(-1);
  for (let i = sorted.length - 2; i >= 0; i--) {
    const candidate = sorted[i];
    if (candidate === undefined || host === undefined) break;
    if (host.reversed.startsWith(candidate.reversed)) hosts.set(candidate.string, host.string);
    else host = candidate;
  }
  return hosts;
}

function reverse(text: string): string {
  return latin1(Buffer.from(text, 'latin1').toReversed());
}

/**
 * The string itself.
 * @throws DwarfksymsError `description` where a null byte would end it early, or a character is no byte
 */
export function nullFree(text: string): string {
  if (text.includes('\0') || BEYOND_LATIN1.test(text))
    throw new DwarfksymsError(
      'description',
      `the string ${JSON.stringify(text)} is not of bytes other than null`,
    );
  return text;
}
