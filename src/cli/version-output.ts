/** The forms in which `dwarfksyms version` writes its answer, object by object. */
import type { DwarfksymsError } from '../errors.ts';
import type { BrokenRule } from '../report/broken-rule.ts';
import type { Comparison } from '../report/comparison.ts';
import { symversLines } from '../report/symvers.ts';
import type { Summary } from '../report/verification.ts';
import { VersionJson, type JsonHeader } from '../report/version-json.ts';
import { versionText, type ObjectReport } from '../report/version-report.ts';
import type { MissingReason } from '../symver/missing-reason.ts';
import { pathBytes } from '../system-path.ts';
import type { Format } from './version-settings.ts';

export interface VersionOutput {
  /**
   * @param comparison with what is recorded, if that is asked for
   * @param broken the rules of conformance that the file breaks, where some symbol has no version because of damage
   */
  object(report: ObjectReport, comparison?: Comparison, broken?: readonly BrokenRule[]): void;
  failure(path: string, error: DwarfksymsError, broken: readonly BrokenRule[]): void;
  /**
   * @param notFound the listed names that no object knows
   * @param summary of the comparisons, if they are asked for
   */
  end(notFound: ReadonlyMap<string, MissingReason>, summary?: Summary): void;
}

type Write = (bytes: Uint8Array) => void;

export function versionOutput(format: Format, header: JsonHeader, write: Write): VersionOutput {
  switch (format) {
    case 'symver':
      return new HeadedOutput(write, symverLines);
    case 'symvers':
      return plainOutput((report) => write(symversLines(report)));
    case 'json':
      return jsonOutput(header, write);
  }
}

function symverLines({ symbols }: ObjectReport): string {
  return symbols
    .map(({ name, outcome }) =>
      outcome.kind === 'version' ? `#SYMVER ${name} ${versionText(outcome.version)}\n` : '',
    )
    .join('');
}

/**
 * Lines of objects, each headed by its path if there are several. The first waits until there is a second: it may be the
 * only one.
 */
export class HeadedOutput implements VersionOutput {
  readonly #write: Write;
  readonly #linesOf: (report: ObjectReport) => string;
  #first: { readonly path: string; readonly lines: string } | undefined;
  #hasSeveral = false;

  /** @param linesOf the lines of an object, as a latin1 string */
  constructor(write: Write, linesOf: (report: ObjectReport) => string) {
    this.#write = write;
    this.#linesOf = linesOf;
  }

  object(report: ObjectReport): void {
    const lines = this.#linesOf(report);
    if (lines === '') return;
    const { path } = report;
    if (this.#first === undefined && !this.#hasSeveral) {
      this.#first = { path, lines };
      return;
    }
    this.#hasSeveral = true;
    if (this.#first !== undefined) this.#headed(this.#first.path, this.#first.lines);
    this.#first = undefined;
    this.#headed(path, lines);
  }

  failure(): void {
    // The message on standard error tells.
  }

  end(): void {
    if (this.#first !== undefined) this.#write(Buffer.from(this.#first.lines, 'latin1'));
  }

  #headed(path: string, lines: string): void {
    this.#write(Buffer.concat([pathBytes(`# ${path}\n`), Buffer.from(lines, 'latin1')]));
  }
}

/** Lines that say by themselves which object they are about. */
export function plainOutput(object: (report: ObjectReport) => void): VersionOutput {
  return { object, failure: () => undefined, end: () => undefined };
}

function jsonOutput(header: JsonHeader, write: Write): VersionOutput {
  const json = new VersionJson();
  const text = (part: string): void => write(Buffer.from(part));
  text(json.begin(header));
  return {
    object: (report, comparison, broken) => text(json.object(report, comparison, broken)),
    failure: (path, error, broken) => text(json.failure(path, error, broken)),
    end: (notFound, summary) => text(json.end(notFound, summary)),
  };
}
