/** `--verify`: computed versions against recorded ones, difference by difference. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { match } from 'ts-pattern';
import { parseSymvers, type SymversEntry } from '../report/symvers.ts';
import { versionText, type ObjectReport, type SymbolReport } from '../report/version-report.ts';
import { withIoErrors } from './io-error.ts';

export type Difference =
  | { readonly kind: 'different'; readonly recorded: number; readonly computed: number }
  /** The object exports the symbol, but nothing is recorded for it. */
  | { readonly kind: 'not recorded'; readonly computed: number }
  /** A version is recorded, but none could be computed. */
  | { readonly kind: 'not computed'; readonly recorded: number }
  /** The table says that the module exports the symbol, but it does not. */
  | { readonly kind: 'not exported'; readonly recorded: number };

/** What a symbol has that was never given a version. */
const NO_VERSION = 0;

/** The difference of one symbol, if there is one. */
export function differenceOf({ outcome, recorded = NO_VERSION }: SymbolReport): Difference | undefined {
  const computed = outcome.kind === 'version' ? outcome.version : NO_VERSION;
  if (recorded === computed) return undefined;
  if (outcome.kind === 'missing') return { kind: 'not computed', recorded };
  if (recorded === NO_VERSION) return { kind: 'not recorded', computed };
  return { kind: 'different', recorded, computed };
}

/** A line of output, as a latin1 string. */
export function differenceLine(path: string, name: string, difference: Difference): string {
  const what = match(difference)
    .with({ kind: 'different' }, ({ recorded, computed }) => {
      return `recorded ${versionText(recorded)}, computed ${versionText(computed)}`;
    })
    .with({ kind: 'not recorded' }, ({ computed }) => `not recorded, computed ${versionText(computed)}`)
    .with({ kind: 'not computed' }, ({ recorded }) => `recorded ${versionText(recorded)}, not computed`)
    .with({ kind: 'not exported' }, ({ recorded }) => `recorded ${versionText(recorded)}, not exported`)
    .exhaustive();
  return `${Buffer.from(path).toString('latin1')}: ${name}: ${what}\n`;
}

/** A `Module.symvers` that versions are compared with. */
export class RecordedTable {
  /** By the names of symbols. */
  readonly crcs: ReadonlyMap<string, number>;
  readonly #byModule = new Map<string, SymversEntry[]>();

  constructor(entries: readonly SymversEntry[]) {
    this.crcs = new Map(entries.map(({ name, crc }) => [name, crc]));
    for (const entry of entries) {
      const module = moduleKey(Buffer.from(entry.module, 'latin1').toString());
      const others = this.#byModule.get(module);
      if (others === undefined) this.#byModule.set(module, [entry]);
      else others.push(entry);
    }
  }

  /** The symbols that a module or kernel exports according to the table, but not by itself. */
  notExported({ path, module, symbols }: ObjectReport): readonly SymversEntry[] {
    // An object may be one of many that become the module of that name.
    if (module !== KERNEL && !MODULE_PATH.test(path)) return [];
    const exported = new Set(symbols.map(({ name }) => name));
    const recorded = this.#byModule.get(moduleKey(module)) ?? [];
    return recorded.filter(({ name }) => !exported.has(name));
  }
}

/** @throws DwarfksymsError 'io' or 'symvers' */
export function readRecordedTable(path: string, cwd: string): RecordedTable {
  const bytes = withIoErrors('cannot read', path, () => readFileSync(resolve(cwd, path)));
  return new RecordedTable(parseSymvers(bytes, path));
}

const KERNEL = 'vmlinux';
const MODULE_PATH = /\.ko(?:\.[a-z]+)*$/u;

/** Modules are known to the kernel by the last part of their path, in which dashes and underscores are the same. */
function moduleKey(module: string): string {
  return basename(module).replaceAll('-', '_');
}
