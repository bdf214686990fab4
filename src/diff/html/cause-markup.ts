/** A cause in the page: what changed, both definitions side by side, the shortest way, and what follows. */
import { typeName, describeChange, describeEffect } from '../change-words.ts';
import type { Cause } from '../abi-diff.ts';
import type { CLine } from '../definition-lines.ts';
import type { SourcePlace } from '../diff-report.ts';
import { unicode } from '../../unicode.ts';
import { anchorOf } from './names.ts';
import { latin1Text, markup, Markup } from './markup.ts';
import type { CauseView } from './report-data-of.ts';
import {
  differingParts,
  type FoldRow,
  isMoved,
  type LineRow,
  type Parts,
  type SideRow,
} from './side-by-side.ts';

const MOST_CHANGES = 30;
const MOST_FOLLOWERS = 40;
const MOST_SYMBOLS = 12;
const REACH_WIDTH = 100;

export interface CauseSurroundings {
  readonly number: number;
  readonly isOpen: boolean;
  /** How many symbols changed. */
  readonly changed: number;
  readonly declaration: SourcePlace | undefined;
  /** Reference names that the page has ways to, or through. */
  readonly isLinked: (title: string) => boolean;
  /** What would keep the old version, as the text format has it. latin1. */
  readonly suggestions: readonly string[];
}

export function causeMarkup({ cause, data, rows }: CauseView, around: CauseSurroundings): Markup {
  const { number, isOpen, changed, declaration } = around;
  const { id, title, effect, message, reach } = data;
  const more = cause.changes.length - 1;
  return markup`<article class="cause" id="${id}" data-cause="${number - 1}">
<details${new Markup(isOpen ? ' open' : '')}><summary>
<span class="no">${number}</span>
<h3><code>${title}</code></h3>
<span class="effect ${effect}" title="${describeEffect(effect)}">${effectWord(effect)}</span>
<span class="reach">${reachMarkup(reach, changed)}</span>
<span class="first"><code>${message}</code>${more > 0 && markup` <span class="more">and ${more} more</span>`}</span>
</summary>
<div class="body">
<p class="facts">${factsMarkup(cause, declaration)}<a class="self" href="#${id}">link</a></p>
<ul class="changes">${changesMarkup(cause)}</ul>
${rows !== undefined && sidesMarkup(rows, title)}
${cause.way.length > 1 && wayMarkup(cause.way, around)}
${cause.followers.length > 0 && followersMarkup(cause)}
${around.suggestions.length > 0 && suggestionsMarkup(around.suggestions)}
${cause.isType && symbolsMarkup(cause, title)}
</div></details></article>
`;
}

const EFFECT_WORDS: Readonly<Record<Cause['effect'], string>> = {
  breaks: 'breaks',
  extends: 'version only',
  harmless: 'harmless',
};

export function effectWord(effect: Cause['effect']): string {
  return EFFECT_WORDS[effect];
}

function reachMarkup(reach: number, changed: number): Markup {
  const width = changed === 0 ? 0 : Math.max(1, Math.round((REACH_WIDTH * reach) / changed));
  const word = reach === 1 ? 'symbol' : 'symbols';
  return markup`<span class="count">${grouped(reach)}</span> ${word} <svg class="share" viewBox="0 0 ${REACH_WIDTH} 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="${REACH_WIDTH}" height="4"/><rect class="part" width="${width}" height="4"/></svg>`;
}

function factsMarkup({ effect }: Cause, declaration: SourcePlace | undefined): Markup {
  const place =
    declaration === undefined
      ? ''
      : `${unicode(declaration.file)}${declaration.line === undefined ? '' : `:${declaration.line}`}`;
  const source = place !== '' && markup`<span>declared at <code>${place}</code></span>`;
  return markup`<span>${describeEffect(effect)}</span>${source}`;
}

function changesMarkup({ changes }: Cause): readonly Markup[] {
  const shown = changes.slice(0, MOST_CHANGES);
  const more = changes.length - shown.length;
  return [
    ...shown.map(
      (change) =>
        markup`<li><span class="kind">${change.kind}</span> <code>${latin1Text(describeChange(change))}</code></li>`,
    ),
    ...(more > 0 ? [markup`<li class="more">and ${more} more, as the definitions show</li>`] : []),
  ];
}

