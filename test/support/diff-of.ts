/** Compares two sides given as lines of `.symtypes` files. */
import { AbiBuilder } from '../../src/abi/abi-builder.ts';
import { Definitions } from '../../src/abi/definitions.ts';
import { readSymtypes } from '../../src/abi/read-symtypes.ts';
import type { Abi } from '../../src/abi/abi.ts';
import type { AbiDiff } from '../../src/diff/abi-diff.ts';
import { diffAbis } from '../../src/diff/diff.ts';

export function abiOf(text: string | readonly string[], definitions: Definitions, name = 'side'): Abi {
  const builder = new AbiBuilder(definitions);
  for (const [index, part] of (typeof text === 'string' ? [text] : text).entries())
    readSymtypes(Buffer.from(part, 'latin1'), `${index}.o`, builder, definitions);
  return builder.abi(name);
}

/** Each side is a file, or several. */
export function diffOf(before: string | readonly string[], after: string | readonly string[]): AbiDiff {
  const definitions = new Definitions();
  return diffAbis(abiOf(before, definitions, 'old'), abiOf(after, definitions, 'new'), definitions);
}

/** The one cause that there has to be, as `KIND SUBJECT EFFECT` for each change. */
export function changesOf(diff: AbiDiff): readonly string[] {
  return diff.causes.flatMap(({ changes }) =>
    changes.map(({ kind, subject, effect }) => [kind, subject, effect].filter(Boolean).join(' ')),
  );
}
