/** A comparison for people: the summary, the causes by how many symbols they reach, and what is left. latin1. */
import type { AbiSymbol } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import { versionText } from '../report/version-report.ts';
import type { AbiDiff, Cause, SymbolPair } from './abi-diff.ts';
import { describeChange, describeEffect, describeWay, typeName } from './change-words.ts';
import type { Change } from './change.ts';
import { definitionLines } from './definition-lines.ts';
import { hunkLines } from './hunks.ts';
import type { Judgement } from './judgement.ts';
import { suggestionLines, suggestionSummary } from './suggestion-text.ts';
import type { Suggestions } from './suggestion.ts';
import { counted, exportWords, summaryLines } from './summary.ts';

export interface TextOptions {
  /** What keeps the former versions, if that was asked for. */
  readonly suggestions?: Suggestions | undefined;
  /** Whether lists are shown to their ends. */
  readonly showsAll: boolean;
}

/** Of longer lists than these, the rest is only counted. */
const MOST_SYMBOLS = 20;
const MOST_FOLLOWERS = 8;
const MOST_LINES = 60;
/** More moved members than these are told in one line: the definition below has them. */
const MOST_MOVED = 2;

export function diffText(
  diff: AbiDiff,
  judgement: Judgement,
  definitions: Definitions,
  { showsAll, suggestions }: TextOptions,
): string {
  return new TextWriter(definitions, showsAll, suggestions).write(diff, judgement);
}

class TextWriter {
  readonly #definitions: Definitions;
  readonly #showsAll: boolean;
  readonly #suggestions: Suggestions | undefined;

  constructor(definitions: Definitions, showsAll: boolean, suggestions: Suggestions | undefined) {
    this.#suggestions = suggestions;
    this.#definitions = definitions;
    this.#showsAll = showsAll;
  }

  write(diff: AbiDiff, judgement: Judgement): string {
    const unexplained = diff.changed.filter(({ explanation }) => explanation === 'none');
    const untyped = diff.changed.filter(({ explanation }) => explanation === 'no-types');
    const order = diff.changed.filter(({ explanation }) => explanation === 'order');
    const parts = [
      [`${diff.before} -> ${diff.after}`, ...summaryLines(diff, judgement)],
      ...diff.causes.map((cause) => this.#cause(cause)),
      this.#suggestions === undefined ? [] : suggestionSummary(this.#suggestions, diff.changed.length),
      this.#list('other commas only: the order in which types were met', order.map(versionRow)),
      this.#list('changed, but all types that they reach are the same', unexplained.map(versionRow)),
      this.#list('changed; the types are not known', untyped.map(versionRow)),
      this.#list('exported differently', diff.exportedOtherwise.map(exportRow)),
      this.#list('removed', diff.removed.map(symbolRow)),
      this.#list('added', diff.added.map(symbolRow)),
    ];
    return parts
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
  }

  #cause(cause: Cause): readonly string[] {
    const { name, isType, effect, symbols, way, followers, partAfter } = cause;
    const reach = isType ? `: ${counted(symbols.size, 'symbol')}` : '';
    return [
      `${typeName(name)}${reach} (${describeEffect(effect)})`,
      ...this.#changes(cause.changes).map((line) => `  ${line}`),
      ...this.#definition(cause).map((line) => `    ${line}`),
      // Whether a type is defined is a question of what a .c file includes.
      ...(isAboutBodies(cause) ? [`  first seen in ${partAfter.name}`] : []),
      ...(way.length > 1 ? [`  reached by ${describeWay(way)}`] : []),
      ...(followers.length === 0 ? [] : [`  followed by ${this.#followers(followers)}`]),
      ...this.#suggested(cause).map((line) => `  ${line}`),
    ];
  }

  #suggested(cause: Cause): readonly string[] {
    const suggested = this.#suggestions?.ofCause.get(cause);
    return suggested === undefined ? [] : suggestionLines(suggested, { showsAll: this.#showsAll });
  }

  #changes(changes: readonly Change[]): readonly string[] {
    const moved = changes.filter(({ kind }) => kind === 'member-moved');
    if (this.#showsAll || moved.length <= MOST_MOVED) return changes.map(describeChange);
    return [
      ...changes.filter(({ kind }) => kind !== 'member-moved').map(describeChange),
      `${moved.length} members moved`,
    ];
  }

  #definition({ name, before, after, changes }: Cause): readonly string[] {
    const [old, now] = [this.#definitions.node(before), this.#definitions.node(after)];
    // Of what has no body on one side there is nothing to put side by side.
    if (old === undefined || now === undefined || isAboutBodies({ changes })) return [];
    const bare = typeName(name).replace(/^(?:struct|union|enum) /u, '');
    const most = this.#showsAll ? Infinity : MOST_LINES;
    return hunkLines(definitionLines(old, bare), definitionLines(now, bare), most);
  }

  #followers(followers: readonly Cause[]): string {
    const shown = this.#showsAll ? followers : followers.slice(0, MOST_FOLLOWERS);
    const names = shown.map(({ name }) => typeName(name)).join(', ');
    const more = followers.length - shown.length;
    return more === 0 ? names : `${names} and ${more} more`;
  }

  #list(title: string, rows: readonly string[]): readonly string[] {
    if (rows.length === 0) return [];
    const shown = this.#showsAll ? rows : rows.slice(0, MOST_SYMBOLS);
    const more = rows.length - shown.length;
    return [
      `${title}: ${counted(rows.length, 'symbol')}`,
      ...shown.map((row) => `  ${row}`),
      ...(more > 0 ? [`  and ${more} more; --all shows them`] : []),
    ];
  }
}

/** Whether nothing changed but whether the type is defined. */
function isAboutBodies({ changes }: Pick<Cause, 'changes'>): boolean {
  return changes.every(({ kind }) => kind.startsWith('became-'));
}

function versionRow({ before, after }: SymbolPair): string {
  const [old, now] = [before.version, after.version];
  return old === undefined || now === undefined
    ? before.name
    : `${before.name}  ${versionText(old)} -> ${versionText(now)}`;
}

function exportRow(pair: SymbolPair): string {
  return `${pair.before.name}: ${exportWords(pair).join(', ')}`;
}

function symbolRow({ name, module }: AbiSymbol): string {
  return module === undefined ? name : `${name}  ${module}`;
}
