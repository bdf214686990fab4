/**
 * The records of a file, found by symbol and module. No answer depends on the order of the file: records that contradict each
 * other are an answer of their own.
 */
import { DwarfksymsError } from '../errors.ts';
import { KERNEL_MODULE, moduleKey } from './module-key.ts';
import { contradict, type RecordedVersion } from './recorded-version.ts';
import { versionText } from './version-report.ts';

export type Lookup =
  | { readonly kind: 'recorded'; readonly record: RecordedVersion }
  | { readonly kind: 'contradiction'; readonly first: RecordedVersion; readonly second: RecordedVersion };

/** What is recorded for a module or for an object. */
export interface RecordedModule {
  /** As `Module.symvers` names it. */
  readonly module: string;
  /** One per symbol. */
  readonly records: readonly RecordedVersion[];
}

/** The key of records that name no exporter: no module has it. */
const NO_EXPORTER = '';

export class RecordedTable {
  /** The path of the file, for messages. */
  readonly file: string;
  /** Records that contradict each other, a warning per symbol with both places. */
  readonly warnings: readonly DwarfksymsError[];
  /** The versions of symbols that have one, and only one. */
  readonly versions: ReadonlyMap<string, number>;
  readonly #byName = new Map<string, Map<string, Lookup>>();
  readonly #byExporter = new Map<string, RecordedModule & { readonly records: RecordedVersion[] }>();

  constructor(records: readonly RecordedVersion[], file: string) {
    this.file = file;
    for (const record of records) this.#add(record);
    const lookups = [...this.#byName.values()].flatMap((found) => [...found.values()]);
    this.warnings = lookups.flatMap((lookup) =>
      lookup.kind === 'contradiction' ? [contradictionWarning(lookup.first, lookup.second, file)] : [],
    );
    const versions = new Map<string, number>();
    for (const name of this.#byName.keys()) {
      const found = this.find(name, NO_EXPORTER);
      if (found?.kind === 'recorded' && found.record.version !== undefined)
        versions.set(name, found.record.version);
    }
    this.versions = versions;
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /**
   * What is recorded for the symbol: by the module itself, or else by all modules that record it. Objects and modules may
   * have other names than when the file was written.
   */
  find(name: string, module: string): Lookup | undefined {
    const found = this.#byName.get(name);
    if (found === undefined) return undefined;
    const own = found.get(moduleKey(module));
    if (own !== undefined) return own;
    return [...found.values()].reduce(join);
  }

  /** What is recorded for a module, or for an object of that name; undefined if nothing is. */
  exportsOf(module: string, isWholeModule: boolean): RecordedModule | undefined {
    const found = this.#byExporter.get(moduleKey(module));
    // Of a module, an object may be one of many.
    return found?.records[0]?.exporter?.kind === 'module' && !isWholeModule ? undefined : found;
  }

  /** The modules, without the kernel itself. */
  modules(): readonly RecordedModule[] {
    return this.exporters().filter(({ module }) => module !== KERNEL_MODULE);
  }

  exporters(): readonly RecordedModule[] {
    return [...this.#byExporter].flatMap(([key, module]) => (key === NO_EXPORTER ? [] : [module]));
  }

  /** Records that name no exporter, one per symbol. */
  withoutExporter(): readonly RecordedVersion[] {
    return this.#byExporter.get(NO_EXPORTER)?.records ?? [];
  }

  #add(record: RecordedVersion): void {
    const module = record.exporter?.module;
    const key = module === undefined ? NO_EXPORTER : moduleKey(module);
    let found = this.#byName.get(record.name);
    if (found === undefined) this.#byName.set(record.name, (found = new Map<string, Lookup>()));
    const before = found.get(key);
    found.set(key, join(before, { kind: 'recorded', record }));
    if (before !== undefined) return;
    const exporter = this.#byExporter.get(key);
    if (exporter === undefined) this.#byExporter.set(key, { module: module ?? '', records: [record] });
    else exporter.records.push(record);
  }
}

/** Names both places, and what they say. */
export function contradictionWarning(
  first: RecordedVersion,
  second: RecordedVersion,
  file: string,
): DwarfksymsError {
  const detail = `${first.place} and ${second.place} contradict each other about ${first.name}: ${describe(first)}, ${describe(second)}`;
  return new DwarfksymsError('symvers', detail, { file });
}

/** Of two records that agree, the first; of several that don't, the first two. */
function join(a: Lookup | undefined, b: Lookup): Lookup {
  if (a === undefined) return b;
  if (a.kind === 'contradiction') return a;
  if (b.kind === 'contradiction') return b;
  return contradict(a.record, b.record) ? { kind: 'contradiction', first: a.record, second: b.record } : a;
}

function describe({ version, isGplOnly, namespace }: RecordedVersion): string {
  return [
    version === undefined ? 'no version' : versionText(version),
    ...(isGplOnly === true ? ['GPL'] : []),
    ...(namespace === undefined || namespace === '' ? [] : [`namespace ${namespace}`]),
  ].join(' ');
}
