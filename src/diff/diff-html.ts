/**
 * A comparison as a page that works from disk, without network. What it says is in it twice: as markup, which can be read and printed
 * without its script, and as data, from which the script makes the table of symbols, the tree of types and the filter.
 *
 * Names come from files that nobody vouches for: all text is escaped where it is written (html/markup.ts), and the page allows no script or
 * style but its own, by their hashes (Content Security Policy, level 3).
 */
import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from '../../generated/html/report-page.ts';
import { unicode } from '../unicode.ts';
import type { Cause } from './abi-diff.ts';
import { definitionPair } from './definition-hunk.ts';
import type { DiffReport } from './diff-report.ts';
import { causeMarkup, grouped } from './html/cause-markup.ts';
import { markup, Markup, scriptJson } from './html/markup.ts';
import { plainList } from './html/plain-list.ts';
import { reportView, type ReportView } from './html/report-data-of.ts';
import { sideBySide } from './html/side-by-side.ts';
import { verdictMarkup } from './html/verdict-markup.ts';

export interface HtmlOptions {
  /** What would keep the old version, in lines as the text format has them, latin1; empty if nobody asked. */
  readonly suggestionLines: (cause: Cause) => readonly string[];
}

/** So many causes are open when the page is. */
const OPEN_CAUSES = 3;

/** Unicode, for UTF-8. */
export function diffHtml(report: DiffReport, { suggestionLines }: HtmlOptions = NO_OPTIONS): string {
  const view = reportView(report, (cause) => {
    const pair = definitionPair(cause, report.definitions);
    return pair && sideBySide(pair.before, pair.after);
  });
  const title = `${view.data.old} -> ${view.data.new}`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="dwarfksyms ${report.version}">
<title>Kernel ABI: ${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#causes">Skip to the causes</a>
<header class="head"><p class="product">dwarfksyms diff</p>
<p class="pair"><code>${view.data.old}</code> <span class="arrow" aria-label="compared with">→</span> <code>${view.data.new}</code></p></header>
${toolbar(view)}
<main>
${verdictMarkup(report)}
${causesMarkup(report, view, suggestionLines)}
${symbolsMarkup(view)}
${modulesMarkup(view)}
${notesMarkup(report)}
</main>
<script type="application/json" id="data">${scriptJson(view.data)}</script>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.html;
}

const NO_OPTIONS: HtmlOptions = { suggestionLines: () => [] };

/** Nothing is loaded from anywhere, and no script or style counts but those of the page. */
function policy(): string {
  const hash = (content: string): string =>
    `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(SCRIPT)}`,
    `style-src ${hash(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What can be reached, and for scripts the filter. */
function toolbar({ data }: ReportView): Markup {
  const modules = modulesOf(data).size;
  return markup`<nav class="bar" aria-label="Report">
<ul><li><a href="#causes">Causes <span class="count" id="count-causes">${grouped(data.causes.length)}</span></a></li>
<li><a href="#symbols">Symbols <span class="count" id="count-symbols">${grouped(data.symbols.length)}</span></a></li>
${modules > 0 && markup`<li><a href="#modules">Modules <span class="count" id="count-modules">${grouped(modules)}</span></a></li>`}</ul>
<div id="tools"></div>
</nav>`;
}

function causesMarkup(
  report: DiffReport,
  { causes, data }: ReportView,
  suggestionLines: HtmlOptions['suggestionLines'],
): Markup {
  const { diff, declarations } = report;
  const linked = new Set(data.types.map(({ title }) => title));
  const shown = causes.map((view, index) =>
    causeMarkup(view, {
      number: index + 1,
      isOpen: index < OPEN_CAUSES,
      changed: diff.changed.length,
      declaration: declarations.get(view.cause.name),
      isLinked: (title) => linked.has(title),
      suggestions: suggestionLines(view.cause),
    }),
  );
  const none =
    diff.changed.length === 0 ? 'No version changed.' : 'No change of a type or prototype was found.';
  return markup`<section id="causes" aria-labelledby="causes-title"><h2 id="causes-title" tabindex="-1">Causes</h2>
<p class="hint">Changes of types and prototypes that explain the changed versions; those that reach most symbols first.</p>
${shown.length === 0 ? markup`<p class="empty">${none}</p>` : shown}
<p class="empty" id="no-causes" hidden>No cause matches the filter.</p>
</section>`;
}

function symbolsMarkup(view: ReportView): Markup {
  const { symbols } = view.data;
  return markup`<section id="symbols" aria-labelledby="symbols-title"><h2 id="symbols-title" tabindex="-1">Symbols</h2>
${symbols.length === 0 ? markup`<p class="empty">No symbol differs.</p>` : markup`<div id="table"></div><div id="plain">${plainList(view.data)}</div>`}
</section>`;
}

function modulesMarkup({ data }: ReportView): Markup | undefined {
  const modules = modulesOf(data);
  if (modules.size === 0) return undefined;
  const rows = [...modules].map(([name, { changed, breaks, removed, added }]) => {
    const query = `module:"${name.replaceAll('"', '')}"`;
    return markup`<tr data-module="${name}"><th scope="row"><a class="query" href="#symbols" data-query="${query}"><code>${name}</code></a></th><td>${changed || ''}</td><td>${breaks || ''}</td><td>${removed || ''}</td><td>${added || ''}</td></tr>
`;
  });
  return markup`<section id="modules" aria-labelledby="modules-title"><h2 id="modules-title" tabindex="-1">Modules</h2>
<p class="hint">Exporters of symbols that differ; those with most changed symbols first.</p>
<div class="modules"><table><thead><tr><th scope="col">module</th><th scope="col">changed</th><th scope="col">of these break</th><th scope="col">removed</th><th scope="col">added</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="empty" id="no-modules" hidden>No module matches the filter.</p>
</section>`;
}

interface ModuleCounts {
  changed: number;
  breaks: number;
  removed: number;
  added: number;
}

function modulesOf({ symbols }: ReportView['data']): ReadonlyMap<string, ModuleCounts> {
  const modules = new Map<string, ModuleCounts>();
  for (const { module, state, effect } of symbols) {
    if (module === undefined) continue;
    const counts = modules.get(module) ?? { changed: 0, breaks: 0, removed: 0, added: 0 };
    modules.set(module, counts);
    if (state !== 'exported') counts[state]++;
    if (effect === 'breaks') counts.breaks++;
  }
  return new Map([...modules].toSorted(([, a], [, b]) => b.changed - a.changed || b.removed - a.removed));
}

function notesMarkup({ judgement, version }: DiffReport): Markup {
  const unused = judgement.unused.map((rule) => markup`<li><code>${unicode(rule)}</code></li>`);
  return markup`<footer>${unused.length > 0 && markup`<h2>Rules that decide nothing</h2><ul>${unused}</ul>`}
<p>Made by dwarfksyms ${version}. <b>breaks</b>: layout or calls change. <b>version only</b>: the version changes, the layout does not. <b>harmless</b>: only names, spelling or visibility change.</p></footer>`;
}
