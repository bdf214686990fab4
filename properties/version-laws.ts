/** Laws about versions: on what they do not depend. */
import { Random } from '../src/random.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import { changedSymbols, explainChange } from './differences.ts';
import { LawViolation, type Law } from './law.ts';
import { hasError } from './specimen.ts';

export const independence: Law = {
  name: 'independence',
  statement: "a symbol's version does not depend on which other symbols are asked for (`canonical`)",
  check(specimen, { seed }, record) {
    if (hasError(specimen.canonical)) return;
    const random = new Random(seed);
    const some = random.shuffle(specimen.symbols).slice(0, 1 + random.below(specimen.symbols.length));
    const alone = specimen.versionsOf(some, CANONICAL);
    const different = changedSymbols(alone, specimen.canonical);
    if (different.length > 0)
      throw new LawViolation(
        `asked for ${some.join(', ')} alone: ${explainChange(specimen.canonical, alone, different)}`,
      );
    const inLinux = changedSymbols(specimen.versionsOf(some, LINUX), specimen.linux);
    if (inLinux.length > 0) record.add('linux: other exports', 'changed', inLinux.length);
  },
};

export const determinism: Law = {
  name: 'determinism',
  statement:
    'the same description gives the same bytes and the same versions, in whatever order symbols are listed',
  check(specimen, { seed }, record) {
    for (const [profile, answers] of [
      ['canonical', specimen.canonical],
      ['linux', specimen.linux],
    ] as const)
      record.add(`answers in ${profile}`, hasError(answers) ? 'error' : 'versions');
    const again = specimen.with(specimen.description);
    for (const [name, bytes] of specimen.files)
      if (Buffer.compare(bytes, again.files.get(name) ?? new Uint8Array()) !== 0)
        throw new LawViolation(`${name} was written differently the second time`);
    const shuffled = new Random(seed).shuffle(specimen.symbols);
    for (const [profile, asked] of [
      [LINUX, specimen.symbols],
      [CANONICAL, shuffled],
    ] as const) {
      const found = again.versionsOf(asked, profile);
      const different = changedSymbols(found, specimen.versions(profile));
      if (different.length > 0)
        throw new LawViolation(
          `${profile.name}, the second time: ${explainChange(specimen.versions(profile), found, different)}`,
        );
    }
  },
};
