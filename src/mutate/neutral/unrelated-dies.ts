/** Entries that nothing refers to, with names of their own: taken away, and added. */
import { DW_AT, DW_ATE, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { canBeReferredToByName } from '../../types/names.ts';
import { AGGREGATES } from '../../types/tags.ts';
import type { Attribute, Description, Die, DieId } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { constantAttribute, DECLARED, nameAttribute, typeAttribute } from '../new-attributes.ts';
import { type Place, freshIds, nameOf, places, referencesOf, removeDies } from '../tree.ts';
import { dies, listed, type NeutralChange, type Sites, NONE } from './neutral-change.ts';

// Added ------------------------------------------------------------------------------------------------------------

/** An entry as data: its tag, what it says, and its children. `type` is a base type that is added beside it. */
interface Pattern {
  readonly tag: number;
  readonly says: readonly ('name' | 'type' | 'size' | 'value' | 'place' | 'declaration')[];
  readonly children?: readonly Pattern[];
}

const ENUMERATION: Pattern = {
  tag: DW_TAG.enumeration_type,
  says: ['name', 'size'],
  children: [{ tag: DW_TAG.enumerator, says: ['name', 'value'] }],
};
const OPAQUE: Pattern = { tag: DW_TAG.structure_type, says: ['name', 'declaration'] };
const FUNCTION: Pattern = { tag: DW_TAG.subprogram, says: ['name'] };
const LABEL: Pattern = { tag: DW_TAG.label, says: ['name'] };
const VARIABLE: Pattern = { tag: DW_TAG.variable, says: ['name', 'type'] };
const BLOCK: Pattern = { tag: DW_TAG.lexical_block, says: [], children: [VARIABLE] };

/** Of aggregates, types of some kinds and functions are passed over. */
const NESTED: readonly Pattern[] = [ENUMERATION, OPAQUE, FUNCTION];

const TYPES: readonly Pattern[] = [
  { tag: DW_TAG.typedef, says: ['name', 'type'] },
  {
    tag: DW_TAG.structure_type,
    says: ['name', 'size'],
    children: [{ tag: DW_TAG.member, says: ['name', 'type', 'place'] }],
  },
  ENUMERATION,
  OPAQUE,
  // An unnamed type that a name would not tell apart from others.
  { tag: DW_TAG.const_type, says: [] },
];

const LOCALS: readonly Pattern[] = [LABEL, BLOCK, { tag: DW_TAG.lexical_block, says: [], children: [] }];

const ANYWHERE: readonly Pattern[] = [
  ...TYPES,
  {
    tag: DW_TAG.subprogram,
    says: ['name', 'type'],
    children: [{ tag: DW_TAG.formal_parameter, says: ['name', 'type'] }, ...LOCALS],
  },
  FUNCTION,
  VARIABLE,
  { tag: DW_TAG.constant, says: ['name', 'value'] },
];

/** What may stand in which entries without being a part of what they are (symbol versions, sections 2 and 4). */
const BY_PARENT: ReadonlyMap<number, readonly Pattern[]> = new Map([
  [DW_TAG.compile_unit, ANYWHERE],
  [DW_TAG.partial_unit, ANYWHERE],
  [DW_TAG.namespace, ANYWHERE],
  [DW_TAG.structure_type, NESTED],
  [DW_TAG.class_type, NESTED],
  [DW_TAG.subprogram, [...TYPES, ...LOCALS]],
  [DW_TAG.lexical_block, [...TYPES, ...LOCALS]],
]);

const INT_BYTES = 4n;

function addDies(description: Description): Sites {
  const freshId = freshIds(description);
  const freshName = unusedNames(description);
  const made = ({ tag, says, children }: Pattern, type: DieId): Die => ({
    id: freshId(),
    tag,
    attributes: says.map((one): Attribute => {
      switch (one) {
        case 'name':
          return nameAttribute(freshName());
        case 'type':
          return typeAttribute(type);
        case 'size':
          return constantAttribute(DW_AT.byte_size, INT_BYTES);
        case 'value':
          return constantAttribute(DW_AT.const_value, 1n);
        case 'place':
          return constantAttribute(DW_AT.data_member_location, 0n);
        case 'declaration':
          return DECLARED;
      }
    }),
    children: children?.map((child) => made(child, type)),
  });
  const int = (): Die => {
    const encoding = constantAttribute(DW_AT.encoding, BigInt(DW_ATE.signed));
    const base = made({ tag: DW_TAG.base_type, says: ['name', 'size'] }, 0);
    return { ...base, attributes: [...base.attributes, encoding] };
  };
  const needsType = ({ says, children = [] }: Pattern): boolean =>
    says.includes('type') || children.some(needsType);
  const added = (pattern: Pattern): readonly Die[] => {
    if (!needsType(pattern)) return [made(pattern, 0)];
    const type = int();
    return [made(pattern, type.id), type];
  };
  return dies(description, (die) => {
    const { tag, children } = die;
    const patterns = BY_PARENT.get(tag);
    if (children === undefined || patterns === undefined) return [];
    return (choices: Choices) => {
      const at = choices.below(children.length + 1);
      return { ...die, children: children.toSpliced(at, 0, ...added(choices.pick(patterns)!)) };
    };
  });
}

/** Names that nothing in a description has, so that nothing can be mistaken for what gets them. */
function unusedNames(description: Description): () => string {
  const used = new Set<string>();
  for (const { symbols } of description.files) for (const { name } of symbols) used.add(name);
  for (const { die } of places(description))
    for (const { value } of die.attributes) if (value.kind === 'string') used.add(value.text);
  let last = 0;
  return () => {
    while (used.has(`unrelated_${++last}`));
    return `unrelated_${last}`;
  };
}

// Taken away -------------------------------------------------------------------------------------------------------

/** Entries in which no symbol is looked for and that are no part of a type (symbol versions, sections 2 and 4). */
const UNRELATED: ReadonlySet<number> = new Set([
  DW_TAG.label,
  DW_TAG.lexical_block,
  DW_TAG.try_block,
  DW_TAG.catch_block,
  DW_TAG.with_stmt,
  DW_TAG.inlined_subroutine,
  DW_TAG.call_site,
  DW_TAG.GNU_call_site,
  DW_TAG.imported_declaration,
  DW_TAG.imported_module,
  DW_TAG.constant,
  DW_TAG.dwarf_procedure,
  // Types without a reference name: they are no candidates for one (symbol versions, sections 3 and 10).
  DW_TAG.base_type,
  DW_TAG.pointer_type,
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.array_type,
  DW_TAG.subroutine_type,
  DW_TAG.unspecified_type,
]);

/** Below which types and variables are local, or types stand by themselves. In aggregates, most kinds of entries are parts. */
const WITH_PARTS: ReadonlySet<number> = new Set([...AGGREGATES, DW_TAG.variant_part, DW_TAG.variant]);

/** Symbols are not looked for in functions. */
const FUNCTIONS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.lexical_block]);