function sidesMarkup(rows: readonly SideRow[], title: string): Markup {
  return markup`<div class="sides"><table><caption class="unseen">${title} before and after</caption>
<colgroup><col class="at"><col class="line"><col class="at"><col class="line"></colgroup>
<thead><tr><th scope="col" class="at">offset</th><th scope="col">before</th><th scope="col" class="at">offset</th><th scope="col">after</th></tr></thead>
<tbody>${rows.map(rowMarkup)}</tbody></table></div>`;
}

function rowMarkup(row: SideRow): Markup {
  if (row.kind === 'fold') return foldMarkup(row);
  const { kind, before, after } = row;
  const parts = kind === 'changed' ? differingParts(before?.text ?? '', after?.text ?? '') : undefined;
  const cells = [
    cellMarkup(before, 'before', kind, parts?.[0]),
    cellMarkup(after, 'after', kind, parts?.[1]),
  ];
  return markup`<tr class="${kind}${isMoved(row) && ' moved'}">${cells}</tr>
`;
}

function foldMarkup({ lines, moved }: FoldRow): Markup {
  const words = moved === 0 ? '' : `, ${moved === 1 ? 'one' : moved} of them moved`;
  return markup`<tr class="fold"><td colspan="4"><span>${lines.length} more lines${words}</span></td></tr>
`;
}

function cellMarkup(
  line: CLine | undefined,
  side: 'before' | 'after',
  kind: LineRow['kind'],
  parts: Parts | undefined,
): Markup {
  if (line === undefined) return markup`<td class="at ${side}"></td><td class="line ${side} none"></td>`;
  const place = latin1Text(line.place ?? '');
  const code = codeMarkup(line.text, side, kind, parts);
  return markup`<td class="at ${side}">${place}</td><td class="line ${side}"><code>${code}</code></td>`;
}

function codeMarkup(
  line: string,
  side: 'before' | 'after',
  kind: LineRow['kind'],
  parts: Parts | undefined,
): Markup {
  if (kind === 'same') return latin1Text(line);
  const [start, middle, end] = (parts ?? [line, '', '']).map(latin1Text);
  const inner = markup`${start}${middle !== undefined && middle.html !== '' && markup`<b>${middle}</b>`}${end}`;
  return side === 'before' ? markup`<del>${inner}</del>` : markup`<ins>${inner}</ins>`;
}

function wayMarkup(way: readonly string[], { isLinked }: CauseSurroundings): Markup {
  const steps = way.map((name, index) => {
    const title = unicode(typeName(name));
    const href = index === 0 ? anchorOf('symbol', title) : anchorOf('type', title);
    const step = markup`<code>${title}</code>`;
    return markup`<li>${index === 0 || isLinked(title) ? markup`<a href="#${href}">${step}</a>` : step}</li>`;
  });
  return markup`<h4>Shortest path</h4><ol class="way">${steps}</ol>`;
}

function followersMarkup({ followers }: Cause): Markup {
  const shown = followers.slice(0, MOST_FOLLOWERS);
  const more = followers.length - shown.length;
  const names = shown.map(
    ({ name, symbols }) =>
      markup`<li><code>${latin1Text(typeName(name))}</code> <span class="count">${grouped(symbols.size)}</span></li>`,
  );
  const rest = more > 0 && markup`<li class="more">and ${more} more</li>`;
  return markup`<h4>Followers: other sizes and offsets, because its size is another</h4><ul class="names">${names}${rest}</ul>`;
}

function suggestionsMarkup(lines: readonly string[]): Markup {
  return markup`<h4>To keep the old version</h4><pre class="suggestion"><code>${lines.map((line) => markup`${latin1Text(line)}\n`)}</code></pre>`;
}

function symbolsMarkup({ symbols }: Cause, title: string): Markup {
  const names = [...symbols];
  const more = names.length - MOST_SYMBOLS;
  const shown = names.slice(0, MOST_SYMBOLS).map((name) => {
    const symbol = unicode(name);
    return markup`<li><a href="#${anchorOf('symbol', symbol)}"><code>${symbol}</code></a></li>`;
  });
  const rest = more > 0 && markup`<li class="more">and ${grouped(more)} more</li>`;
  const all = markup`<li><a class="query" href="#symbols" data-query="${causeQuery(title)}">list in the table</a></li>`;
  return markup`<h4>Symbols</h4><ul class="names">${shown}${rest}${all}</ul>`;
}

/** What the filter is set to for the symbols of a cause. */
function causeQuery(title: string): string {
  return `cause:"${title.replaceAll('"', '')}"`;
}

/** `6,174`. */
export function grouped(count: number): string {
  return `${count}`.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}
