/**
 * The table of symbols. Of ten thousand rows only those in sight are elements: all rows are equally high, so that the place of each is known.
 * Keys go to the table, which names its active row, because a row that scrolls out of sight is gone.
 */
import type { ReportData, SymbolData } from '../report-data.ts';
import { element, grouped } from './elements.ts';

/** Rows beyond those in sight, above and below. */
const SPARE = 12;
const PAGE = 20;

type Column = 'name' | 'state' | 'version' | 'module' | 'causes';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['name', 'symbol'],
  ['state', 'what'],
  ['version', 'version'],
  ['module', 'module'],
  ['causes', 'causes'],
];

export interface TableEvents {
  /** Another row is active. */
  readonly choose: (symbol: number) => void;
  /** The active row is to be looked at. */
  readonly enter: (symbol: number) => void;
}

export class SymbolTable {
  readonly element: HTMLElement;
  readonly #data: ReportData;
  readonly #events: TableEvents;
  readonly #body = element('div', { class: 'rows', role: 'rowgroup' });
  readonly #inner = element('div', { class: 'inner', role: 'presentation' });
  readonly #grid: HTMLElement;
  readonly #headers = new Map<Column, HTMLElement>();
  /** Indices of symbols, in the order of the rows. */
  #rows: readonly number[];
  #sorting: { readonly column: Column; readonly isDown: boolean } = { column: 'name', isDown: false };
  /** The active one of the rows. */
  #active = -1;
  #rowHeight = 0;
  #rendered = '';

  constructor(data: ReportData, events: TableEvents) {
    this.#data = data;
    this.#events = events;
    this.#rows = [...data.symbols.keys()];
    this.#body.append(this.#inner);
    this.#grid = element(
      'div',
      { class: 'grid', role: 'grid', tabindex: 0, 'aria-labelledby': 'symbols-title' },
      this.#header(),
      this.#body,
    );
    this.element = this.#grid;
    this.#body.addEventListener('scroll', () => this.#render(), { passive: true });
    this.#body.addEventListener('click', ({ target }) => this.#click(target));
    this.#grid.addEventListener('keydown', (event) => this.#key(event));
    new ResizeObserver(() => this.#resize()).observe(this.#body);
  }

