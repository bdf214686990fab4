/** `.symtypes` files, for programs: the types and symbols behind versions. */
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { parseGenksymsTypes as parseRecords, type GenksymsRecord } from '../types/genksyms-types.ts';
import { parseTypeText } from '../types/parse-type-text.ts';
import { readSymtypes } from '../types/symtypes.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';
import { unicode } from '../unicode.ts';

export interface Symtypes {
  /** By reference name: `s#device`. Of several with one name the longest counts, as in a version. */
  readonly types: ReadonlyMap<string, Type>;
  readonly symbols: ReadonlyMap<string, SymbolNode>;
  /** What a kABI rule gives another string than that of a type. */
  readonly others: ReadonlyMap<string, string>;
}

/** Reads the file that the kernel's tool, `gendwarfksyms -T` or `symtypes()` writes. */
export function parseSymtypes(bytes: Uint8Array): Symtypes {
  const texts = new Map<string, string>();
  for (const { name, text } of readSymtypes(bytes))
    if (text.length > (texts.get(name)?.length ?? -1)) texts.set(name, text);
  const types = new Map<string, Type>();
  const symbols = new Map<string, SymbolNode>();
  const others = new Map<string, string>();
  for (const [name, text] of texts) {
    const node = parsed(unicode(text));
    if (node === undefined) others.set(unicode(name), unicode(text));
    else if (node.kind === 'variable' || node.kind === 'subprogram') symbols.set(unicode(name), node);
    else types.set(unicode(name), node);
  }
  return { types, symbols, others };
}

function parsed(text: string): Type | SymbolNode | undefined {
  try {
    return parseTypeText(text);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'type-text') return undefined;
    throw error;
  }
}

/**
 * Reads the file that genksyms writes, which has tokens of C.
 * @throws DwarfksymsError `type-text`
 */
export function parseGenksymsTypes(bytes: Uint8Array): readonly GenksymsRecord[] {
  return parseRecords(unicode(latin1(bytes)));
}
