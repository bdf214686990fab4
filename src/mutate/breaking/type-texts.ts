/**
 * Type strings of a description in the profile `canonical` (symbol versions, sections 4 and 5), as shared parts: two DIEs that
 * say the same have the same text. They tell which definitions of a name agree, and which changes would change nothing.
 *
 *     struct point { int x; };  →  ['structure_type point { ', #7, ' ', '} byte_size(4)']
 *                          #7  →  ['member ', #3, ' x data_member_location(0)']
 *                          #3  →  ['base_type int byte_size(4) encoding(5)']
 */
import { DW_AT, DW_TAG, dwAtName, dwTagName } from '../../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../../errors.ts';
import type { DieId } from '../../write/description.ts';
import { nameOf } from '../reference-names.ts';
import type { Place } from '../tree.ts';
import { constantOf, FUNCTIONS, MODIFIERS, type TypeGraph } from './type-graph.ts';

/** Text, or a DIE whose text or reference stands there. */
export type Part = string | Place;

/** A text's number: equal for equal texts. */
export type TextId = number;

interface Text {
  /** References are written out, other links are numbers of texts. */
  readonly parts: readonly (string | TextId)[];
  readonly length: number;
  readonly isEndless: boolean;
}

/** Longer strings than this cannot be compared: nameless types that share nameless parts grow without bound. */
const LONGEST_TEXT = 1 << 26;

/** Stands for a type that contains itself without a name between, which has no type string. */
const ENDLESS = '\0endless';

const VOID = 'base_type void';

const MEMBER_CONSTANTS = [
  DW_AT.accessibility,
  DW_AT.bit_size,
  DW_AT.data_bit_offset,
  DW_AT.data_member_location,
];

export class TypeTexts {
  readonly #graph: TypeGraph;
  readonly #texts: Text[] = [];
  readonly #ids = new Map<string, TextId>();
  readonly #ofType = new Map<DieId, TextId>();
  readonly #ofSymbol = new Map<DieId, TextId>();

  constructor(graph: TypeGraph) {
    this.#graph = graph;
  }

  /** The text of a type or list item. */
  of(place: Place): TextId {
    const known = this.#ofType.get(place.die.id);
    if (known !== undefined) return known;
    // Innermost last. What it needs comes first.
    const path: { readonly place: Place; readonly parts: readonly Part[]; next: number }[] = [];
    const onPath = new Set<DieId>();
    const enter = (next: Place): void => {
      onPath.add(next.die.id);
      path.push({ place: next, parts: this.parts(next), next: 0 });
    };
    enter(place);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const part = step.parts[step.next++];
      if (part === undefined) {
        this.#ofType.set(step.place.die.id, this.#intern(step.parts));
        onPath.delete(step.place.die.id);
        path.pop();
      } else if (typeof part !== 'string' && this.#needs(part) && !onPath.has(part.die.id)) enter(part);
    }
    return this.#ofType.get(place.die.id)!;
  }

