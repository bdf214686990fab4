/** The beginning of the page: the verdict, a bar of all symbols, and figures. */
import type { DiffReport } from '../diff-report.ts';
import { grouped } from './cause-markup.ts';
import { markup, type Markup } from './markup.ts';
import { verdictOf, type Figure } from './verdict.ts';

const BAR_WIDTH = 1000;
/** What is there at all can be seen. */
const LEAST_WIDTH = 4;
const GAP = 2;

export function verdictMarkup({ diff, judgement }: DiffReport): Markup {
  const { sentence, meaning, figures } = verdictOf(diff, judgement);
  const rows = figures.map(figureMarkup);
  return markup`<section id="verdict" aria-labelledby="verdict-title"><h1 id="verdict-title">${sentence}</h1>
${meaning !== '' && markup`<p class="meaning">${meaning}</p>`}
${barMarkup(figures)}
<dl class="figures">${rows}</dl></section>`;
}

function figureMarkup({ name, count, query, tone }: Figure): Markup {
  const number =
    query === undefined
      ? markup`${grouped(count)}`
      : markup`<a class="query" href="#symbols" data-query="${query}">${grouped(count)}</a>`;
  return markup`<div class="figure"><dt><span class="tone ${tone ?? ''}"></span>${name}</dt><dd>${number}</dd></div>`;
}

/** The parts of the bar, all of them in proportion as far as they can be seen. */
function barMarkup(figures: readonly Figure[]): Markup | undefined {
  const parts = figures.filter(({ tone, count }) => tone !== undefined && count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (parts.length < 2) return undefined;
  const free = BAR_WIDTH - parts.length * (LEAST_WIDTH + GAP);
  let x = 0;
  const rects = parts.map(({ tone, count }) => {
    const width = LEAST_WIDTH + (free * count) / all;
    const rect = markup`<rect class="${tone}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`;
    x += width + GAP;
    return rect;
  });
  return markup`<svg class="bar-of-symbols" viewBox="0 0 ${BAR_WIDTH} 8" preserveAspectRatio="none" role="img" aria-label="Shares of all symbols, as in the list below">${rects}</svg>`;
}
