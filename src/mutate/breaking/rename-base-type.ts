import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, itself, tagIs } from './places.ts';

export const renameBaseType = breaking({
  name: 'rename-base-type',
  summary: 'Renames a base type: types are told apart by their names, and what embeds it shows it.',
  sites: itself(both(tagIs(DW_TAG.base_type), hasName)),
  change: (item, edits) => rename(item, edits),
});
