/** Where the forms of a comparison go: to standard output, or to files that are put in their places at the end. */
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff, Cause } from '../diff/abi-diff.ts';
import { diffHtml } from '../diff/diff-html.ts';
import { diffJunit } from '../diff/diff-junit.ts';
import { diffJson } from '../diff/diff-json.ts';
import { differentSymbols, diffShort, modifiedSymbols } from '../diff/diff-lists.ts';
import { diffMarkdown } from '../diff/diff-markdown.ts';
import type { DiffReport, SourcePlace } from '../diff/diff-report.ts';
import { diffSarif } from '../diff/diff-sarif.ts';
import { diffText, type TextOptions } from '../diff/diff-text.ts';
import { kabiCFile, kabiRulesFile, kabiRustFile } from '../diff/suggestion-files.ts';
import { suggestionLines } from '../diff/suggestion-text.ts';
import type { Suggestions } from '../diff/suggestion.ts';
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
  #suggestions: Suggestions | undefined;
  readonly #files = new Map<string, OutputFile>();

  /** @throws DwarfksymsError 'io' for a place that cannot be written */
  constructor(io: VersionIo, settings: DiffSettings) {
    this.#io = io;
    this.#settings = settings;
    const { before, after, symbols, rules, kabiRules, outputs } = settings;
    const guard = new OverwriteGuard(io.cwd);
    const read = [before, after, symbols, rules, kabiRules].filter((path) => path !== undefined);
    guard.protect(read.filter((path) => path !== STANDARD_INPUT));
    for (const { file } of outputs) {
      guard.check(file);
      if (file !== undefined) this.#files.set(file, createOutputFile(file, io.cwd));
    }
  }

  /** @param suggestions what keeps the former versions, if that was asked for */
  async write(
    diff: AbiDiff,
    judgement: Judgement,
    definitions: Definitions,
    suggestions: Suggestions | undefined,
  ): Promise<void> {
    this.#suggestions = suggestions;
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

  #textOptions(): TextOptions {
    return { showsAll: this.#settings.showsAll, suggestions: this.#suggestions };
  }

  #bytes(format: DiffFormat, report: DiffReport): Uint8Array {
    const { diff, judgement, definitions } = report;
    switch (format) {
      case 'text':
        return Buffer.from(diffText(diff, judgement, definitions, this.#textOptions()), 'latin1');
      case 'short':
        return Buffer.from(diffShort(diff, judgement), 'latin1');
      case 'symbols':
        return Buffer.from(differentSymbols(diff), 'latin1');
      case 'mod-symbols':
        return Buffer.from(modifiedSymbols(diff), 'latin1');
      case 'markdown':
        return Buffer.from(diffMarkdown(diff, judgement, definitions, this.#suggestions), 'latin1');
      case 'json':
        return Buffer.from(diffJson(diff, judgement, definitions, this.#suggestions));
      case 'sarif':
        return Buffer.from(diffSarif(report));
      case 'junit':
        return Buffer.from(diffJunit(report));
      case 'html':
        return Buffer.from(diffHtml(report, { suggestionLines: (cause) => this.#suggestionsOf(cause) }));
      case 'kabi-rules':
        return this.#rules(diff, kabiRulesFile);
      case 'kabi-c':
        return this.#rules(diff, kabiCFile);
      case 'kabi-rust':
        return this.#rules(diff, kabiRustFile);
    }
  }

  #suggestionsOf(cause: Cause): readonly string[] {
    const suggested = this.#suggestions?.ofCause.get(cause);
    return suggested === undefined ? [] : suggestionLines(suggested, { showsAll: true });
  }

  #rules(diff: AbiDiff, file: (diff: AbiDiff, suggestions: Suggestions) => string): Uint8Array {
    return Buffer.from(this.#suggestions === undefined ? '' : file(diff, this.#suggestions), 'latin1');
  }
}
