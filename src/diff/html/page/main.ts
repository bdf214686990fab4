/** Brings the page to life: filter, table, tree, links and keys. What it shows comes from the page's own data. */
import { anchorOf } from '../names.ts';
import type { ReportData } from '../report-data.ts';
import { Causes } from './causes.ts';
import { byId, element, grouped, reveal, scrollTo } from './elements.ts';
import { Filter } from './filter.ts';
import { Help } from './help.ts';
import { Modules } from './modules.ts';
import { listOnPaper } from './print-list.ts';
import { parseQuery, Search } from './query.ts';
import { SymbolPanel } from './symbol-panel.ts';
import { SymbolTable } from './symbol-table.ts';
import { themeSwitch } from './theme.ts';

class Page {
  readonly #data: ReportData;
  readonly #search: Search;
  readonly #causes: Causes;
  readonly #modules: Modules;
  readonly #filter: Filter;
  readonly #help = new Help();
  readonly #panel: SymbolPanel;
  /** Undefined where no symbol differs. */
  readonly #table: SymbolTable | undefined;
  #shown: readonly number[];

  constructor(data: ReportData) {
    this.#data = data;
    this.#search = new Search(data);
    this.#shown = [...data.symbols.keys()];
    this.#causes = new Causes(data);
    this.#modules = new Modules(data);
    this.#panel = new SymbolPanel(data);
    this.#filter = new Filter((text) => this.#apply(text));
    this.#table = this.#addTable();
    byId('tools').append(this.#filter.element, themeSwitch(), this.#help.button);
    document.documentElement.classList.add('live');
  }

  /** From now on the page does what its reader asks for. */
  start(): void {
    addEventListener('hashchange', () => this.#follow());
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => this.#key(event));
    this.#follow();
    // The browser goes to the address by itself when all is loaded, and takes the focus away.
    addEventListener('load', () => setTimeout(() => this.#follow()));
  }

  #addTable(): SymbolTable | undefined {
    const place = document.getElementById('table');
    if (place === null) return undefined;
    const table = new SymbolTable(this.#data, {
      choose: (symbol) => this.#panel.symbol(symbol),
      enter: (symbol) => {
        const { name = '' } = this.#data.symbols[symbol] ?? {};
        history.replaceState(undefined, '', `#${anchorOf('symbol', name)}`);
        this.#panel.element.focus({ preventScroll: true });
        this.#panel.element.scrollIntoView({ block: 'nearest' });
      },
    });
    place.append(table.element, this.#panel.element);
    table.show(this.#shown);
    listOnPaper(this.#data, () => this.#shown);
    return table;
  }

  /** @returns what was found, in words */
  #apply(text: string): string {
    const terms = parseQuery(text);
    const { symbols, causes } = this.#search.find(terms);
    this.#shown = symbols;
    this.#table?.show(symbols);
    const counts = [
      ['causes', this.#causes.show(causes), this.#data.causes.length],
      ['symbols', symbols.length, this.#data.symbols.length],
      ['modules', this.#modules.show(symbols), undefined],
    ] as const;
    for (const [name, count] of counts) {
      const place = document.getElementById(`count-${name}`);
      if (place !== null) place.textContent = grouped(count);
    }
    if (terms.length === 0) return '';
    return counts
      .flatMap(([name, count, all]) =>
        all === undefined ? [] : [`${grouped(count)} of ${grouped(all)} ${name}`],
      )
      .join(', ');
  }

  /** Goes to what the address names. */
  #follow(): void {
    const anchor = location.hash.slice(1);
    if (anchor === '') return;
    const [kind] = anchor.split('-', 1);
    const target = document.getElementById(anchor);
    if (kind === 'cause' && target !== null) {
      if (this.#causes.isHidden(target)) this.#filter.set('');
      return this.#causes.open(target);
    }
    if (kind === 'symbol') return this.#goToSymbol(anchor);
    if (kind === 'type') return this.#goToType(anchor);
    if (target === null) return this.#miss(anchor);
    const title = target.querySelector<HTMLElement>('h2');
    if (title !== null) reveal(target, title);
  }

  #goToSymbol(anchor: string): void {
    const symbol = this.#data.symbols.findIndex(({ name }) => anchorOf('symbol', name) === anchor);
    if (symbol < 0 || this.#table === undefined) return this.#miss(anchor);
    if (!this.#table.choose(symbol)) {
      this.#filter.set('');
      this.#table.choose(symbol);
    }
    scrollTo(byId('symbols'));
    this.#table.focus();
  }

  #goToType(anchor: string): void {
    const type = this.#data.types.findIndex(({ title }) => anchorOf('type', title) === anchor);
    if (type < 0) return this.#miss(anchor);
    this.#panel.type(type);
    scrollTo(byId('symbols'));
    reveal(this.#panel.element);
  }

  #miss(anchor: string): void {
    this.#filter.say(`${anchor} is not in this report`);
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const query = link.dataset['query'];
    if (query !== undefined) {
      event.preventDefault();
      this.#filter.set(query);
      scrollTo(byId('symbols'));
      this.#table?.focus();
      return;
    }
    // The address may be the same, and the place another.
    if (link.hash !== '' && link.hash === location.hash) {
      event.preventDefault();
      this.#follow();
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#help.isShown) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
    const isInPanel = target instanceof Node && this.#panel.element.contains(target);
    const actions: Readonly<Record<string, () => void>> = {
      '/': () => this.#filter.focus(),
      '?': () => this.#help.show(),
      j: () => this.#causes.move(1),
      k: () => this.#causes.move(-1),
      Escape: () => {
        if (isInPanel) this.#table?.focus();
        else if (!this.#filter.isEmpty) this.#filter.set('');
      },
    };
    const isOnCause = target instanceof HTMLElement && target.matches('article.cause summary');
    const arrows: typeof actions = isOnCause
      ? { ArrowDown: () => this.#causes.move(1), ArrowUp: () => this.#causes.move(-1) }
      : {};
    const all = { ...actions, ...arrows };
    const action = Object.hasOwn(all, event.key) ? all[event.key] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  }
}

/** If the script fails, what is in the page stays readable. */
try {
  new Page(JSON.parse(byId('data').textContent ?? '') as ReportData).start();
} catch (error) {
  byId('tools').append(element('p', { role: 'alert' }, `The script of this page failed: ${String(error)}`));
  throw error;
}
