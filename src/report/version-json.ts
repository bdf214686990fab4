/**
 * The JSON form of `dwarfksyms version`: one document, written object by object. Its schema is
 * docs/schema/version.schema.json.
 */
import type { DwarfksymsError } from '../errors.ts';
import { describeReason, type MissingReason } from '../symver/missing-reason.ts';
import type { Scope } from '../symver/scope.ts';
import { unicode } from '../unicode.ts';
import type { BrokenRule } from './broken-rule.ts';
import type { Comparison, Difference, SymbolComparison } from './comparison.ts';
import type { RecordedVersion } from './recorded-version.ts';
import { exportKind } from './symvers.ts';
import { notComparableWords, type Summary } from './verification.ts';
import { versionText, type ObjectReport, type OrderReport, type SymbolReport } from './version-report.ts';

/** Changes when a reader of the form before would go wrong. */
export const SCHEMA_VERSION = 1;

/** Stands for the scope in the header where each object has its own. */
const BY_KIND = 'by-kind';

export interface JsonHeader {
  readonly profile: string;
  /** Undefined: each object has what its kind suggests. */
  readonly scope: Scope | undefined;
  readonly stable: boolean;
}

/** Strings to be written one after the other: `begin`, any number of objects, `end`. */
export class VersionJson {
  #hasObjects = false;

  begin({ profile, scope, stable }: JsonHeader): string {
    const header = JSON.stringify({
      schemaVersion: SCHEMA_VERSION,
      profile,
      scope: scope ?? BY_KIND,
      stable,
    });
    return `${header.slice(0, -1)},"objects":[`;
  }

  /**
   * @param comparison with what is recorded, if that is asked for
   * @param broken the rules of conformance that the file breaks, where some symbol has no version because of damage
   */
  object(
    { path, scope, module, symbols }: ObjectReport,
    comparison?: Comparison,
    broken: readonly BrokenRule[] = [],
  ): string {
    return this.#item({
      path,
      scope,
      module,
      symbols: symbols.map((symbol, index) => symbolValue(symbol, comparison?.symbols[index])),
      ...(comparison !== undefined && { notExported: comparison.notExported.map(recordValue) }),
      ...brokenValue(broken),
    });
  }

  /** An object that could not be read. */
  failure(path: string, error: DwarfksymsError, broken: readonly BrokenRule[] = []): string {
    const { section, offset } = error.place;
    return this.#item({
      path,
      error: {
        code: error.code,
        message: unicode(error.detail),
        ...(section !== undefined && { section: unicode(section) }),
        ...(offset !== undefined && { offset }),
      },
      ...brokenValue(broken),
    });
  }

  /**
   * @param notFound the listed names that no object knows
   * @param summary of the comparisons, if they are asked for
   */
  end(notFound: ReadonlyMap<string, MissingReason>, summary?: Summary): string {
    const names = [...notFound].map(([name, reason]) => ({
      name: unicode(name),
      missing: reasonValue(reason),
    }));
    const verification =
      summary === undefined ? '' : `,"verification":${JSON.stringify(summaryValue(summary))}`;
    return `\n],"notFound":${JSON.stringify(names)}${verification}}\n`;
  }

  #item(value: object): string {
    const comma = this.#hasObjects ? ',' : '';
    this.#hasObjects = true;
    return `${comma}\n${JSON.stringify(value)}`;
  }
}

function symbolValue(
  { name, isGplOnly, namespace, outcome, exportedFrom, order }: SymbolReport,
  comparison: SymbolComparison | undefined,
): object {
  const recorded = comparison?.recorded;
  return {
    name: unicode(name),
    ...(outcome.kind === 'version'
      ? { version: versionText(outcome.version) }
      : { missing: reasonValue(outcome.reason) }),
    ...(outcome.kind === 'version' && outcome.restsOnTie !== undefined && { restsOnTie: outcome.restsOnTie }),
    ...(recorded !== undefined && { recorded: versionText(recorded) }),
    ...(comparison !== undefined && verdictValue(comparison)),
    ...(exportedFrom !== undefined && { exportedFrom: unicode(exportedFrom) }),
    ...(order !== undefined && { order: orderValue(order) }),
    gplOnly: isGplOnly ?? null,
    namespace: namespace === undefined ? null : unicode(namespace),
  };
}

function brokenValue(broken: readonly BrokenRule[]): object {
  if (broken.length === 0) return {};
  return {
    brokenRules: broken.map(({ file, section, offset, ...rule }) => ({
      ...rule,
      ...(file !== undefined && { file: unicode(file) }),
      ...(section !== undefined && { section: unicode(section) }),
      ...(offset !== undefined && { offset }),
    })),
  };
}

function verdictValue({ verdict }: SymbolComparison): object {
  switch (verdict.kind) {
    case 'equal':
    case 'not-recorded':
      return { verdict: verdict.kind };
    case 'different':
      return { verdict: verdict.kind, differences: verdict.differences.map(differenceValue) };
    case 'not-comparable':
      return { verdict: verdict.kind, notComparable: notComparableWords(verdict.reason) };
  }
}

function differenceValue(difference: Difference): object {
  const { kind } = difference;
  switch (kind) {
    case 'version': {
      const { recorded, computed } = difference;
      return {
        kind,
        recorded: recorded === undefined ? null : versionText(recorded),
        computed: versionText(computed),
      };
    }
    case 'licence':
      return { kind, recorded: exportKind(difference.recorded), exported: exportKind(difference.exported) };
    case 'namespace':
      return { kind, recorded: unicode(difference.recorded), exported: unicode(difference.exported) };
  }
}

function recordValue({ name, version }: RecordedVersion): object {
  return { name: unicode(name), recorded: version === undefined ? null : versionText(version) };
}

function summaryValue(summary: Summary): object {
  const { answer, equal, different, notRecorded, notExported, nowhere, reasons, notExamined } = summary;
  return {
    answer: answer.kind,
    ...('reason' in answer && { reason: answer.reason }),
    compared: equal + different,
    equal,
    different,
    notRecorded,
    notExported: notExported + nowhere.length,
    notExportedAnywhere: nowhere.map(recordValue),
    missingModules: summary.missingModules.map(({ module, records }) => ({
      module,
      symbols: records.length,
    })),
    notComparable: reasons.map(({ kind, words, count }) => ({ reason: kind, message: words, count })),
    unverifiable: summary.unverifiable.map(({ path, words }) => ({ path, message: words })),
    notExamined,
  };
}

function orderValue({ canonical, causes }: OrderReport): object {
  return {
    canonical: canonical === undefined ? null : versionText(canonical),
    causes: causes.map(({ cause, through }) => ({ cause, through: unicode(through) })),
  };
}

function reasonValue(reason: MissingReason): object {
  const message = unicode(describeReason(reason));
  if (reason.kind !== 'error') return { reason: reason.kind, message };
  const { section, offset } = reason.place;
  return {
    reason: reason.kind,
    message,
    code: reason.code,
    ...(section !== undefined && { section: unicode(section) }),
    ...(offset !== undefined && { offset }),
  };
}
