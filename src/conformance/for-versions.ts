/** Where versions and conformance meet: the rules whose violation can move or hide the version of an exported symbol. */
import type { Companions } from '../elf/companions.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Finding } from './finding.ts';
import { checkFile } from './run.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** What `check --for-versions` checks. */
export function rulesForVersions(rules: readonly Rule[] = RULES): readonly Rule[] {
  return rules.filter(({ concernsVersions }) => concernsVersions === true);
}

/**
 * The first finding of each of these rules that a file breaks, and how often it does: errors before warnings. Empty where the file cannot
 * even be opened.
 */
export function findingsForVersions(
  source: ByteSource,
  companions: Companions | undefined,
): readonly (Finding & { readonly total: number })[] {
  // What needs versions itself has nothing to say where there are none.
  const rules = rulesForVersions().filter(({ onDemand }) => onDemand !== true);
  try {
    const run = checkFile(source, { rules, companions, warn: () => undefined });
    let step = run.next();
    while (step.done !== true) step = run.next();
    const { findings, totals } = step.value;
    const first = new Map<string, Finding>();
    for (const finding of findings) if (!first.has(finding.rule.id)) first.set(finding.rule.id, finding);
    return [...first.values()]
      .toSorted((a, b) => rank(a) - rank(b))
      .map((finding) => ({ ...finding, total: totals.get(finding.rule)?.total ?? finding.count }));
  } catch (error) {
    if (error instanceof DwarfksymsError) return [];
    throw error;
  }
}

function rank({ rule }: Finding): number {
  return rule.class === 'N' ? 0 : 1;
}
