/** Which rules of conformance a file breaks that `dwarfksyms version` refuses. Loaded when there is such a file, and not before. */
import { findingsForVersions } from '../conformance/for-versions.ts';
import type { Companions } from '../elf/companions.ts';
import type { ByteSource } from '../elf/source.ts';
import type { BrokenRule } from '../report/broken-rule.ts';

export function brokenRules(source: ByteSource, companions: Companions): readonly BrokenRule[] {
  return findingsForVersions(source, companions).map(({ rule, found, expected, total, places: [place] }) => ({
    rule: rule.id,
    statement: rule.statement,
    found,
    expected,
    count: total,
    file: place?.file === source.name ? undefined : place?.file,
    section: place?.section,
    offset: place?.offset,
  }));
}
