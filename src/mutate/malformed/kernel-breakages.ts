/** Breakages of what a kernel's versions depend on: legal DWARF, for the most part, that means something else than was meant. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Description, Die } from '../../write/description.ts';
import { constantAttribute, DECLARED, nameAttribute, typeAttribute } from '../new-attributes.ts';
import {
  freshIds,
  mapDies,
  mapFiles,
  nameOf,
  referenceOf,
  withAttribute,
  withoutAttribute,
} from '../tree.ts';
import { EXPORTED, KABI_RULES, withExports } from './added-exports.ts';
import { labelOf, type Breakage, type Labels } from './breakage.ts';

type Change = (description: Description) => Description | undefined;

const LABELS: Labels = {
  'kabi-rule-of-unknown-version': ['K01', 'A kABI rule has the version 2 (symbol versions, section 8).'],
  'kabi-rule-without-target': [
    'K02',
    'A kABI rule is about a type that the file does not have (symbol versions, section 8).',
  ],
  'kabi-union-too-large': [
    'K03',
    'A union that stands for a reserved member is larger than that (symbol versions, section 8).',
  ],
  'export-without-entry': [
    'K04',
    'No entry has the name of an exported symbol (symbol versions, section 2).',
  ],
  'parameter-only-declared': [
    'K05',
    'An exported function has a parameter whose type is only declared (symbol versions, section 4).',
  ],
  'declaration-before-definition': [
    'K06',
    'A declaration with another type stands before the definition of an exported function (symbol versions, section 10).',
  ],
  'export-with-variable-arguments': [
    'K07',
    'An exported function takes variable arguments, which versions do not show (symbol versions, section 4).',
  ],
};

/** Replaces text in the section of kABI rules by other text. */
function inRules(from: string, to: string): Change {
  return (description) =>
    mapFiles(description, (file) => ({
      ...file,
      sections: file.sections.map((section) => {
        if (section.name !== KABI_RULES) return section;
        const text = new TextDecoder('latin1').decode(section.bytes);
        const bytes = new TextEncoder().encode(text.replace(from, to));
        return { ...section, bytes, byteSize: bytes.length };
      }),
    }));
}

/** Changes the entry of that name. */
function named(name: string, change: (die: Die) => Die): Change {
  return (description) => mapDies(description, (die) => (nameOf(die) === name ? change(die) : die));
}

const CHANGES: Readonly<Record<string, Change>> = {
  'kabi-rule-of-unknown-version': inRules('1\0', '2\0'),
  'kabi-rule-without-target': inRules(EXPORTED.passed, `${EXPORTED.passed}_not`),
  'kabi-union-too-large': named(EXPORTED.union, (die) =>
    withAttribute(die, constantAttribute(DW_AT.byte_size, 8n)),
  ),
  'export-without-entry': named(EXPORTED.symbol, (die) =>
    withAttribute(die, nameAttribute(`${EXPORTED.symbol}_not`)),
  ),
  'parameter-only-declared': named(EXPORTED.kept, (die) => ({
    ...withAttribute(withoutAttribute(die, DW_AT.byte_size), DECLARED),
    children: undefined,
  })),
  'declaration-before-definition': declaredFirst,
  'export-with-variable-arguments': (description) => {
    const id = freshIds(description)();
    const rest: Die = { id, tag: DW_TAG.unspecified_parameters, attributes: [], children: undefined };
    return named(EXPORTED.symbol, (die) => ({ ...die, children: [...(die.children ?? []), rest] }))(
      description,
    );
  },
};

/** A declaration whose result is that of nothing else, in front of all entries of the unit. */
function declaredFirst(description: Description): Description {
  const id = freshIds(description)();
  return mapDies(description, (root) => {
    const exported = root.children?.find((die) => nameOf(die) === EXPORTED.symbol);
    const [first] = exported?.children ?? [];
    const result = first && referenceOf(first, DW_AT.type);
    if (result === undefined) return root;
    const attributes = [nameAttribute(EXPORTED.symbol), DECLARED, typeAttribute(result)];
    const declared: Die = { id, tag: DW_TAG.subprogram, attributes, children: undefined };
    return { ...root, children: [declared, ...(root.children ?? [])] };
  });
}

export const KERNEL_BREAKAGES: readonly Breakage[] = Object.entries(CHANGES).map(([name, change]) => {
  const label = labelOf(name, LABELS);
  return {
    name,
    ...label,
    prepare: withExports,
    change(description) {
      const changed = change(description);
      const what = label.summary.replace(/ \(symbol versions.*/u, '');
      return changed && { description: changed, what };
    },
  };
});
