/** The entry of the command `gendwarfksyms`: the real process around `gendwarfksyms.ts`. */
import { readFileSync, writeSync } from 'node:fs';
import { gendwarfksyms } from './gendwarfksyms.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

process.exitCode = gendwarfksyms({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  readStdin: () => readFileSync(STDIN),
  stdout: (bytes) => writeAll(STDOUT, bytes),
  stderr: (text) => writeAll(STDERR, typeof text === 'string' ? Buffer.from(text) : text),
});
