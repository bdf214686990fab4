/**
 * The README's table of machines, from the results in docs/machines.md: `npx tsx scripts/machines/readme.ts` writes it, and a
 * test fails if that would change anything.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const BEGIN = '<!-- machines: made by scripts/machines/readme.ts -->';
const END = '<!-- end of machines -->';

/** Cells of the rows below the heading that begins with the given cell. */
function rowsBelow(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  if (start < 0) throw new Error(`docs/machines.md has no table "${heading}"`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The part of the README between its marks. */
export function machinesBlock(machines: string): string {
  const compared = rowsBelow(machines, 'machine');
  const names = (rows: readonly (readonly string[])[]): string =>
    Array.from(new Set(rows.map(([name = '']) => name))).join('; ');
  const isSound = (row: readonly string[]): boolean => row[5] === '0' && row[8] === '0';
  const unverified = rowsBelow(machines, 'e_machine').filter((row) => row[3] === 'unverified');
  const differing = compared.filter((row) => !isSound(row));
  return [
    BEGIN,
    '',
    `Machines whose relocatable files were compiled and compared: x86-64; ${names(compared.filter(isSound))}.`,
    '',
    ...(differing.length === 0 ? [] : [`With differences that are not explained: ${names(differing)}.`, '']),
    `Unverified, because nothing at hand compiles for them: ${names(unverified)}.`,
    '',
    END,
  ].join('\n');
}

/** The README with the block renewed. */
export function withMachines(readme: string, machines: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('README.md has no marks for the machines');
  return readme.slice(0, begin) + machinesBlock(machines) + readme.slice(end + END.length);
}

if (process.argv[1] === import.meta.filename) {
  const readme = join(REPOSITORY, 'README.md');
  const machines = readFileSync(join(REPOSITORY, 'docs/machines.md'), 'utf8');
  writeFileSync(readme, withMachines(readFileSync(readme, 'utf8'), machines));
}
