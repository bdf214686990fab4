/** What documents in SARIF 2.1.0 (OASIS) have in common, for code scanning. */
import { latin1Of, unicode } from './unicode.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifRun {
  /** Of this program. */
  readonly version: string;
  /** Descriptors of what can be found; results name them by their index. */
  readonly rules: readonly object[];
  readonly isComplete: boolean;
  /** What could not be looked into. */
  readonly notifications: readonly object[];
  readonly artifacts: readonly object[];
  readonly results: readonly object[];
}

export function sarifDocument(run: SarifRun): string {
  const { version, rules, isComplete, notifications, artifacts, results } = run;
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dwarfksyms', version, rules } },
        invocations: [{ executionSuccessful: isComplete, toolExecutionNotifications: notifications }],
        artifacts,
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

/** What every result begins with. */
export function resultHead(
  ruleId: string,
  level: SarifLevel,
  indexes: ReadonlyMap<string, number>,
): { readonly ruleId: string; readonly ruleIndex: number | undefined; readonly level: SarifLevel } {
  return { ruleId, ruleIndex: indexes.get(ruleId), level };
}

export function fileLocation(path: string): { readonly physicalLocation: object } {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) } } };
}

export function failureNotification(path: string, detail: string): object {
  return { level: 'error', message: { text: unicode(detail) }, locations: [fileLocation(path)] };
}

/** Where the package of that version has a document. */
export function documentAddress(version: string, document: string, anchor: string): string {
  return `https://unpkg.com/dwarfksyms@${version}/docs/${document}#${anchor}`;
}

/** A path as a reference, relative as the path is. RFC 3986: what is not unreserved is written in percent, byte by byte. */
export function uriOf(path: string): string {
  const escaped = latin1Of(path).replaceAll(
    /[^A-Za-z0-9._~/-]/gu,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
