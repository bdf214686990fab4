/** Where the forms of a comparison go: to standard output, or to files that are put in their places at the end. */
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff } from '../diff/abi-diff.ts';
import { diffHtml } from '../diff/diff-html.ts';
import { diffJunit } from '../diff/diff-junit.ts';
import { diffJson } from '../diff/diff-json.ts';
import { differentSymbols, diffShort, modifiedSymbols } from '../diff/diff-lists.ts';
import { diffMarkdown } from '../diff/diff-markdown.ts';
import type { DiffReport, SourcePlace } from '../diff/diff-report.ts';
import { diffSarif } from '../diff/diff-sarif.ts';
import { diffText } from '../diff/diff-text.ts';
import type { Judgement } from '../diff/judgement.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { declarationsOf } from './diff-declarations.ts';
import type { DiffFormat, DiffSettings } from './diff-settings.ts';
import { createOutputFile, type OutputFile } from './output-file.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { STANDARD_INPUT } from './named-files.ts';
import { outputTo } from './terminal-text.ts';
import { verdictsTo, withDiffColours } from './verdict-colours.ts';
import type { VersionIo } from './version-command.ts';

/** Formats that show where something is declared. */
const TO_SOURCE: ReadonlySet<DiffFormat> = new Set(['sarif', 'html']);
const NO_PLACES: ReadonlyMap<string, SourcePlace> = new Map();

export class DiffWriter {
  readonly #io: VersionIo;
  readonly #settings: DiffSettings;
  readonly #files = new Map<string, OutputFile>();

  /** @throws DwarfksymsError 'io' for a place that cannot be written */
  constructor(io: VersionIo, settings: DiffSettings) {
    this.#io = io;
    this.#settings = settings;
    const { before, after, symbols, rules, outputs } = settings;
    const guard = new OverwriteGuard(io.cwd);
    const read = [before, after, symbols, rules].filter((path) => path !== undefined);
    guard.protect(read.filter((path) => path !== STANDARD_INPUT));
    for (const { file } of outputs) {
      guard.check(file);
      if (file !== undefined) this.#files.set(file, createOutputFile(file, io.cwd));
    }
  }

  async write(diff: AbiDiff, judgement: Judgement, definitions: Definitions): Promise<void> {
    const leadsToSource = this.#settings.outputs.some(({ format }) => TO_SOURCE.has(format));
    const declarations = leadsToSource ? await declarationsOf(diff, this.#io, this.#settings) : NO_PLACES;
    const report = { version: packageJson.version, diff, judgement, definitions, declarations };
    for (const { format, file } of this.#settings.outputs) {
      const bytes = this.#bytes(format, report);
      if (file === undefined) this.#show(format)(bytes);
      else this.#files.get(file)?.write(bytes);
    }
  }

  keep(): void {
    for (const file of this.#files.values()) file.keep();
  }

  discard(): void {
    for (const file of this.#files.values()) file.discard();
  }

  #show(format: DiffFormat): (bytes: Uint8Array) => void {
    if (format === 'text') return verdictsTo(this.#io, withDiffColours);
    return outputTo(this.#io, format === 'json' || format === 'sarif' ? 'json' : 'text');
  }

  #bytes(format: DiffFormat, report: DiffReport): Uint8Array {
    const { diff, judgement, definitions } = report;
    switch (format) {
      case 'text':
        return Buffer.from(diffText(diff, judgement, definitions, this.#settings), 'latin1');
      case 'short':
        return Buffer.from(diffShort(diff, judgement), 'latin1');
      case 'symbols':
        return Buffer.from(differentSymbols(diff), 'latin1');
      case 'mod-symbols':
        return Buffer.from(modifiedSymbols(diff), 'latin1');
      case 'markdown':
        return Buffer.from(diffMarkdown(diff, judgement, definitions), 'latin1');
      case 'json':
        return Buffer.from(diffJson(diff, judgement, definitions));
      case 'sarif':
        return Buffer.from(diffSarif(report));
      case 'junit':
        return Buffer.from(diffJunit(report));
      case 'html':
        return Buffer.from(diffHtml(report));
    }
  }
}
