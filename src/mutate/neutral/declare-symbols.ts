import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Die, DieId } from '../../write/description.ts';
import { DECLARED } from '../new-attributes.ts';
import { attributeOf, freshIds, mapDies } from '../tree.ts';
import { copyTree } from './copy-tree.ts';
import { WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';

/** Where symbols are looked for (symbol versions, section 2). In classes, declarations are all there is. */
const SEARCHED: ReadonlySet<number> = new Set([DW_TAG.compile_unit, DW_TAG.partial_unit, DW_TAG.namespace]);

/** What a declaration says. */
const DECLARING: ReadonlySet<number> = new Set([
  DW_AT.name,
  DW_AT.linkage_name,
  DW_AT.type,
  DW_AT.external,
  DW_AT.prototyped,
]);

export const declareSymbols = neutral({
  name: 'declare-symbols',
  summary:
    'Adds declarations beside the definitions of variables and functions, as headers do. A definition beats them.',
  causes: WALK_ORDER,
  change: (description, random) => {
    const freshId = freshIds(description);
    return changeSome(
      random,
      (isChosen, count) =>
        mapDies(description, (die) => {
          const { children } = die;
          if (children === undefined || !SEARCHED.has(die.tag)) return die;
          const added = children
            .filter((child) => isDefinition(child) && isChosen())
            .map((child) => declarationOf(child, freshId));
          if (added.length === 0) return die;
          for (const _ of added) count();
          return { ...die, children: random.chance(2) ? [...added, ...children] : [...children, ...added] };
        }),
      (symbols) =>
        `declared ${counted(symbols, 'variable or function', 'variables and functions')} once more`,
    );
  },
});

/** One that says everything itself. */
function isDefinition(die: Die): boolean {
  return (
    (die.tag === DW_TAG.variable || die.tag === DW_TAG.subprogram) &&
    [DW_AT.declaration, DW_AT.specification, DW_AT.abstract_origin].every(
      (name) => attributeOf(die, name) === undefined,
    )
  );
}

function declarationOf(die: Die, freshId: () => DieId): Die {
  const parameters = die.children?.filter(({ tag }) => tag === DW_TAG.formal_parameter);
  return {
    id: freshId(),
    tag: die.tag,
    attributes: [...die.attributes.filter(({ name }) => DECLARING.has(name)), DECLARED],
    children: parameters?.map((parameter) => copyTree(declaringParameter(parameter), freshId)),
  };
}

function declaringParameter(parameter: Die): Die {
  return {
    ...parameter,
    attributes: parameter.attributes.filter(({ name }) => DECLARING.has(name)),
    children: undefined,
  };
}
