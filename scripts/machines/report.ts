/** The tables that say what came out: for the eye, and for docs/machines.md. */
import { emName } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { LIBERTIES } from '../../test/oracle/abi.ts';
import type { Comparison, SourceReport } from './compare.ts';
import type { NameCheck } from './names.ts';
import type { Target } from './targets.ts';

export interface TargetReport {
  readonly target: Target;
  /** Undefined if the compiler is not there. */
  readonly sources: readonly SourceReport[] | undefined;
}

/** What stands in the matrix for what type strings differ by; anything else has its cause in the source. */
const LETTERS: readonly (readonly [letter: string, liberty: string])[] = LIBERTIES.map(({ name }, i) => [
  'abcdefgh'.charAt(i),
  name,
]);
const SOURCE_LETTER = 'x';

/** One row per target, one column per source: what its type strings differ by. */
export function matrix(reports: readonly TargetReport[]): string {
  const names = [...new Set(reports.flatMap(({ sources = [] }) => sources.map(({ source }) => source)))];
  const width = Math.max(...reports.map(({ target }) => title(target).length));
  const rows = reports.map(({ target, sources }) => {
    const cells = sources === undefined ? ['(compiler not found)'] : names.map((name) => cell(sources, name));
    return `${title(target).padEnd(width)}  ${cells.join(' ')}`;
  });
  const legend = [
    '= same type strings as on x86-64',
    ...LETTERS.map(([letter, name]) => `${letter} differ by ${name}`),
    `${SOURCE_LETTER} differ by what the source says`,
    '! differ otherwise',
    '. not compiled',
  ];
  return [`sources, from left to right: ${names.join(' ')}`, legend.join('; '), '', ...rows].join('\n');
}

function cell(sources: readonly SourceReport[], name: string): string {
  const results = resultsOf(sources.filter(({ source }) => source === name));
  if (results.length === 0) return '.  ';
  const letters = results.some(({ unexplained }) => unexplained.length > 0) ? ['!'] : [];
  const taken = new Set(results.flatMap(({ liberties }) => [...liberties]));
  for (const [letter, liberty] of LETTERS) if (taken.delete(liberty)) letters.push(letter);
  if (taken.size > 0) letters.push(SOURCE_LETTER);
  return (letters.length === 0 ? '=' : letters.join('')).padEnd(3);
}

/** All that is not explained, with its place. */
export function allUnexplained(reports: readonly TargetReport[]): readonly string[] {
  return reports.flatMap(({ target, sources = [] }) =>
    sources.flatMap(({ source, dwarfVersion, result }) =>
      [...(result?.unexplained ?? []), ...(result?.sections.different ?? [])].map(
        (line) => `${title(target)}, ${source}.c, DWARF ${dwarfVersion}: ${line}`,
      ),
    ),
  );
}

export function markdown(reports: readonly TargetReport[], names: readonly NameCheck[]): string {
  return `# Machines

Made by \`npx tsx scripts/check-machines.ts --write\`; do not edit. Relocatable files need the machine's relocations; linked
files need nothing of the machine.

Each row is a compiler for a machine. It compiles a set of C sources with DWARF 4 and 5, and the type string of every exported
symbol is compared with that of the same compiler for x86-64: *same*, or different by what the ABI is free to choose (${LIBERTIES.map(({ name }) => name).join('; ')}), or *unexplained*. Sections with
debugging information are compared, byte by byte, with what \`readelf --relocated-dump\` makes of them; of some types it says that it does not know
them.

${table(
  [
    'machine',
    'compiler',
    'objects',
    'same',
    'by ABI',
    'unexplained',
    'sections as readelf',
    'not known to it',
    'otherwise',
    'relocations seen',
  ],
  reports.filter(({ sources }) => sources !== undefined).map(row),
)}
## Relocation types

Types that \`ksy/elf_relocations.ksy\` lists, how many of their names and numbers readelf or llvm-readelf confirm, and whether
files of the machine were read as above. *Unverified* is what was written from documents alone.

${table(
  ['e_machine', 'types', 'confirmed', 'files'],
  names.map(({ machine, confirmed, unconfirmed }) => [
    machine,
    String(confirmed + unconfirmed.length),
    unconfirmed.length === 0 ? 'all' : `${confirmed}, not ${unconfirmed.join(', ')}`,
    status(machine, reports),
  ]),
)}`;
}

/** For the README: which machines are verified, which are not. */
export function summary(reports: readonly TargetReport[]): string {
  const machines = Object.keys(RELOCATIONS).map((number) => emName(Number(number)));
  const withStatus = (wanted: string): string =>
    machines.filter((machine) => status(machine, reports) === wanted).join(', ') || 'none';
  return ['verified', 'differs', 'unverified'].map((one) => `${one}: ${withStatus(one)}`).join('\n');
}

function status(machine: string, reports: readonly TargetReport[]): 'verified' | 'differs' | 'unverified' {
  const results = reports
    .filter(({ target }) => emName(target.machine) === machine)
    .flatMap(({ sources = [] }) => resultsOf(sources));
  if (results.length === 0) return 'unverified';
  const isGood = results.every(
    ({ unexplained: lines, sections }) => lines.length + sections.different.length === 0,
  );
  return isGood ? 'verified' : 'differs';
}

function row({ target, sources = [] }: TargetReport): readonly string[] {
  const results = resultsOf(sources);
  const sum = (count: (one: Comparison) => number): string =>
    String(results.reduce((total, one) => total + count(one), 0));
  const seen = new Set(results.flatMap(({ sections }) => [...sections.types]));
  return [
    target.name,
    target.family === 'gcc' ? target.command : 'clang',
    String(results.length),
    sum(({ same }) => same),
    sum(({ byAbi }) => byAbi),
    sum(({ unexplained: lines }) => lines.length),
    sum(({ sections }) => sections.equal),
    sum(({ sections }) => sections.unknown),
    sum(({ sections }) => sections.different.length),
    Array.from(seen).toSorted().join(', '),
  ];
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(heading) + line(heading.map(() => '---')) + rows.map(line).join('');
}

function resultsOf(sources: readonly SourceReport[]): readonly Comparison[] {
  return sources.flatMap(({ result }) => (result === undefined ? [] : [result]));
}

function title({ name, family }: Target): string {
  return `${name} (${family})`;
}
