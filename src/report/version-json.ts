/**
 * The JSON form of `dwarfksyms version`: one document, written object by object. Its schema is
 * docs/schema/version.schema.json.
 */
import type { DwarfksymsError } from '../errors.ts';
import { describeReason, type MissingReason } from '../symver/missing-reason.ts';
import type { Scope } from '../symver/scope.ts';
import { unicode } from '../unicode.ts';
import { versionText, type ObjectReport, type OrderReport, type SymbolReport } from './version-report.ts';

/** Changes when a reader of the form before would go wrong. */
const SCHEMA_VERSION = 1;

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

  object({ path, scope, module, symbols }: ObjectReport): string {
    return this.#item({ path, scope, module, symbols: symbols.map(symbolValue) });
  }

  /** An object that could not be read. */
  failure(path: string, error: DwarfksymsError): string {
    const { section, offset } = error.place;
    return this.#item({
      path,
      error: {
        code: error.code,
        message: unicode(error.detail),
        ...(section !== undefined && { section: unicode(section) }),
        ...(offset !== undefined && { offset }),
      },
    });
  }

  /** @param notFound the listed names that no object knows */
  end(notFound: ReadonlyMap<string, MissingReason>): string {
    const names = [...notFound].map(([name, reason]) => ({
      name: unicode(name),
      missing: reasonValue(reason),
    }));
    return `\n],"notFound":${JSON.stringify(names)}}\n`;
  }

  #item(value: object): string {
    const comma = this.#hasObjects ? ',' : '';
    this.#hasObjects = true;
    return `${comma}\n${JSON.stringify(value)}`;
  }
}

function symbolValue({
  name,
  isGplOnly,
  namespace,
  outcome,
  exportedFrom,
  recorded,
  order,
}: SymbolReport): object {
  return {
    name: unicode(name),
    ...(outcome.kind === 'version'
      ? { version: versionText(outcome.version) }
      : { missing: reasonValue(outcome.reason) }),
    ...(outcome.kind === 'version' && outcome.restsOnTie !== undefined && { restsOnTie: outcome.restsOnTie }),
    ...(exportedFrom !== undefined && { exportedFrom: unicode(exportedFrom) }),
    ...(recorded !== undefined && { recorded: versionText(recorded) }),
    ...(order !== undefined && { order: orderValue(order) }),
    gplOnly: isGplOnly ?? null,
    namespace: namespace === undefined ? null : unicode(namespace),
  };
}

function orderValue({ canonical, causes }: OrderReport): object {
  return {
    canonical: canonical === undefined ? null : versionText(canonical),
    causes: causes.map(({ cause, through }) => ({ cause, through: unicode(through) })),
  };
}

function reasonValue(reason: MissingReason): object {
  return { reason: reason.kind, message: describeReason(reason) };
}
