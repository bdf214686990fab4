/** The grammars as they stand, to be spoilt by tests one place at a time. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseGrammar, type Grammar } from '../../src/grammar/ksy.ts';

const FOLDER = resolve(import.meta.dirname, '../../ksy');

/** All grammars by id; in the text of `spoilt` every `from` becomes `to`. */
export function grammars(spoilt?: {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}): Map<string, Grammar> {
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

export function grammar(id: string): Grammar {
  const found = grammars().get(id);
  if (found === undefined) throw new Error(`there is no ksy/${id}.ksy`);
  return found;
}
