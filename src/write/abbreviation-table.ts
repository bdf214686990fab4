/** Abbreviation tables: the shapes of DIEs, declared once and referred to by code. DWARF 5, 7.5.3. */
import { DW_AT, DW_CHILDREN, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { AbbreviationEncoding, Die } from './description.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

export interface Abbreviation {
  /** 0 until the table is closed. */
  code: number;
  readonly tag: number;
  readonly hasChildren: boolean;
  readonly attributes: readonly AbbreviationAttribute[];
}

export interface AbbreviationAttribute {
  readonly name: number;
  readonly form: number;
  /** Of DW_FORM_implicit_const. */
  readonly implicit: bigint | undefined;
}

/** Sparse codes: the first that takes two bytes of LEB128, and a distance that is no round number of anything. */
const FIRST_SPARSE_CODE = 128;
const SPARSE_DISTANCE = 1009;

/** A step on the way from nothing to a shape: by tag, then by each attribute's name, form and implicit value. */
class ShapeNode {
  readonly next = new Map<number, ShapeNode>();
  readonly implicit = new Map<bigint, ShapeNode>();
  abbreviation: Abbreviation | undefined = undefined;
}

export class AbbreviationTable {
  readonly label: Label = unboundLabel();
  readonly #encoding: AbbreviationEncoding;
  readonly #shapes = new ShapeNode();
  readonly #abbreviations: Abbreviation[];

  constructor(encoding: AbbreviationEncoding) {
    this.#encoding = encoding;
    this.#abbreviations = Array.from({ length: encoding.unused }, (_, i) => unusedAbbreviation(i));
  }

  /** The declaration of the DIE's shape. `implicit` holds the values of DW_FORM_implicit_const, in the attributes' order. */
  declare(die: Die, implicit: readonly bigint[]): Abbreviation {
    if (this.#encoding.sharing === 'none') return this.#add(die, implicit);
    const node = this.#nodeOf(die, implicit);
    node.abbreviation ??= this.#add(die, implicit);
    return node.abbreviation;
  }

  /** Gives codes to the declarations, of which there will be no more. */
  close(): void {
    const { order, codes } = this.#encoding;
    if (order === 'reversed') this.#abbreviations.reverse();
    const count = this.#abbreviations.length;
    for (const [i, abbreviation] of this.#abbreviations.entries()) {
      switch (codes) {
        case 'dense':
          abbreviation.code = i + 1;
          break;
        case 'descending':
          abbreviation.code = count - i;
          break;
        case 'sparse':
          abbreviation.code = FIRST_SPARSE_CODE + i * SPARSE_DISTANCE;
          break;
      }
    }
  }

  writeTo(section: Section): void {
    section.bind(this.label);
    const { out } = section;
    for (const { code, tag, hasChildren, attributes } of this.#abbreviations) {
      out
        .uleb(code)
        .uleb(tag)
        .u8(hasChildren ? DW_CHILDREN.yes : DW_CHILDREN.no);
      for (const { name, form, implicit } of attributes) {
        out.uleb(name).uleb(form);
        if (implicit !== undefined) out.sleb(implicit);
      }
      out.uleb(0).uleb(0);
    }
    out.uleb(0);
  }

  #nodeOf(die: Die, implicit: readonly bigint[]): ShapeNode {
    let node = step(this.#shapes, 2 * die.tag + (die.children === undefined ? 0 : 1));
    let used = 0;
    for (const attribute of die.attributes) {
      node = step(node, attribute.name);
      node = step(node, declaredForm(attribute));
      if (attribute.form !== DW_FORM.implicit_const) continue;
      const value = implicit[used++] ?? 0n;
      let valued = node.implicit.get(value);
      if (valued === undefined) node.implicit.set(value, (valued = new ShapeNode()));
      node = valued;
    }
    return node;
  }

  #add(die: Die, implicit: readonly bigint[]): Abbreviation {
    let used = 0;
    const abbreviation = {
      code: 0,
      tag: die.tag,
      hasChildren: die.children !== undefined,
      attributes: die.attributes.map((attribute) => ({
        name: attribute.name,
        form: declaredForm(attribute),
        implicit: attribute.form === DW_FORM.implicit_const ? implicit[used++] : undefined,
      })),
    };
    this.#abbreviations.push(abbreviation);
    return abbreviation;
  }
}

function declaredForm(attribute: { readonly form: number; readonly indirect?: boolean }): number {
  return attribute.indirect === true ? DW_FORM.indirect : attribute.form;
}

function step(node: ShapeNode, key: number): ShapeNode {
  let next = node.next.get(key);
  if (next === undefined) node.next.set(key, (next = new ShapeNode()));
  return next;
}

/** They need not differ: DWARF asks only for codes that do. */
function unusedAbbreviation(index: number): Abbreviation {
  return {
    code: 0,
    tag: DW_TAG.variable,
    hasChildren: index % 2 === 1,
    attributes: [{ name: DW_AT.byte_size, form: DW_FORM.data1, implicit: undefined }],
  };
}
