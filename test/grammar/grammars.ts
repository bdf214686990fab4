/** The grammars as they stand, to be spoilt by tests one place at a time. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withHalves } from '../../src/grammar/halves.ts';
import { grammarOf, parseGrammar, type Grammar, type Grammars } from '../../src/grammar/ksy.ts';

const FOLDER = resolve(import.meta.dirname, '../../ksy');

interface Spoilt {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** All grammars by id, as they stand in ksy/; in the text of `spoilt` every `from` becomes `to`. */
export function sources(spoilt?: Spoilt): Map<string, Grammar> {
  const byId = new Map<string, Grammar>();
  for (const name of readdirSync(FOLDER).toSorted()) {
    let text = readFileSync(join(FOLDER, name), 'utf8');
    if (name === `${spoilt?.id}.ksy` && spoilt !== undefined) {
      if (!text.includes(spoilt.from)) throw new Error(`${name} does not contain "${spoilt.from}"`);
      text = text.replaceAll(spoilt.from, spoilt.to);
    }
    const parsed = parseGrammar(text, name);
    byId.set(parsed.meta.id, parsed);
  }
  return byId;
}

/** The same as JavaScript is made from them. */
export function grammars(spoilt?: Spoilt): Grammars {
  return withHalves(sources(spoilt));
}

export function grammar(id: string): Grammar {
  return grammarOf(grammars(), id);
}
