import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Description, DieId } from '../../write/description.ts';
import { nameOf } from '../reference-names.ts';
import { type Place, below, places, referencesOf, removeDies } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

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
]);

/** Types without a reference name: they are no candidates for one (symbol versions, sections 3 and 10). */
const NAMELESS: ReadonlySet<number> = new Set([
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
const AGGREGATES: ReadonlySet<number> = new Set([
  DW_TAG.structure_type,
  DW_TAG.class_type,
  DW_TAG.union_type,
  DW_TAG.enumeration_type,
  DW_TAG.variant_part,
  DW_TAG.variant,
]);

export const removeUnrelatedDies = neutral({
  name: 'remove-dies',
  summary:
    'Removes blocks, labels, calls, local variables and types without a name, where nothing refers to them.',
  causes: [],
  change: (description, random) => {
    const kept = referredTo(description);
    return changeSome(
      random,
      (isChosen, count) => {
        const removed = new Set<DieId>();
        for (const place of places(description)) {
          if (place.parent !== undefined && removed.has(place.parent.die.id)) continue;
          if (!isUnrelated(place) || kept.has(place.die.id) || holdsCandidate(place) || !isChosen()) continue;
          removed.add(place.die.id);
          count();
        }
        return removeDies(description, removed);
      },
      (dies) => `removed ${counted(dies, 'entry', 'entries')} to which nothing refers`,
    );
  },
});

function isUnrelated({ die, parent }: Place): boolean {
  if (parent === undefined || AGGREGATES.has(parent.die.tag)) return false;
  if (UNRELATED.has(die.tag) || NAMELESS.has(die.tag)) return true;
  return die.tag === DW_TAG.variable && isLocal(parent);
}

/** Of a type with a reference name, any DIE outside functions may be the one that counts (symbol versions, section 10). */
const WITH_REFERENCE_NAME: ReadonlySet<number> = new Set([
  DW_TAG.structure_type,
  DW_TAG.class_type,
  DW_TAG.union_type,
  DW_TAG.enumeration_type,
  DW_TAG.typedef,
]);

function holdsCandidate(top: Place): boolean {
  if (top.die.children === undefined || isInFunction(top)) return false;
  for (const { die } of below(top))
    if (WITH_REFERENCE_NAME.has(die.tag) && nameOf(die) !== undefined) return true;
  return false;
}

function isInFunction({ parent }: Place): boolean {
  for (let at = parent; at !== undefined; at = at.parent) if (at.die.tag === DW_TAG.subprogram) return true;
  return false;
}

/** Symbols are not looked for in functions. */
function isLocal({ die: { tag } }: Place): boolean {
  return tag === DW_TAG.subprogram || tag === DW_TAG.lexical_block;
}

/**
 * The DIEs to which others refer or signatures lead, and those around them. What refers to itself or to what it contains is kept,
 * too.
 */
function referredTo(description: Description): ReadonlySet<DieId> {
  const targets = new Set<DieId>();
  for (const { typeDie } of description.files.flatMap(({ units }) => units))
    if (typeDie !== undefined) targets.add(typeDie);
  for (const { die } of places(description)) for (const target of referencesOf(die)) targets.add(target);
  const kept = new Set<DieId>();
  for (const place of places(description)) {
    if (!targets.has(place.die.id)) continue;
    for (let at: Place | undefined = place; at !== undefined && !kept.has(at.die.id); at = at.parent)
      kept.add(at.die.id);
  }
  return kept;
}
