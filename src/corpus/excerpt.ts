/** Parts of a real file: some of its symbols and what they need. */
import type { Random } from '../random.ts';
import type { Description } from '../write/description.ts';
import { exportedNames } from './expected-versions.ts';

export interface Excerpt {
  readonly description: Description;
  readonly symbols: readonly string[];
}

export function excerpt(description: Description, _random: Random): Excerpt {
  return { description, symbols: exportedNames(description) };
}
