/**
 * Exports of a kernel that are added to a file so that there is something to break: what a build makes of
 *
 *     struct passed { int only; };
 *     struct kept { union { int now; struct { int __kabi_reserved; }; }; };
 *     void exported(struct passed passed, struct kept kept);
 *     EXPORT_SYMBOL(exported);
 *     KABI_DECLONLY(passed);
 *
 * before it is linked.
 */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { SHF, STB, STT } from '../../../generated/elf-constants.ts';
import type {
  Attribute,
  Description,
  Die,
  FileDescription,
  SectionDescription,
  SymbolDescription,
} from '../../write/description.ts';
import { plainSection } from '../../write/plain-section.ts';
import type { Choices } from '../choices.ts';
import { nameAttribute, typeAttribute } from '../new-attributes.ts';
import { mapFiles } from '../tree.ts';
import { at, size, withEntries, type TypeMaker } from './added-types.ts';

/** What was added, by name. */
export const EXPORTED = {
  symbol: 'dwarfksyms_exported',
  passed: 'dwarfksyms_passed',
  kept: 'dwarfksyms_kept',
  union: 'dwarfksyms_union',
} as const;

export const KABI_RULES = '.discard.gendwarfksyms.kabi_rules';
const EXPORTS = '.export_symbol';

/** Undefined where the file has such sections already, or no unit that can have the entries. */
export function withExports(description: Description, choices: Choices): Description | undefined {
  const isTaken = description.files.some(({ sections }) =>
    sections.some(({ name }) => name === EXPORTS || name === KABI_RULES || name.includes('ksymtab')),
  );
  if (isTaken) return undefined;
  const described = withEntries(description, choices, (maker) => entries(maker));
  return described && mapFiles(described, (file, index) => (index === 0 ? withSections(file) : file));
}

function entries(maker: TypeMaker): readonly Die[] {
  const int = maker.int();
  const passed = maker.structure(EXPORTED.passed, 4, [maker.member('only', int, [at(0)])]);
  const before = maker.die(DW_TAG.structure_type, [size(4)], [maker.member('__kabi_reserved', int, [at(0)])]);
  const union = maker.die(
    DW_TAG.union_type,
    [nameAttribute(EXPORTED.union), size(4)],
    [maker.member('now', int, []), maker.member('before', before, [])],
  );
  const kept = maker.structure(EXPORTED.kept, 8, [maker.member('union', union, [at(0)])]);
  const parameter = (name: string, type: Die): Die =>
    maker.die(DW_TAG.formal_parameter, [nameAttribute(name), typeAttribute(type.id)]);
  const exported = maker.die(
    DW_TAG.subprogram,
    [nameAttribute(EXPORTED.symbol), EXTERNAL],
    [parameter('passed', passed), parameter('kept', kept)],
  );
  return [int, passed, before, union, kept, exported];
}

const EXTERNAL: Attribute = { name: DW_AT.external, form: DW_FORM.flag, value: { kind: 'flag', value: 1 } };

/** Licence and namespace, then the rule: version, type, target, value. */
const EXPORT_TEXT = 'GPL\0\0';
const RULE_TEXT = `1\0declonly\0${EXPORTED.passed}\0\0`;

function withSections(file: FileDescription): FileDescription {
  const place = file.sections.length;
  const label: SymbolDescription = {
    name: `__export_symbol_${EXPORTED.symbol}`,
    place,
    value: 0n,
    byteSize: 0n,
    type: STT.NOTYPE,
    binding: STB.LOCAL,
    other: 0,
  };
  return {
    ...file,
    sections: [...file.sections, section(EXPORTS, EXPORT_TEXT), section(KABI_RULES, RULE_TEXT)],
    symbols: [...file.symbols, label],
  };
}

function section(name: string, text: string): SectionDescription {
  return plainSection(name, new TextEncoder().encode(text), name === EXPORTS ? SHF.ALLOC : 0);
}
