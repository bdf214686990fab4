/**
 * Abbreviation declarations of one table of `.debug_abbrev`. DWARF 5, 7.5.3. A kernel has 350,000 of them, with millions of numbers:
 * the cursor reads them without an object for each, which takes a third of the time.
 */
import { ATTRIBUTE_WORDS, AbbreviationCursor } from '../../generated/dwarf-abbreviations.ts';
import { DW_CHILDREN } from '../../generated/dwarf-constants.ts';
import { Dwarf } from '../../generated/dwarf.js';
import type { DwarfksymsError, Place } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { dwarfRoot } from './grammar-root.ts';
import type { AbbrevOffset } from './offsets.ts';

export interface AttributeSpecification {
  /** DW_AT. */
  readonly name: number;
  /** DW_FORM. */
  readonly form: number;
  /** The value of DW_FORM_implicit_const as 32-bit halves; 0 for other forms. */
  readonly lo: number;
  readonly hi: number;
}

export interface AbbreviationDeclaration {
  readonly code: number;
  /** DW_TAG. */
  readonly tag: number;
  readonly hasChildren: boolean;
  readonly attributes: readonly AttributeSpecification[];
}

export interface AbbreviationTable {
  readonly declarations: readonly AbbreviationDeclaration[];
  /** What ended the table before its terminator. It matters only to an entry whose declaration should have followed. */
  readonly damage: DwarfksymsError | undefined;
}

/** Reads the table at `offset` of `.debug_abbrev`. */
export function readAbbreviations(
  bytes: Uint8Array,
  offset: AbbrevOffset,
  littleEndian: boolean,
  place: Place,
): AbbreviationTable {
  const declarations = readPlainDeclarations(bytes, offset);
  return declarations === undefined
    ? decodeAbbreviations(bytes, offset, littleEndian, place)
    : { declarations, damage: undefined };
}

/** What the cursor can read, which is what producers write; undefined for anything else. */
function readPlainDeclarations(
  bytes: Uint8Array,
  offset: AbbrevOffset,
): readonly AbbreviationDeclaration[] | undefined {
  const cursor = new AbbreviationCursor(bytes, offset);
  const declarations: AbbreviationDeclaration[] = [];
  while (cursor.next()) {
    const { code, tag, children, attributes: words } = cursor;
    if (code === 0) return declarations;
    const attributes: AttributeSpecification[] = [];
    for (let i = 0; i + ATTRIBUTE_WORDS < words.length; i += ATTRIBUTE_WORDS) {
      const value = words[i + 2]!;
      attributes.push({
        name: words[i]!,
        form: words[i + 1]!,
        lo: value >>> 0,
        hi: value < 0 ? 0xffffffff : 0,
      });
    }
    declarations.push({ code, tag, hasChildren: children === DW_CHILDREN.yes, attributes });
  }
  return undefined;
}

/** The same by the Kaitai decoder, which says what is wrong where. */
export function decodeAbbreviations(
  bytes: Uint8Array,
  offset: AbbrevOffset,
  littleEndian: boolean,
  place: Place,
): AbbreviationTable {
  const io = stream(bytes);
  const root = dwarfRoot(littleEndian);
  const declarations: AbbreviationDeclaration[] = [];
  io.seek(offset);
  for (;;) {
    let declaration: Dwarf.AbbrevDecl;
    try {
      declaration = decode(io, 'an abbreviation declaration', 'dwarf-malformed', place, () => {
        return new Dwarf.AbbrevDecl(io, null, root, littleEndian);
      });
    } catch (error) {
      return { declarations, damage: error as DwarfksymsError };
    }
    if (declaration.code.value === 0) return { declarations, damage: undefined };
    declarations.push(simplify(declaration));
  }
}

/** The grammar's form, whose list ends with a pair of zeros, as plain numbers. */
function simplify({ code, tag, children, attrs = [] }: Dwarf.AbbrevDecl): AbbreviationDeclaration {
  const attributes: AttributeSpecification[] = [];
  for (let i = 0; i + 1 < attrs.length; i++) {
    const { at, form, implicitConst } = attrs[i]!;
    attributes.push({
      name: at.value,
      form: form.value,
      lo: implicitConst?.lo ?? 0,
      hi: implicitConst?.hi ?? 0,
    });
  }
  return {
    code: code.value,
    tag: tag?.value ?? 0,
    hasChildren: children === DW_CHILDREN.yes,
    attributes,
  };
}
