/** On paper there is no scrolling: all symbols that the filter shows become a list while the page is printed. */
import type { ReportData } from '../report-data.ts';
import { byId, element } from './elements.ts';
import { stateText } from './symbol-table.ts';

/** @param shown the indices of the symbols that are shown now */
export function listOnPaper({ symbols, causes }: ReportData, shown: () => readonly number[]): void {
  const place = byId('plain');
  addEventListener('beforeprint', () => {
    const rows = shown().flatMap((index) => {
      const symbol = symbols[index];
      if (symbol === undefined) return [];
      const why = (symbol.causes ?? []).map((number) => causes[number]?.title ?? '').join(', ');
      const { old, new: now, module } = symbol;
      const words = [
        stateText(symbol),
        module,
        old === undefined || now === undefined ? undefined : `${old} → ${now}`,
      ];
      return [
        element(
          'li',
          {},
          element('code', {}, symbol.name),
          ` ${words.filter((word) => word !== undefined).join(', ')}${why === '' ? '' : `: ${why}`}`,
        ),
      ];
    });
    place.replaceChildren(element('ul', { class: 'plain' }, ...rows));
  });
  addEventListener('afterprint', () => place.replaceChildren());
}
