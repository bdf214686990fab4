/** `dwarfksyms corpus` without `--run`: makes the files and writes them into their folder. */
import { Selection } from '../corpus/selection.ts';
import { dictionary } from '../corpus/dictionary.ts';
import type { Family } from '../corpus/family.ts';
import { manifestLine, type ManifestEntry } from '../corpus/manifest.ts';
import { DwarfksymsError } from '../errors.ts';
import { DICTIONARY, MANIFEST, type CorpusFolder } from './corpus-folder.ts';
import type { MakingSettings } from './corpus-settings.ts';
import type { Progress } from './progress.ts';

export interface MadeCorpus {
  readonly entries: readonly ManifestEntry[];
  /** How many files there are too few, because there were no others. */
  readonly missing: number;
}

/**
 * @param families in order, without end
 * @param warn told of what is wrong with the corpus, not with the options
 */
export async function makeCorpus(
  { count, kinds }: MakingSettings,
  families: AsyncIterable<Family>,
  folder: CorpusFolder,
  progress: Progress,
  warn: (warning: DwarfksymsError) => void,
): Promise<MadeCorpus> {
  const selection = new Selection(count, kinds);
  const entries: ManifestEntry[] = [];
  const pairs = new Map<string, number>();
  for await (const family of families) {
    const taken = selection.take(family);
    for (const { bytes, entry } of taken) {
      folder.write(entry.file, bytes);
      entries.push(entry);
    }
    if (taken.length > 0) for (const pair of family.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    for (const fault of family.faults) warn(new DwarfksymsError('corpus', `left out: ${fault}`));
    progress.update(count - selection.missing, 'files written');
    if (selection.isOver) break;
  }
  folder.write(DICTIONARY, Buffer.from(dictionary(pairs)));
  folder.write(MANIFEST, Buffer.from(entries.map(manifestLine).join('')));
  return { entries, missing: selection.missing };
}