  /** The text of a symbol's own DIE. */
  ofSymbol(place: Place): TextId {
    const known = this.#ofSymbol.get(place.die.id);
    if (known !== undefined) return known;
    const parts = this.symbolParts(place);
    for (const part of parts) if (typeof part !== 'string' && this.#needs(part)) this.of(part);
    const id = this.#intern(parts);
    this.#ofSymbol.set(place.die.id, id);
    return id;
  }

  /** What stands where a DIE links its type: a reference, or the number of a text. */
  ofLink(place: Place): string {
    const type = this.#graph.type(place);
    return type === undefined
      ? this.ofVoid
      : (this.#graph.names.reference(type.die.id) ?? `#${this.of(type)}`);
  }

  /** What stands there without a type. */
  get ofVoid(): string {
    return `#${this.#intern([VOID])}`;
  }

  length(text: TextId): number {
    return this.#texts[text]!.length;
  }

  /** Whether it contains itself without a name between, so that it never ends: whoever needs it has no version. */
  isEndless(text: TextId): boolean {
    return this.#texts[text]!.isEndless;
  }

  /** Written out, one character a byte. */
  write(text: TextId): string {
    if (this.length(text) > LONGEST_TEXT)
      throw new DwarfksymsError('type-too-long', `a type string is longer than ${LONGEST_TEXT} bytes`);
    const written: string[] = [];
    const waiting: Iterator<string | TextId, undefined>[] = [[text].values()];
    for (let parts = waiting.at(-1); parts !== undefined; parts = waiting.at(-1)) {
      const { done, value } = parts.next();
      if (done === true) waiting.pop();
      else if (typeof value === 'string') written.push(value);
      else waiting.push(this.#texts[value]!.parts.values());
    }
    return written.join('');
  }

  /** A symbol's DIE: that of a subprogram or a variable, or what a stand-in gives it, a subroutine type or a pointer to the type. */
  symbolParts(place: Place): readonly Part[] {
    return FUNCTIONS.has(place.die.tag)
      ? this.#function('subprogram', place)
      : ['variable ', this.#type(place)];
  }

  /** The table of section 4. What it does not have is an error for whoever meets it; here its kind stands for it. */
  parts(place: Place): readonly Part[] {
    const { die } = place;
    const kind = tagText(die.tag);
    switch (die.tag) {
      case DW_TAG.typedef:
      case DW_TAG.template_type_parameter:
        return this.#inBraces(`${kind}_type`, place);
      case DW_TAG.array_type:
        return [`array_type${this.#graph.items(place).map(dimension).join('')} { `, this.#type(place), ' }'];
      case DW_TAG.base_type:
        return [
          `${kind}${this.#name(place)}${constants(place, [DW_AT.byte_size, DW_AT.encoding, DW_AT.alignment])}`,
        ];
      case DW_TAG.subroutine_type:
        return this.#function(kind, place);
      case DW_TAG.structure_type:
      case DW_TAG.class_type:
      case DW_TAG.union_type:
      case DW_TAG.enumeration_type:
        return this.#graph.isShown(place)
          ? [
              `${kind}${this.#name(place)} { `,
              ...this.#list(place),
              `}${constants(place, [DW_AT.byte_size, DW_AT.alignment])}`,
            ]
          : [`${kind}${this.#name(place)} { }`];
      case DW_TAG.member:
      case DW_TAG.formal_parameter: {
        const name = nameOf(die);
        return [
          `${kind} `,
          this.#type(place),
          `${name === undefined ? '' : ` ${name}`}${constants(place, MEMBER_CONSTANTS)}`,
        ];
      }
      case DW_TAG.enumerator: {
        const value = constantOf(place, DW_AT.const_value);
        return [`${kind}${this.#name(place)}${value === undefined ? '' : ` = ${value}`}`];
      }
      case DW_TAG.variant_part:
        return [`${kind} { `, ...this.#list(place), '}'];
      case DW_TAG.variant:
        return [`${kind} { `, ...this.#list(place), `}${constants(place, [DW_AT.discr_value])}`];
      default:
        return MODIFIERS.has(die.tag) ? this.#inBraces(kind, place) : [kind];
    }
  }

  #inBraces(kind: string, place: Place): readonly Part[] {
    return [
      `${kind}${this.#name(place)} { `,
      this.#type(place),
      ` }${constants(place, [DW_AT.byte_size, DW_AT.alignment])}`,
    ];
  }

  #function(kind: string, place: Place): readonly Part[] {
    return [`${kind} ( `, ...this.#list(place), ') -> ', this.#type(place)];
  }

  /** The items with commas between them, and a space behind the last one. */
  #list(place: Place): readonly Part[] {
    return this.#graph
      .items(place)
      .flatMap((item, i, { length }) => [
        ...(i > 0 ? [' , '] : []),
        item,
        ...(i === length - 1 ? [' '] : []),
      ]);
  }

  #type(place: Place): Part {
    return this.#graph.type(place) ?? VOID;
  }

  #name({ die }: Place): string {
    const name = this.#graph.names.qualified(die.id);
    return name === '' ? '' : ` ${name}`;
  }

  /** Whether its text is needed, and not known yet. */
  #needs({ die }: Place): boolean {
    return this.#graph.names.reference(die.id) === undefined && !this.#ofType.has(die.id);
  }

  /** An absent type and one that is called `void`, and has nothing else, have the same text. */
  #textOf(part: Part, among: readonly Part[]): string | TextId {
    if (part === VOID && among.length > 1) return this.#intern([VOID]);
    if (typeof part === 'string') return part;
    return this.#graph.names.reference(part.die.id) ?? this.#ofType.get(part.die.id) ?? ENDLESS;
  }

  #intern(parts: readonly Part[]): TextId {
    const plain: (string | TextId)[] = [];
    let isOpen = false;
    for (const part of parts) {
      const text = this.#textOf(part, parts);
      const isText = part === text;
      // However it was put together, the same text has the same number.
      if (isText && isOpen) plain.push(`${plain.pop()}${text}`);
      else plain.push(text);
      isOpen = isText;
    }
    // No text contains a NUL; the quote tells texts from numbers.
    const key = plain.map((part) => (typeof part === 'string' ? `"${part}` : String(part))).join('\0');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const length = plain.reduce<number>(
      (sum, part) => sum + (typeof part === 'string' ? part.length : this.length(part)),
      0,
    );
    const isEndless = plain.some(
      (part) => part === ENDLESS || (typeof part !== 'string' && this.isEndless(part)),
    );
    this.#ids.set(key, this.#texts.length);
    return this.#texts.push({ parts: plain, length, isEndless }) - 1;
  }
}

/** ` attr(V)` for those that are there as constants. */
function constants(place: Place, names: readonly number[]): string {
  return names
    .map((name) => {
      const value = constantOf(place, name);
      return value === undefined ? '' : ` ${dwAtName(name).slice('DW_AT_'.length)}(${value})`;
    })
    .join('');
}

/** `[N]` of a subrange. */
function dimension(subrange: Place): string {
  const count = constantOf(subrange, DW_AT.count);
  if (count !== undefined) return `[${count}]`;
  const upper = constantOf(subrange, DW_AT.upper_bound);
  return upper === undefined ? '[]' : `[${BigInt.asUintN(UPPER_BOUND_BITS, upper + 1n)}]`;
}

const UPPER_BOUND_BITS = 64;

/** The tag's name without `DW_TAG_`, as type strings and messages spell it. */
export function tagText(tag: number): string {
  return dwTagName(tag).slice('DW_TAG_'.length);
}
