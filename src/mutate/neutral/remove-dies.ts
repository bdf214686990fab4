import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Description, DieId } from '../../write/description.ts';
import { AGGREGATES, canBeReferredToByName, nameOf } from '../reference-names.ts';
import { type Place, places, referencesOf, removeDies } from '../tree.ts';
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
const WITH_PARTS: ReadonlySet<number> = new Set([...AGGREGATES, DW_TAG.variant_part, DW_TAG.variant]);

export const removeUnrelatedDies = neutral({
  name: 'remove-dies',
  summary:
    'Removes blocks, labels, calls, local variables and types without a name, where nothing refers to them.',
  causes: [],
  change: (description, random) => {
    const kept = ledTo(description);
    return changeSome(
      random,
      (isChosen, count) => {
        const removed = new Set<DieId>();
        for (const place of places(description)) {
          if (place.parent !== undefined && removed.has(place.parent.die.id)) continue;
          if (!isUnrelated(place) || kept.has(place.die.id) || !isChosen()) continue;
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
  if (parent === undefined || WITH_PARTS.has(parent.die.tag)) return false;
  if (UNRELATED.has(die.tag) || NAMELESS.has(die.tag)) return true;
  return die.tag === DW_TAG.variable && isLocal(parent);
}

/** Symbols are not looked for in functions. */
function isLocal({ die: { tag } }: Place): boolean {
  return tag === DW_TAG.subprogram || tag === DW_TAG.lexical_block;
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
