import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, itself, tagIs } from './places.ts';

/** Base types have no reference name; what embeds them shows theirs. */
export const renameBaseType = breaking({
  name: 'rename-base-type',
  summary: 'renames a base type',
  sites: itself(both(tagIs(DW_TAG.base_type), hasName)),
  change: (item, edits) => rename(item, edits),
});