  /** Shows these symbols; the active one stays if it is among them. */
  show(symbols: readonly number[]): void {
    const active = this.#rows[this.#active];
    this.#rows = symbols;
    this.#sort();
    this.#active = active === undefined ? -1 : this.#rows.indexOf(active);
    this.#grid.setAttribute('aria-rowcount', `${this.#rows.length + 1}`);
    this.#body.scrollTop = 0;
    this.#resize();
    if (this.#active >= 0) this.#scrollTo(this.#active);
  }

  /** Makes a symbol the active one; false if it is not shown. */
  choose(symbol: number): boolean {
    const row = this.#rows.indexOf(symbol);
    if (row < 0) return false;
    this.#activate(row);
    return true;
  }

  focus(): void {
    this.#grid.focus({ preventScroll: true });
  }

  #header(): HTMLElement {
    const cells = COLUMNS.map(([column, title]) => {
      const button = element('button', { type: 'button', tabindex: 0 }, title);
      button.addEventListener('click', () => this.#sortBy(column));
      const cell = element('div', { role: 'columnheader', class: `cell ${column}` }, button);
      this.#headers.set(column, cell);
      return cell;
    });
    this.#markSorting();
    return element(
      'div',
      { role: 'rowgroup', class: 'header' },
      element('div', { role: 'row', class: 'row', 'aria-rowindex': 1 }, ...cells),
    );
  }

  #sortBy(column: Column): void {
    const isDown = this.#sorting.column === column ? !this.#sorting.isDown : column === 'causes';
    this.#sorting = { column, isDown };
    this.#markSorting();
    this.show(this.#rows);
  }

  #markSorting(): void {
    const { column, isDown } = this.#sorting;
    for (const [one, cell] of this.#headers)
      cell.setAttribute('aria-sort', one !== column ? 'none' : isDown ? 'descending' : 'ascending');
  }

  #sort(): void {
    const { column, isDown } = this.#sorting;
    const { symbols } = this.#data;
    const keys = new Map(this.#rows.map((row) => [row, sortKey(symbols[row], column)]));
    const factor = isDown ? -1 : 1;
    // Symbols are sorted by name: what is equal keeps that order.
    this.#rows = this.#rows.toSorted((a, b) => {
      const [left, right] = [keys.get(a) ?? '', keys.get(b) ?? ''];
      return left === right ? a - b : left < right ? -factor : factor;
    });
    if (column === 'name') this.#rows = this.#rows.toSorted((a, b) => (a - b) * factor);
  }

  #resize(): void {
    if (this.#rows.length === 0) {
      this.#inner.style.height = 'auto';
      this.#inner.replaceChildren(element('p', { class: 'no-rows' }, 'No symbol matches the filter.'));
      return;
    }
    const probe = this.#makeRow(this.#rows[0] ?? -1, 0);
    this.#inner.replaceChildren(probe);
    this.#rowHeight = probe.getBoundingClientRect().height || 1;
    this.#inner.style.height = `${this.#rows.length * this.#rowHeight}px`;
    this.#rendered = '';
    this.#render();
  }

  #render(): void {
    if (this.#rows.length === 0) return;
    const { scrollTop, clientHeight } = this.#body;
    const first = Math.max(0, Math.floor(scrollTop / this.#rowHeight) - SPARE);
    const last = Math.min(this.#rows.length, Math.ceil((scrollTop + clientHeight) / this.#rowHeight) + SPARE);
    const rendered = `${first} ${last} ${this.#active}`;
    if (rendered === this.#rendered) return;
    this.#rendered = rendered;
    const rows: HTMLElement[] = [];
    for (let row = first; row < last; row++) rows.push(this.#makeRow(this.#rows[row] ?? -1, row));
    this.#inner.replaceChildren(...rows);
    const isActiveThere = this.#active >= first && this.#active < last;
    if (isActiveThere) this.#grid.setAttribute('aria-activedescendant', `row-${this.#active}`);
    else this.#grid.removeAttribute('aria-activedescendant');
  }

  #makeRow(symbol: number, row: number): HTMLElement {
    const data = this.#data.symbols[symbol];
    const made = element('div', {
      role: 'row',
      class: 'row',
      id: `row-${row}`,
      'aria-rowindex': row + 2,
      'aria-selected': row === this.#active,
      'data-row': row,
    });
    made.style.top = `${row * this.#rowHeight}px`;
    if (row === this.#active) made.classList.add('active');
    if (data === undefined) return made;
    const why = (data.causes ?? []).map((index) => this.#data.causes[index]?.title ?? '');
    const cell = (column: Column, ...children: readonly (Node | string)[]): HTMLElement =>
      element('div', { role: 'gridcell', class: `cell ${column}` }, ...children);
    made.append(
      cell('name', element('code', { title: data.name }, data.name)),
      cell('state', element('span', { class: `state ${data.effect ?? data.state}` }, stateText(data))),
      cell('version', versionCell(data)),
      cell('module', element('code', { title: data.module }, data.module ?? '')),
      cell('causes', ...causesCell(why)),
    );
    return made;
  }

  #click(target: EventTarget | null): void {
    const row =
      target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
    if (row === undefined) return;
    this.#activate(Number(row));
    const symbol = this.#rows[this.#active];
    if (symbol !== undefined) this.#events.enter(symbol);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== this.#grid) return;
    const last = this.#rows.length - 1;
    const at = this.#active;
    const to = new Map([
      ['ArrowDown', at + 1],
      ['j', at + 1],
      ['ArrowUp', at - 1],
      ['k', at - 1],
      ['PageDown', at + PAGE],
      ['PageUp', at - PAGE],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (event.key === 'Enter' && at >= 0) this.#events.enter(this.#rows[at] ?? -1);
    else if (to === undefined || last < 0) return;
    else this.#activate(Math.min(last, Math.max(0, to)));
    event.preventDefault();
    event.stopPropagation();
  }

  #activate(row: number): void {
    this.#active = row;
    this.#scrollTo(row);
    this.#render();
    const symbol = this.#rows[row];
    if (symbol !== undefined) this.#events.choose(symbol);
  }

  #scrollTo(row: number): void {
    const top = row * this.#rowHeight;
    const { scrollTop, clientHeight } = this.#body;
    if (top < scrollTop) this.#body.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight)
      this.#body.scrollTop = top + this.#rowHeight - clientHeight;
    this.#render();
  }
}

function sortKey(symbol: SymbolData | undefined, column: Column): string | number {
  switch (column) {
    case 'name':
      return '';
    case 'state':
      return symbol === undefined ? '' : stateText(symbol);
    case 'version':
      return symbol?.new ?? symbol?.old ?? '';
    case 'module':
      return symbol?.module ?? '';
    case 'causes':
      return symbol?.causes?.length ?? 0;
  }
}

function versionCell({ old, new: now }: SymbolData): HTMLElement {
  const code = element('code');
  if (old !== undefined && now !== undefined && old !== now)
    code.append(element('del', {}, old), ' ', element('ins', {}, now));
  else code.append(now ?? old ?? '');
  return code;
}

function causesCell(titles: readonly string[]): readonly HTMLElement[] {
  const [first] = titles;
  if (first === undefined) return [];
  const code = element('code', { title: titles.join(', ') }, first);
  return titles.length === 1 ? [code] : [element('span', { class: 'count' }, grouped(titles.length)), code];
}

const EFFECTS: Readonly<Record<string, string>> = {
  breaks: 'breaks',
  extends: 'version only',
  harmless: 'harmless',
  order: 'commas only',
  unknown: 'unexplained',
};

export function stateText({ state, effect, exported }: SymbolData): string {
  if (state === 'exported') return 'export';
  const own = effect === undefined ? state : (EFFECTS[effect] ?? effect);
  return exported === undefined ? own : `${own}, export`;
}
