/** Which rules can be written at all: in a line of a file, and with references that are read as they are meant. */
import { ruleLine } from '../diff/rule-forms.ts';
import type { KabiRule } from '../diff/suggestion.ts';
import { DwarfksymsError } from '../errors.ts';
import { parseKabiRules } from '../symver/kabi-rule-file.ts';

/** References in a type string. */
const REFERENCES = /(?<![^ ])[suet]#(?:'.+?'(?= |$)|[^ ]+)/gu;
/** The same as the value of a rule, where they begin anywhere, and end at the first quote or blank (symbol versions, section 8). */
const RULED_REFERENCES = /[suet]#(?:'[^']*'|[^' ][^ ]*)/gu;

/** Names can have anything in them that a compiler writes: blanks at their ends, quotes, line breaks. */
export function isWritable(rule: KabiRule): boolean {
  return isReadBack(rule) && (rule.type !== 'type_string' || isReadAsMeant(rule.value));
}

function isReadBack(rule: KabiRule): boolean {
  try {
    const read = parseKabiRules(Buffer.from(ruleLine(rule), 'latin1'), '', () => undefined);
    const [only, ...others] = read;
    return (
      others.length === 0 &&
      only?.type === rule.type &&
      only.target === rule.target &&
      only.value === rule.value
    );
  } catch (error) {
    if (error instanceof DwarfksymsError) return false;
    throw error;
  }
}

function isReadAsMeant(value: string): boolean {
  const [meant, read] = [REFERENCES, RULED_REFERENCES].map((pattern) => value.match(pattern)?.join('\n'));
  return meant === read;
}
