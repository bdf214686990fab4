/**
 * Baselines of real files: `check-baselines.ts PATH…` saves what each PATH says (all that `dwarfksyms diff` reads) in all forms, reads
 * it back, and compares; and compares each PATH with the one before it, as files and as baselines. A folder of objects that are no tree
 * can be given as its files. Exit status 1 if anything is different.
 */
import { AbiBuilder } from '../src/abi/abi-builder.ts';
import { Definitions } from '../src/abi/definitions.ts';
import { readSymtypes } from '../src/abi/read-symtypes.ts';
import { symtypesText } from '../src/baseline/consolidated.ts';
import { SideReader } from '../src/cli/diff-sides.ts';
import { NamedFiles } from '../src/cli/named-files.ts';
import { Progress } from '../src/cli/progress.ts';
import { diffJson } from '../src/diff/diff-json.ts';
import { diffAbis } from '../src/diff/diff.ts';
import { judge } from '../src/diff/judgement.ts';
import { Rules } from '../src/diff/rules.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { LINUX } from '../src/symver/profile.ts';
import { consolidated, partsText, restored, saved, symbolsText } from '../test/support/saved.ts';

await zstdIsReady;
const cwd = process.cwd();
let differences = 0;

function expectEqual(path: string, what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  differences++;
  console.log(`${path}: ${what} is different`);
}

async function sideOf(path: string, definitions: Definitions): Promise<AbiBuilder> {
  const builder = new AbiBuilder(definitions);
  const reader = new SideReader(definitions, {
    cwd,
    named: new NamedFiles({ cwd, readStdin: () => new Uint8Array() }),
    inquiry: {
      cwd,
      profile: LINUX,
      scope: undefined,
      stable: false,
      names: undefined,
      module: undefined,
      findTies: false,
      explainsOrder: false,
      recorded: 'none',
      wantsSymtypes: true,
      userFolders: [],
    },
    jobs: 1,
    warn: () => undefined,
    fail: (error) => console.log(error.message),
    progress: (total) => new Progress({ columns: undefined, write: () => undefined, now: () => 0 }, total),
  });
  await reader.readInto(path, builder);
  return builder;
}

function compared(before: AbiBuilder, after: AbiBuilder, definitions: Definitions): string {
  const diff = diffAbis(before.abi('before'), after.abi('after'), definitions);
  return diffJson(diff, judge(diff, new Rules()), definitions);
}

function checkForms(path: string, side: AbiBuilder, definitions: Definitions): string {
  const text = saved(side, definitions);
  const again = restored(text, definitions);
  expectEqual(
    path,
    'what was read back',
    symbolsText(again.abi(''), definitions),
    symbolsText(side.abi(''), definitions),
  );
  expectEqual(path, 'what was written again', saved(again, definitions), text);
  if (side.parts.length === 0) return text;
  const whole = consolidated(side, definitions);
  const sections = new AbiBuilder(definitions);
  readSymtypes(Buffer.from(whole, 'latin1'), 'all', sections, definitions);
  expectEqual(path, 'what was consolidated', partsText(sections, definitions), partsText(side, definitions));
  const split = new AbiBuilder(definitions);
  for (const part of sections.parts) {
    const lines = symtypesText(part, definitions, side.language ?? 'dwarf');
    readSymtypes(Buffer.from(lines, 'latin1'), part.name, split, definitions);
  }
  expectEqual(path, 'what was split', consolidated(split, definitions), whole);
  return text;
}

let last: { readonly path: string; readonly text: string } | undefined;
for (const path of process.argv.slice(2)) {
  const definitions = new Definitions();
  // oxlint-disable-next-line no-await-in-loop -- one side in memory at a time, and the one before
  const side = await sideOf(path, definitions);
  const { symbols } = side.abi('');
  if (symbols.size === 0) continue;
  const text = checkForms(path, side, definitions);
  const lines = text.split('\n');
  const count = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
  console.log(
    `${path}: ${symbols.size} symbols, ${side.parts.length} objects, ${text.length} bytes, ${count('\t| ')} lines without notation`,
  );
  if (last !== undefined) {
    // oxlint-disable-next-line no-await-in-loop
    const before = await sideOf(last.path, definitions);
    const [oldAgain, newAgain] = [restored(last.text, definitions), restored(text, definitions)];
    const expected = compared(before, side, definitions);
    expectEqual(path, 'a comparison with a baseline', compared(oldAgain, side, definitions), expected);
    expectEqual(path, 'a comparison of baselines', compared(oldAgain, newAgain, definitions), expected);
  }
  last = { path, text };
}
console.log(differences === 0 ? 'no differences' : `${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
