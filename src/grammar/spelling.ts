/** How generated files spell what stands in a grammar. */

/** `attr_value` as Kaitai's JavaScript spells members: `attrValue`. */
export function lowerCamel(id: string): string {
  return id.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `attr_value` as Kaitai spells classes and enums: `AttrValue`. */
export function upperCamel(id: string): string {
  return id.charAt(0).toUpperCase() + lowerCamel(id).slice(1);
}

/** `elf_relocations` as the generated files are named: `elf-relocations`. */
export function fileStem(id: string): string {
  return id.replaceAll('_', '-');
}

/** The notice at the head of a generated file. */
export function banner(...sources: readonly string[]): string {
  return `// Generated from ${sources.map((id) => `ksy/${id}.ksy`).join(' and ')} by \`npm run generate\`; do not edit.\n`;
}

/** A code as the standard's tables print it. */
export function hexadecimal(code: number): string {
  return `0x${code.toString(16).padStart(2, '0')}`;
}