function isUnrelated({ die: { tag }, parent }: Place): boolean {
  if (parent === undefined || WITH_PARTS.has(parent.die.tag)) return false;
  return UNRELATED.has(tag) || (tag === DW_TAG.variable && FUNCTIONS.has(parent.die.tag));
}

function removeUnrelated(description: Description): Sites {
  const kept = ledTo(description);
  const found: DieId[] = [];
  for (const place of places(description))
    if (isUnrelated(place) && !kept.has(place.die.id)) found.push(place.die.id);
  return listed(found, (chosen) => removeDies(description, new Set(chosen)));
}

/** The DIEs that something leads to, and those around them. What refers to itself or to what it contains is kept, too. */
function ledTo(description: Description): ReadonlySet<DieId> {
  const targets = targetsOf(description);
  const kept = new Set<DieId>();
  for (const place of places(description)) {
    if (!targets.has(place.die.id)) continue;
    for (let at: Place | undefined = place; at !== undefined && !kept.has(at.die.id); at = at.parent)
      kept.add(at.die.id);
  }
  return kept;
}

/**
 * What references lead to, and signatures, and reference names: of the types that have one, any outside functions may be the one
 * that counts (symbol versions, section 10).
 */
function targetsOf(description: Description): ReadonlySet<DieId> {
  const targets = new Set<DieId>();
  const inFunctions = new Set<DieId>();
  for (const { die, parent, unit } of places(description)) {
    for (const target of referencesOf(die)) targets.add(target);
    if (die.tag === DW_TAG.subprogram || (parent !== undefined && inFunctions.has(parent.die.id)))
      inFunctions.add(die.id);
    else if (canBeReferredToByName(die.tag) && nameOf(die) !== undefined) targets.add(die.id);
    if (die.id === unit.typeDie) targets.add(die.id);
  }
  return targets;
}

export const UNRELATED_DIES: readonly NeutralChange[] = [
  ['add-dies', NONE, 'added unrelated entries to {entry}', addDies],
  ['remove-dies', NONE, 'removed {entry} to which nothing refers', removeUnrelated],
];
