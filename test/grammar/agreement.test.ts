/** The decoders agree on the recorded objects. All of them, and the kernel's: scripts/check-decoders.ts. */
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkFile, elfFilesIn } from '../../properties/decoders-files.ts';
import { oracleFolders } from '../support/oracle.ts';

const FOLDERS = [resolve(import.meta.dirname, '../fixtures/kernel-like'), ...oracleFolders()];

for (const folder of FOLDERS)
  for (const raw of [false, true])
    test(`cursor and Kaitai decoder agree on ${folder}${raw ? ', not relocated' : ''}`, () => {
      let entries = 0;
      for (const path of elfFilesIn(folder)) {
        const row = checkFile(path, raw);
        assert.is(row.difference, undefined, path);
        entries += row.entries;
      }
      assert.ok(entries > 0);
    });

test.run();
