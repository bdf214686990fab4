/** All symbols that differ, as a list that needs no script: for readers without one, and for paper. */
import { markup, type Markup } from './markup.ts';
import type { ReportData, SymbolData } from './report-data.ts';

export function plainList({ symbols, causes }: ReportData): Markup {
  const rows = symbols.map((symbol) => {
    const why = (symbol.causes ?? []).map((index) => causes[index]?.title ?? '').join(', ');
    return markup`<li><code>${symbol.name}</code> ${stateText(symbol)}${why !== '' && `: ${why}`}</li>
`;
  });
  return markup`<noscript><ul class="plain">${rows}</ul></noscript>`;
}

function stateText({ state, old, new: now, module, exported, effect }: SymbolData): string {
  const parts = [
    state === 'exported' ? 'exported differently' : state,
    ...(old !== undefined && now !== undefined && old !== now ? [`${old} -> ${now}`] : []),
    ...(module === undefined ? [] : [module]),
    ...(exported ?? []),
    ...(effect === 'order' ? ['other commas only'] : effect === 'unknown' ? ['not explained'] : []),
  ];
  return parts.join(', ');
}
