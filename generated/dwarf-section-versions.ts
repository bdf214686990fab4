// Generated from ksy/dwarf_tables.ksy by `npm run generate`; do not edit.

/** By the version of the standard, the version in the header of a section, or `none` where it has none. */
export type SectionVersions = Readonly<Partial<Record<2 | 3 | 4 | 5, number | 'none'>>>;

/**
 * The versions of the standard that have a section of this name; undefined for a name that none has, such as a vendor’s.
 * DWARF 5, appendix G; DWARF 4, appendix F.
 */
export function sectionVersions(name: string): SectionVersions | undefined {
  switch (name) {
    case '.debug_abbrev':
    case '.debug_str':
      return { 2: 'none', 3: 'none', 4: 'none', 5: 'none' };
    case '.debug_addr':
    case '.debug_cu_index':
    case '.debug_loclists':
    case '.debug_macro':
    case '.debug_names':
    case '.debug_rnglists':
    case '.debug_str_offsets':
    case '.debug_sup':
    case '.debug_tu_index':
    case '.debug_info.dwo':
    case '.debug_line.dwo':
    case '.debug_loclists.dwo':
    case '.debug_macro.dwo':
    case '.debug_rnglists.dwo':
    case '.debug_str_offsets.dwo':
      return { 5: 5 };
    case '.debug_aranges':
      return { 2: 2, 3: 2, 4: 2, 5: 2 };
    case '.debug_frame':
      return { 2: 1, 3: 3, 4: 4, 5: 4 };
    case '.debug_info':
    case '.debug_line':
      return { 2: 2, 3: 3, 4: 4, 5: 5 };
    case '.debug_line_str':
    case '.debug_abbrev.dwo':
    case '.debug_str.dwo':
      return { 5: 'none' };
    case '.debug_loc':
    case '.debug_macinfo':
      return { 2: 'none', 3: 'none', 4: 'none' };
    case '.debug_pubnames':
      return { 2: 2, 3: 2, 4: 2 };
    case '.debug_pubtypes':
      return { 3: 2, 4: 2 };
    case '.debug_ranges':
      return { 3: 'none', 4: 'none' };
    case '.debug_types':
      return { 4: 4 };
    default:
      return undefined;
  }
}
