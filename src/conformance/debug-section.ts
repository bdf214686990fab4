/** Which sections DWARF describes, by their names. DWARF 5, appendix G. */
import { sectionVersions } from '../../generated/dwarf-section-versions.ts';

/** Also of those that GNU's tools compressed. Not `.debug_gdb_scripts`, which is loaded on purpose. */
export function isDebugSection(name: string): boolean {
  return sectionVersions(name.replace(/^\.zdebug_/u, '.debug_')) !== undefined;
}
