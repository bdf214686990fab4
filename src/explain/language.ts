/** The language of a compile unit, as far as it matters for how its types are written. DWARF 5, 3.1.1 and 7.12. */
import { DW_AT, DW_LANG } from '../../generated/dwarf-constants.ts';
import { cDeclaration, cSymbol } from '../types/c-text.ts';
import type { TypeEntry } from '../types/entry.ts';
import { rustSymbol, rustType } from '../types/rust-text.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';

/** All but Rust is written like C. */
export type Language = 'c' | 'rust';

/** @param root the entry of the unit */
export function languageOf(root: TypeEntry): Language {
  return root.constant(DW_AT.language) === BigInt(DW_LANG.Rust) ? 'rust' : 'c';
}

/** The prototype of a function, or the declaration of a variable. */
export function symbolText(language: Language, node: SymbolNode, name: string): string {
  return language === 'rust' ? rustSymbol(node, name) : `${cSymbol(node, name)};`;
}

/** The declaration of a member, without what ends it. */
export function memberText(language: Language, type: Type, name: string | undefined): string {
  if (language === 'c') return cDeclaration(type, name ?? '');
  return name === undefined ? rustType(type) : `${name}: ${rustType(type)}`;
}
