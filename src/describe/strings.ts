/** Strings of entries and line tables, each read once: a file has the same names in thousands of places. */
import type { StrOffset } from '../dwarf/offsets.ts';
import type { StringSection } from '../dwarf/strings.ts';
import { OverlapLimit } from './overlap.ts';

interface KnownStrings {
  readonly byOffset: Map<StrOffset, string | undefined>;
  readonly limit: OverlapLimit;
}

export class Strings {
  readonly #known = new Map<StringSection, KnownStrings>();

  /**
   * The string at an offset, latin1; undefined where there is none.
   * @throws DwarfksymsError `dwarf-malformed` where the strings overlap too much
   */
  at(section: StringSection, offset: StrOffset): string | undefined {
    if (section.isInline) return section.at(offset);
    let known = this.#known.get(section);
    if (known === undefined) {
      known = {
        byOffset: new Map(),
        limit: new OverlapLimit(section.bytes.length, { section: section.name }),
      };
      this.#known.set(section, known);
    }
    const { byOffset, limit } = known;
    const found = byOffset.get(offset);
    if (found !== undefined || byOffset.has(offset)) return found;
    const end = section.endAt(offset);
    if (end >= 0) limit.add(end - offset);
    const text = section.at(offset);
    byOffset.set(offset, text);
    return text;
  }
}
