/**
 * A comparison for code scanning, as SARIF 2.1.0 (OASIS). A rule is a kind of change; a result is all changes of one kind of a type or
 * prototype, located where the source declares it, or in the file that was compared.
 */
import { createHash } from 'node:crypto';
import type { AbiSymbol } from '../abi/abi.ts';
import {
  documentAddress,
  fileLocation,
  resultHead,
  sarifDocument,
  uriOf,
  type SarifLevel,
} from '../sarif.ts';
import { latin1Of, unicode } from '../unicode.ts';
import type { Cause, SymbolPair } from './abi-diff.ts';
import { describeChange, describeWay, typeName } from './change-words.ts';
import type { Change, ChangeKind, Effect } from './change.ts';
import { worst } from './causes.ts';
import { isTolerated, type DiffReport, type SourcePlace } from './diff-report.ts';
import type { SymbolKind } from './event.ts';
import { exportChanges } from './judgement.ts';
import { KIND_STATEMENTS } from './kind-statements.ts';
import { counted, exportWords, versionWords } from './summary.ts';

type Kind = ChangeKind | SymbolKind;

/** Changes when the same finding would get another one. */
const FINGERPRINT = 'dwarfksymsDiff/v1';
/** Changes of one kind in one message. */
const MOST_CHANGES = 10;
const MOST_FOLLOWERS = 10;

const LEVELS: Readonly<Record<Effect, SarifLevel>> = {
  breaks: 'error',
  extends: 'warning',
  harmless: 'note',
};

const SYMBOL_LEVELS: Readonly<Record<SymbolKind, SarifLevel>> = {
  'symbol-added': 'note',
  'symbol-removed': 'error',
  licence: 'error',
  namespace: 'error',
  module: 'note',
  order: 'warning',
  unexplained: 'warning',
};

const RULES = Object.keys(KIND_STATEMENTS) as readonly Kind[];

export function diffSarif(report: DiffReport): string {
  return new SarifWriter(report).write();
}

/** What a result is of. */
interface Found {
  readonly kind: Kind;
  readonly level: SarifLevel;
  /** latin1, as all text here. */
  readonly message: string;
  readonly name: string;
  readonly isType: boolean;
  readonly isTolerated: boolean;
  /** Where it is, if the source does not say. */
  readonly side: string;
  readonly properties: object;
}

class SarifWriter {
  readonly #report: DiffReport;
  readonly #indexes = new Map<string, number>(RULES.map((kind, index) => [kind, index]));

  constructor(report: DiffReport) {
    this.#report = report;
  }

  write(): string {
    const { version, diff } = this.#report;
    const { causes, changed, exportedOtherwise, removed, added } = diff;
    return sarifDocument({
      version,
      rules: RULES.map((kind) => descriptorOf(kind, version)),
      isComplete: true,
      notifications: [],
      artifacts: [...new Set([diff.before, diff.after])].map((path) => ({
        location: { uri: uriOf(path) },
        roles: ['analysisTarget'],
      })),
      results: [
        ...causes.flatMap((cause) => this.#causeResults(cause)),
        ...changed
          .filter(({ explanation }) => explanation !== 'causes')
          .map((one) =>
            this.#symbol(
              one.explanation === 'order' ? 'order' : 'unexplained',
              one.before,
              versionWords(one),
              diff.after,
            ),
          ),
        ...exportedOtherwise.flatMap((pair) => this.#exportResults(pair)),
        ...removed.map((one) => this.#symbol('symbol-removed', one, 'is not exported any more', diff.before)),
        ...added.map((one) => this.#symbol('symbol-added', one, 'was not exported', diff.after)),
      ],
    });
  }

  /** A result for each kind of change. */
  #causeResults(cause: Cause): readonly object[] {
    const { name, isType, symbols, way, followers, effect } = cause;
    const kinds = [...new Set(cause.changes.map(({ kind }) => kind))];
    const reach = isType ? `; reached by ${counted(symbols.size, 'symbol')}: ${describeWay(way)}` : '';
    return kinds.map((kind) => {
      const changes = cause.changes.filter((change) => change.kind === kind);
      return this.#result({
        kind,
        level: LEVELS[worst(changes)],
        message: `${typeName(name)}: ${changesText(changes)}${reach}`,
        name,
        isType,
        isTolerated: isTolerated(cause, this.#report.judgement),
        side: this.#report.diff.after,
        properties: {
          effect,
          symbols: symbols.size,
          way: way.map(unicode),
          followers: followers.slice(0, MOST_FOLLOWERS).map((follower) => unicode(follower.name)),
        },
      });
    });
  }

  #exportResults(pair: SymbolPair): readonly object[] {
    const words = exportWords(pair);
    return exportChanges(pair).map((kind, index) =>
      this.#symbol(kind, pair.before, words[index] ?? '', this.#report.diff.after),
    );
  }

  #symbol(kind: SymbolKind, { name, module }: AbiSymbol, message: string, side: string): object {
    return this.#result({
      kind,
      level: SYMBOL_LEVELS[kind],
      message: `${name}: ${message}`,
      name,
      isType: false,
      isTolerated: this.#report.judgement.tolerated.has(name),
      side,
      properties: module === undefined ? {} : { module: unicode(module) },
    });
  }

  #result({ kind, level, message, name, isType, isTolerated: passes, side, properties }: Found): object {
    const place = this.#report.declarations.get(name);
    return {
      ...resultHead(kind, passes ? 'note' : level, this.#indexes),
      message: { text: unicode(message) },
      locations: [
        {
          ...(place === undefined ? fileLocation(side) : sourceLocation(place)),
          logicalLocations: [
            {
              name: unicode(typeName(name)),
              fullyQualifiedName: unicode(name),
              kind: isType ? 'type' : 'member',
            },
          ],
        },
      ],
      partialFingerprints: { [FINGERPRINT]: fingerprintOf(kind, name, message) },
      ...(passes && {
        suppressions: [{ kind: 'external', justification: 'tolerated by the rules of the comparison' }],
      }),
      properties,
    };
  }
}

function descriptorOf(kind: Kind, version: string): object {
  return {
    id: kind,
    shortDescription: { text: KIND_STATEMENTS[kind] },
    helpUri: documentAddress(version, 'diff.md', 'kinds-of-changes'),
  };
}

function changesText(changes: readonly Change[]): string {
  const more = changes.length - MOST_CHANGES;
  const words = changes
    .slice(0, MOST_CHANGES)
    .map((change) => describeChange(change).replace(/;$/u, ''))
    .join('; ');
  return more > 0 ? `${words}; and ${more} more` : words;
}

function sourceLocation({ file, line }: SourcePlace): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(unicode(file)) },
      ...(line !== undefined && { region: { startLine: line } }),
    },
  };
}

/** Of what the finding says, without the numbers that other changes move. */
function fingerprintOf(kind: Kind, name: string, message: string): string {
  const own = message.split('; ', 1)[0] ?? '';
  return createHash('sha256')
    .update(latin1Of(`${kind}\n${name}\n${own}`), 'latin1')
    .digest('hex')
    .slice(0, 16);
}
