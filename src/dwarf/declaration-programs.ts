/**
 * Programs of abbreviation declarations (plans.ts), by content: the tables of a kernel's units have 366,000 declarations, of which
 * 9,000 are distinct. So units share programs, also those of other objects, and compiling a table is looking its declarations up.
 */
import { DW_AT, DW_FORM, DW_TAG, formReference, REFERENCE } from '../../generated/dwarf-constants.ts';
import type { Encoding } from '../../generated/dwarf-cursor.ts';
import { IntList } from '../int-list.ts';
import { SequenceTable } from '../sequence-table.ts';
import type { AbbreviationDeclaration, AttributeSpecification } from './abbreviations.ts';
import { DeclarationCompiler, type ShapeOf } from './plans.ts';

/** The words of a declaration: tag, whether it has children, encoding, and of each attribute name, form and implicit constant. */
const WORDS_BEFORE_ATTRIBUTES = 5;
const WORDS_PER_ATTRIBUTE = 4;

/** What only damage makes larger has no meaning anyway. */
const LARGEST_WORD = 0xffffffff;

/** A declaration under construction, as words. */
export class DeclarationWords extends IntList {
  begin(tag: number, hasChildren: boolean, { version, is64, addressSize }: Encoding): void {
    this.length = 0;
    this.push(Math.min(tag, LARGEST_WORD));
    this.push(hasChildren ? 1 : 0);
    this.push(version);
    this.push(is64 ? 1 : 0);
    this.push(addressSize);
  }

  /** @param lo and `hi` are the halves of the value of DW_FORM_implicit_const; 0 for other forms */
  attribute(name: number, form: number, lo: number, hi: number): void {
    this.push(Math.min(name, LARGEST_WORD));
    this.push(Math.min(form, LARGEST_WORD));
    this.push(lo);
    this.push(hi);
  }
}

export class DeclarationPrograms {
  readonly #table = new SequenceTable();
  readonly #compiler: DeclarationCompiler;
  /** Per declaration, where its program begins. */
  readonly #starts = new IntList(256);
  readonly #refersAcrossUnits: boolean[] = [];

  constructor(shapeOf: ShapeOf) {
    this.#compiler = new DeclarationCompiler(shapeOf);
  }

  /** The number of a declaration. */
  intern(words: DeclarationWords): number {
    const number = this.#table.intern(words.items, 0, words.length);
    if (number === this.#starts.length) this.#compile(words);
    return number;
  }

  /** All programs, as far as there are any yet: what is in there stays where it is. */
  get program(): Int32Array {
    return this.#compiler.program.items;
  }

  start(declaration: number): number {
    return this.#starts.items[declaration]!;
  }

  attributeCount(declaration: number): number {
    const words = this.#table.end(declaration) - this.#table.start(declaration);
    return (words - WORDS_BEFORE_ATTRIBUTES) / WORDS_PER_ATTRIBUTE;
  }

  /** Whether an entry declared so may refer to another unit by an attribute that walks follow. */
  refersAcrossUnits(declaration: number): boolean {
    return this.#refersAcrossUnits[declaration]!;
  }

  /** What all declarations take together, in words. */
  get size(): number {
    return this.#table.items.length;
  }

  #compile({ items, length }: DeclarationWords): void {
    const attributes: AttributeSpecification[] = [];
    for (let i = WORDS_BEFORE_ATTRIBUTES; i < length; i += WORDS_PER_ATTRIBUTE)
      attributes.push({
        name: items[i]! >>> 0,
        form: items[i + 1]! >>> 0,
        lo: items[i + 2]!,
        hi: items[i + 3]!,
      });
    const declaration = { tag: items[0]! >>> 0, hasChildren: items[1] !== 0, attributes };
    const encoding = { version: items[2]!, is64: items[3] !== 0, addressSize: items[4]! };
    this.#starts.push(this.#compiler.compile(declaration, encoding));
    this.#refersAcrossUnits.push(refersAcrossUnits(declaration));
  }
}

function refersAcrossUnits({ tag, attributes }: Omit<AbbreviationDeclaration, 'code'>): boolean {
  const hasOrigin = tag === DW_TAG.subprogram || tag === DW_TAG.variable;
  return attributes.some(
    ({ name, form }) =>
      mayLeaveUnit(form) && (name === DW_AT.type || (name === DW_AT.abstract_origin && hasOrigin)),
  );
}

/** All references but unit-relative ones, and the form that can stand for any. */
function mayLeaveUnit(form: number): boolean {
  if (form === DW_FORM.indirect) return true;
  const reference = formReference(form);
  return reference !== undefined && reference !== REFERENCE.unit;
}
