/** What `dwarfksyms version` says of the rules that a refused file breaks. */
import { DwarfksymsError } from '../errors.ts';
import type { BrokenRule } from '../report/broken-rule.ts';
import { latin1Of } from '../unicode.ts';

/** Those that follow are mostly consequences of the first. */
const MOST = 5;

/** @param path of the file that was refused */
export function* brokenRuleMessages(
  path: string,
  rules: readonly BrokenRule[],
): Generator<DwarfksymsError, void, undefined> {
  for (const { rule, found, expected, count, file, section, offset } of rules.slice(0, MOST)) {
    const often = count === 1 ? '' : `, ${count} times`;
    const detail = `this breaks the rule ${rule}${often}: found ${found}, expected ${expected}`;
    yield new DwarfksymsError('dwarf-malformed', latin1Of(detail), { file: file ?? path, section, offset });
  }
  const [first] = rules;
  if (first === undefined) return;
  const more = rules.length > MOST ? `${rules.length - MOST} more rules are broken; ` : '';
  const detail = `${more}"dwarfksyms check --explain ${first.rule}" explains a rule`;
  yield new DwarfksymsError('dwarf-malformed', detail, { file: path });
}
