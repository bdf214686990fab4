/** The edits of test/fixtures/diff, as they were meant. */

/**
 * By the type or symbol that was edited: what the edit means for what was compiled before, one of the kinds of changes that it has to
 * show, and what that is about.
 */
export type Edits = Readonly<Record<string, readonly [effect: string, kind: string, subject?: string]>>;

/** Those of edits.h. */
export const C_EDITS: Edits = {
  's#grows_at_end': ['breaks', 'member-added', 'b'],
  's#fills_hole': ['extends', 'member-added', 'b'],
  's#uses_reserve': ['extends', 'member-added', 'owner'],
  's#loses_member': ['breaks', 'member-removed', 'b'],
  's#retypes_member': ['breaks', 'member-retyped', 'a'],
  's#renames_member': ['harmless', 'member-renamed', 'number'],
  's#reorders_members': ['breaks', 'members-reordered'],
  's#widens_bit_field': ['breaks', 'bit-field', 'a'],
  's#adds_bit_field': ['extends', 'member-added', 'b'],
  's#is_aligned': ['breaks', 'alignment'],
  's#resizes_array': ['breaks', 'dimensions', 'name'],
  's#qualifies_member': ['harmless', 'qualifier', 'name'],
  's#changes_callback': ['breaks', 'member-retyped', 'call'],
  's#changes_inside': ['breaks', 'member-added'],
  'u#adds_arm': ['extends', 'member-added', 'b'],
  'u#grows': ['breaks', 'size'],
  'e#adds_enumerator': ['extends', 'enumerator-added', 'ADDS_C'],
  'e#inserts_enumerator': ['breaks', 'enumerator-value'],
  'e#loses_enumerator': ['breaks', 'enumerator-removed', 'LOSES_B'],
  'e#renames_enumerator': ['harmless', 'enumerator-renamed', 'RENAMES_A'],
  't#changes_target': ['breaks', 'target'],
  's#becomes_defined': ['harmless', 'became-defined'],
  's#becomes_declared': ['harmless', 'became-declared'],
  changes_return: ['breaks', 'return-type'],
  adds_parameter: ['breaks', 'parameter-added', '2'],
  loses_parameter: ['breaks', 'parameter-removed', '2'],
  retypes_parameter: ['breaks', 'parameter-retyped', '1'],
  reorders_parameters: ['breaks', 'parameters-reordered'],
  renames_parameter: ['harmless', 'parameter-names'],
  retyped_variable: ['breaks', 'type'],
};

/** Those of edits.rs. */
export const RUST_EDITS: Edits = {
  's#edits::GrowsAtEnd': ['breaks', 'member-added', 'b'],
  's#edits::FillsHole': ['extends', 'member-added', 'b'],
  's#edits::LosesMember': ['breaks', 'member-removed', 'b'],
  's#edits::RetypesMember': ['breaks', 'member-retyped', 'a'],
  's#edits::RenamesMember': ['harmless', 'member-renamed', 'a'],
  's#edits::ResizesArray': ['breaks', 'dimensions', 'a'],
  's#edits::RetypesPointer': ['harmless', 'qualifier', 'a'],
  'u#edits::AddsArm': ['extends', 'member-added', 'b'],
  'e#edits::AddsEnumerator': ['extends', 'enumerator-added', 'Third'],
  'e#edits::ChangesEnumerator': ['breaks', 'enumerator-value', 'Second'],
  's#edits::AddsVariant': ['extends', 'variant', 'Two'],
  's#edits::LosesVariant': ['breaks', 'variant', 'Two'],
  's#edits::MovesVariant': ['breaks', 'variant', 'One'],
  's#edits::Payload': ['breaks', 'member-added', 'b'],
  rust_adds_parameter: ['breaks', 'parameter-added', '2'],
  rust_changes_return: ['breaks', 'return-type'],
  // Modules do not look at what is behind the four that they know.
  RUST_TABLE: ['extends', 'dimensions'],
};

const { 's#is_aligned': _aligned, renames_parameter: _renamed, ...seen } = C_EDITS;

/**
 * Those of edits.h that genksyms sees: it knows no attributes and no names of parameters. Without offsets and sizes, a member may lie in a
 * hole or not, and without values an enumerator before others moves them.
 */
export const EDITS_OF_GENKSYMS: Edits = {
  ...seen,
  's#fills_hole': ['breaks', 'member-added', 'b'],
  's#uses_reserve': ['breaks', 'member-added', 'owner'],
  's#adds_bit_field': ['breaks', 'member-added', 'b'],
  'u#adds_arm': ['breaks', 'member-added', 'b'],
  'u#grows': ['breaks', 'member-added', 'b'],
  'e#inserts_enumerator': ['breaks', 'enumerator-added', 'INSERTS_X'],
};
