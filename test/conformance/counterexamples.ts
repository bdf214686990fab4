/** Files that break one rule each, made by the breakages that are labelled with it, and what the checker says of them. */
import { baseSource } from '../../src/corpus/base-descriptions.ts';
import { breakFile, type BrokenFile } from '../../src/corpus/broken-file.ts';
import { MemoryCompanions } from '../../src/corpus/memory-companions.ts';
import { writeNamed, type Written } from '../../src/corpus/written.ts';
import { RULES } from '../../src/conformance/rules.ts';
import { checkFile } from '../../src/conformance/run.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import { ANYTHING, type Breakage } from '../../src/mutate/malformed/breakage.ts';
import { Random } from '../../src/random.ts';
import type { Description } from '../../src/write/description.ts';

/** Enough for every breakage to find something that it can break. */
const BASES = 256;
const MOST_BYTES = 1 << 16;
/** Files to look at for each breakage. */
const SAMPLES = 3;

interface Base {
  readonly description: Description;
  readonly written: Written;
}

export interface Sample extends BrokenFile {
  /** Ids of the rules of classes N and S that the sound file and the broken one break. */
  readonly soundRules: readonly string[];
  readonly brokenRules: readonly string[];
}

/** What the files of a corpus are made from: the same for each run. */
export function bases(): readonly Base[] {
  const draw = baseSource([], MOST_BYTES);
  const random = new Random(11);
  return Array.from({ length: BASES }, () => {
    const { description } = draw(0, random.fork());
    return { description, written: writeNamed(description) };
  }).filter(({ written }) => written.object.bytes.length <= MOST_BYTES);
}

export function samplesOf(breakage: Breakage, from: readonly Base[]): readonly Sample[] {
  const samples: Sample[] = [];
  for (const [seed, { description, written }] of from.entries()) {
    const made = breakFile(breakage, description, written, choiceOf(seed));
    if (made === undefined) continue;
    samples.push({ ...made, soundRules: rulesBroken(made.sound), brokenRules: rulesBroken(made.broken) });
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** Of the rules broken, those that neither the label names nor what follows from it. */
export function unexplained({ breakage, brokenRules }: Sample): readonly string[] {
  const { rule, implies = [] } = breakage;
  if (implies === ANYTHING) return [];
  return brokenRules.filter((id) => id !== rule && !implies.includes(id));
}

/** Advice is no defect. */
export function rulesBroken({ object, companions }: Written): readonly string[] {
  const files = new Map(companions.map(({ name, bytes }) => [name, bytes]));
  const ids = new Set<string>();
  try {
    const run = checkFile(bytesSource(object.name, object.bytes), {
      rules: RULES.filter((rule) => rule.class !== 'A'),
      companions: new MemoryCompanions(files, () => undefined),
      warn: () => undefined,
    });
    let step = run.next();
    while (step.done !== true) step = run.next();
    for (const { rule } of step.value.findings) ids.add(rule.id);
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
  }
  return [...ids].toSorted();
}
