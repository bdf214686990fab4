/**
 * Compares `dwarfksyms dump --format json` with `readelf --debug-dump=info`: tags, depths and offsets of entries, names of
 * attributes and their values.
 *
 *     npx tsx scripts/check-dump.ts [--show N] PATH…
 *
 * Both outputs are brought to one line per entry and attribute, in which a value has the same form whoever wrote it.
 */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { elfFilesIn } from '../properties/decoders-files.ts';
import { dump } from '../src/cli/dump.ts';
import { readelfItems } from './check-dump/readelf-items.ts';
import { dumpItems } from './check-dump/dump-items.ts';
import type { ExpectedItem, Item } from './check-dump/item.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

interface Outcome {
  entries: number;
  attributes: number;
  differences: number;
}

/** Standard error of readelf tells what it did not like; it goes on. */
function startReadelf(path: string): ChildProcessByStdio<null, Readable, null> {
  return spawn('readelf', ['--wide', '--debug-dump=info,no-follow-links', path], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' },
  });
}

/** Writes the dump to `output`; returns the messages. */
async function writeDump(path: string, output: string): Promise<string> {
  const fd = openSync(output, 'w');
  const messages: string[] = [];
  try {
    await dump({
      argv: ['--format', 'json', '--section', 'info', '--section', 'types', path],
      cwd: process.cwd(),
      readStdin: () => new Uint8Array(),
      stdout: (bytes) => {
        for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
      },
      stderr: (text) => messages.push(text.toString()),
    });
  } finally {
    closeSync(fd);
  }
  return messages.join('');
}

/** Lines as latin1, in which names are bytes. */
function linesOf(input: Readable): AsyncIterable<string> {
  input.setEncoding('latin1');
  return createInterface({ input, crlfDelay: Infinity });
}

async function compare(path: string, dumped: string, show: number): Promise<Outcome> {
  const readelf = startReadelf(path);
  try {
    return await compareLines(readelf.stdout, dumped, show);
  } finally {
    // It may have more to say than was read.
    readelf.kill();
  }
}

async function compareLines(readelf: Readable, dumped: string, show: number): Promise<Outcome> {
  const outcome: Outcome = { entries: 0, attributes: 0, differences: 0 };
  const expected = readelfItems(linesOf(readelf))[Symbol.asyncIterator]();
  const found = dumpItems(linesOf(createReadStream(dumped)))[Symbol.asyncIterator]();
  let place = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- two streams side by side
    const [one, other] = await Promise.all([expected.next(), found.next()]);
    const a: Item | undefined = one.done === true ? undefined : one.value;
    const b: ExpectedItem | undefined = other.done === true ? undefined : other.value;
    if (a === undefined && b === undefined) return outcome;
    if (b?.kind === 'entry') {
      outcome.entries++;
      place = b.text;
    } else outcome.attributes++;
    if (a?.kind === b?.kind && a !== undefined && b !== undefined && b.accepts(a.text)) continue;
    outcome.differences++;
    if (outcome.differences <= show)
      console.log(`  ${place}\n    readelf: ${a?.text ?? '(end)'}\n    dump:    ${b?.text ?? '(end)'}`);
    // Out of step: everything that follows would differ.
    if (a?.kind !== b?.kind || a?.kind === 'entry') return outcome;
  }
}

const { values: options, positionals } = parseArgs({
  options: { show: { type: 'string', default: '3' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write('usage: check-dump.ts [--show N] PATH…\n');
  process.exitCode = 2;
} else if (spawnSync('readelf', ['--version']).status !== 0) {
  process.stderr.write('check-dump.ts needs readelf, which is not there\n');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'check-dump-'));
  try {
    let files = 0;
    let different = 0;
    for (const path of positionals.flatMap((root) => [...elfFilesIn(root)])) {
      const dumped = join(folder, 'dump.jsonl');
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const messages = await writeDump(path, dumped);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { entries, attributes, differences } = await compare(path, dumped, Number(options.show));
      console.log(
        `${String(entries).padStart(9)} entries ${String(attributes).padStart(9)} attributes ${String(differences).padStart(5)} different  ${path}`,
      );
      if (messages !== '' && differences > 0) console.log(messages.replaceAll(/^/gm, '    '));
      files++;
      if (differences > 0) different++;
    }
    console.log(`${files} files, ${different} different`);
    process.exitCode = different > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
