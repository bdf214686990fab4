/**
 * The JSON form of `dwarfksyms version`: one document, written object by object. Its schema is
 * docs/schema/version.schema.json.
 */
import type { DwarfksymsError } from '../errors.ts';
import { describeReason, type MissingReason } from '../symver/missing-reason.ts';
import { unicode } from '../unicode.ts';
import { versionText, type ObjectReport, type OrderReport, type SymbolReport } from './version-report.ts';

/** Changes when a reader of the form before would go wrong. */
const SCHEMA_VERSION = 1;

export interface JsonHeader {
  readonly profile: string;
  readonly stable: boolean;
}

/** Strings to be written one after the other: `begin`, any number of objects, `end`. */
export class VersionJson {
  #hasObjects = false;

  begin({ profile, stable }: JsonHeader): string {
    const header = JSON.stringify({ schemaVersion: SCHEMA_VERSION, profile, stable });
    return `${header.slice(0, -1)},"objects":[`;
  }

  object({ path, module, symbols }: ObjectReport): string {
    return this.#item({ path, module, symbols: symbols.map(symbolValue) });
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

function symbolValue({ name, isGplOnly, namespace, outcome, recorded, order }: SymbolReport): object {
  return {
    name: unicode(name),
    ...(outcome.kind === 'version'
      ? { version: versionText(outcome.version) }
      : { missing: reasonValue(outcome.reason) }),
    ...(outcome.kind === 'version' && outcome.restsOnTie !== undefined && { restsOnTie: outcome.restsOnTie }),
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
