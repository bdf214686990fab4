/** What readelf and llvm-dwarfdump find in a file, from what they print. */
import { spawnSync } from 'node:child_process';
import { TYPE_TAG_NAMES, type Summary, type UnitSummary } from './summary.ts';

export type Peer = 'readelf' | 'llvm-dwarfdump';

const SECONDS = 30;
const MOST_OUTPUT = 2 ** 30;

/** Undefined where the program is not installed or does not end. */
export function readPeer(peer: Peer, path: string): Summary | undefined {
  const args =
    peer === 'readelf'
      ? ['--wide', '--debug-dump=info,no-follow-links', path]
      : ['--debug-info', '--debug-types', path];
  const { stdout, stderr, error, signal } = spawnSync(peer, args, {
    encoding: 'latin1',
    timeout: 1000 * SECONDS,
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error !== undefined || signal !== null) return undefined;
  const complaints = stderr.split('\n').filter((line) => line !== '');
  const units = peer === 'readelf' ? unitsOfReadelf(stdout) : unitsOfDwarfdump(stdout);
  for (const { types } of units) types.sort();
  return { units, complaints };
}

/** Collects units line by line. */
class Collector {
  readonly units: UnitSummary[] = [];
  section = '';
  #tag = '';

  unit(offset: number, version: number): void {
    this.units.push({ section: this.section, offset, version, tag: '', types: [] });
    this.#tag = '';
  }

  entry(tag: string): void {
    this.#tag = tag;
    const unit = this.units.at(-1);
    if (unit?.tag === '') unit.tag = tag;
  }

  name(text: string): void {
    if (TYPE_TAG_NAMES.has(this.#tag)) this.units.at(-1)?.types.push(`${this.#tag} ${text}`);
    this.#tag = '';
  }
}

function unitsOfReadelf(output: string): UnitSummary[] {
  const found = new Collector();
  let offset = 0;
  for (const line of output.split('\n')) {
    const [, section] = /^Contents of the (\S+) section/.exec(line) ?? [];
    if (section !== undefined) found.section = section;
    const [, unit] = /^ {2}Compilation Unit @ offset (\w+):/.exec(line) ?? [];
    if (unit !== undefined) offset = Number(unit);
    const [, version] = /^ {3}Version: +(\d+)/.exec(line) ?? [];
    if (version !== undefined) found.unit(offset, Number(version));
    const [, tag] = /^ <\w+><\w+>: Abbrev Number: \d+ \((.*)\)$/.exec(line) ?? [];
    if (tag !== undefined) found.entry(tag);
    const [, name] = /^ {4}<\w+> {3}DW_AT_name +: (.*)$/.exec(line) ?? [];
    if (name !== undefined) found.name(readelfName(name));
  }
  return found.units;
}

/** Without the form and the offset that stand before it. */
function readelfName(text: string): string {
  return text
    .replace(
      /^\((?:string|line_strp|strp|strx[1-4]?|GNU_str_index|indirect|strp_sup|GNU_strp_alt|alt)\) ?/,
      '',
    )
    .replace(/^\((?:alt )?(?:indirect (?:line )?string|indexed string|offset)[^)]*\)(?::| ) ?/, '')
    .replace(/[\t ]+$/, '');
}

function unitsOfDwarfdump(output: string): UnitSummary[] {
  const found = new Collector();
  for (const line of output.split('\n')) {
    const [, section] = /^(\.\S+) contents:/.exec(line) ?? [];
    if (section !== undefined) found.section = section;
    const [, offset, version] = /^(0x\w+): (?:Compile|Type) Unit: .*version = (0x\w+)/.exec(line) ?? [];
    if (offset !== undefined) found.unit(Number(offset), Number(version));
    const [, tag] = /^0x\w+: +(DW_TAG_\w+)/.exec(line) ?? [];
    if (tag !== undefined) found.entry(tag);
    const [, name] = /^ +DW_AT_name\t\("(.*)"\)$/.exec(line) ?? [];
    if (name !== undefined) found.name(unescaped(name));
  }
  return found.units;
}

/** As LLVM's raw_ostream::write_escaped writes it. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) => {
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
    return { n: '\n', t: '\t' }[letter] ?? letter;
  });
}
