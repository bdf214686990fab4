/** docs/conformance.md, whose table of rules is printed from the rules. */
import { resolve } from 'node:path';
import { ruleTable } from '../../src/check/rule-text.ts';
import { RULES } from '../../src/conformance/rules.ts';
import { withPart } from './marked-part.ts';

export const DOCUMENT = resolve(import.meta.dirname, '../../docs/conformance.md');

/** The document with the table as it must be. */
export function withRules(document: string): string {
  const count = (letter: string): number => RULES.filter((rule) => rule.class === letter).length;
  const head = `${RULES.length} rules: ${count('N')} normative (N), ${count('S')} suspicious (S), ${count('A')} advice (A).`;
  return withPart(document, 'rules', `${head}\n\n${ruleTable(RULES)}`);
}
