/** The table of modules, which is in the page already: hides those without symbols that the filter shows. */
import type { ReportData } from '../report-data.ts';
import { shown } from '../names.ts';

export class Modules {
  readonly #rows: readonly HTMLElement[];
  readonly #data: ReportData;

  constructor(data: ReportData) {
    this.#data = data;
    this.#rows = [...document.querySelectorAll<HTMLElement>('tr[data-module]')];
  }

  /** @returns how many are shown */
  show(symbols: readonly number[]): number {
    const modules = new Set(symbols.map((index) => shown(this.#data.symbols[index]?.module ?? '')));
    let count = 0;
    for (const row of this.#rows) {
      row.hidden = !modules.has(row.dataset['module'] ?? '');
      if (!row.hidden) count++;
    }
    const none = document.getElementById('no-modules');
    if (none !== null) none.hidden = count > 0;
    return count;
  }
}
