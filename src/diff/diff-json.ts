/** A comparison for programs: one JSON document. Its schema is docs/schema/diff.schema.json. */
import type { AbiSymbol } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import { versionText } from '../report/version-report.ts';
import { unicode } from '../unicode.ts';
import type { AbiDiff, Cause, SymbolDiff, SymbolPair } from './abi-diff.ts';
import { describeChange } from './change-words.ts';
import { suggestedValue, suggestionsValue } from './suggestion-json.ts';
import type { Suggestions } from './suggestion.ts';
import type { Change } from './change.ts';
import { exportChanges, type Judgement } from './judgement.ts';

/** Changes when a reader of the form before would go wrong. */
const SCHEMA_VERSION = 1;

export function diffJson(
  diff: AbiDiff,
  { failing, tolerated, unused }: Judgement,
  definitions: Definitions,
  suggestions?: Suggestions,
): string {
  const { before, after, added, removed, changed, exportedOtherwise, equal, unknown, causes } = diff;
  const numbers = new Map(causes.map((cause, index) => [cause, index]));
  const summary = {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    exportedDifferently: exportedOtherwise.length,
    equal,
    notComparable: unknown,
    explained: changed.filter(({ explanation }) => explanation === 'causes').length,
    tolerated: tolerated.size,
    failing,
  };
  const isTolerated = ({ name }: AbiSymbol): boolean => tolerated.has(name);
  const parts = [
    `"schemaVersion":${SCHEMA_VERSION}`,
    `"old":${JSON.stringify(before)}`,
    `"new":${JSON.stringify(after)}`,
    `"summary":${JSON.stringify(summary)}`,
    list(
      'causes',
      causes.map((cause) => ({
        ...causeValue(cause, definitions),
        ...(suggestions && suggestionsValue(suggestions.ofCause.get(cause))),
      })),
    ),
    list(
      'changed',
      changed.map((one) => ({ ...changedValue(one, numbers), tolerated: isTolerated(one.before) })),
    ),
    list(
      'exportedDifferently',
      exportedOtherwise.map((pair) => ({ ...exportValue(pair), tolerated: isTolerated(pair.before) })),
    ),
    list(
      'removed',
      removed.map((symbol) => ({ ...symbolValue(symbol), tolerated: isTolerated(symbol) })),
    ),
    list(
      'added',
      added.map((symbol) => ({ ...symbolValue(symbol), tolerated: isTolerated(symbol) })),
    ),
    ...(suggestions === undefined ? [] : [`"suggested":${JSON.stringify(suggestedValue(suggestions))}`]),
    `"unusedRules":${JSON.stringify(unused.map(unicode))}`,
  ];
  return `{${parts.join(',\n')}}\n`;
}

/** An element a line: results are long. */
function list(name: string, values: readonly object[]): string {
  return `"${name}":[${values.map((value) => `\n${JSON.stringify(value)}`).join(',')}]`;
}

function causeValue(cause: Cause, definitions: Definitions): object {
  const { name, isType, effect, changes, before, after, symbols, way, followers } = cause;
  return {
    name: unicode(name),
    kind: isType ? 'type' : 'symbol',
    effect,
    changes: changes.map(changeValue),
    old: unicode(definitions.text(before)),
    new: unicode(definitions.text(after)),
    symbols: Array.from(symbols, unicode),
    way: way.map(unicode),
    followers: followers.map((follower) => ({
      name: unicode(follower.name),
      changes: follower.changes.map(changeValue),
      symbols: follower.symbols.size,
    })),
  };
}

function changeValue(change: Change): object {
  const { kind, effect, subject, before, after } = change;
  return {
    kind,
    effect,
    subject: unicode(subject),
    old: before === undefined ? null : unicode(before),
    new: after === undefined ? null : unicode(after),
    message: unicode(describeChange(change)),
  };
}

function changedValue(
  { before, after, causes, explanation }: SymbolDiff,
  numbers: ReadonlyMap<Cause, number>,
): object {
  return {
    name: unicode(before.name),
    module: before.module === undefined ? null : unicode(before.module),
    old: versionValue(before),
    new: versionValue(after),
    explanation,
    // Those that only follow have no number.
    causes: causes
      .map((cause) => numbers.get(cause))
      .filter((number) => number !== undefined)
      .toSorted((a, b) => a - b),
  };
}

function exportValue(pair: SymbolPair): object {
  return {
    name: unicode(pair.before.name),
    differences: exportChanges(pair),
    old: factsValue(pair.before),
    new: factsValue(pair.after),
  };
}

function symbolValue(symbol: AbiSymbol): object {
  return { name: unicode(symbol.name), version: versionValue(symbol), ...factsValue(symbol) };
}

function factsValue({ module, isGplOnly, namespace }: AbiSymbol): object {
  return {
    module: module === undefined ? null : unicode(module),
    gplOnly: isGplOnly ?? null,
    namespace: namespace === undefined ? null : unicode(namespace),
  };
}

function versionValue({ version }: AbiSymbol): string | null {
  return version === undefined ? null : versionText(version);
}
