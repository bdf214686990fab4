/** Descriptions for which a law did not hold once: it holds now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { counterexampleFromJson } from '../test/support/description-json.ts';
import { lawChoiceOf, Record } from './law.ts';
import { LAWS } from './laws.ts';
import { Specimen } from './specimen.ts';

const FOLDER = resolve(import.meta.dirname, '../test/fixtures/counterexamples');

const OTHERS = Array.from({ length: 40 }, (_, seed) => lawChoiceOf(seed));

test.before(() => zstdIsReady);

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json')))
  test(name.replace('.json', '').replaceAll('-', ' '), () => {
    const {
      law: lawName,
      choice,
      subject,
      mutation,
    } = counterexampleFromJson(readFileSync(join(FOLDER, name), 'utf8'));
    const law = LAWS.find((one) => one.name === lawName);
    if (law === undefined) assert.unreachable(`no law ${lawName}`);
    else if (mutation === undefined)
      // Where the change is not made any more, others are tried besides.
      for (const one of [choice, ...OTHERS]) law.check(new Specimen(subject), one, new Record());
    else law.checkMutation?.(new Specimen(subject), mutation, new Record());
  });

test.run();
