/** The causes, which are in the page already: opens them, hides those that the filter leaves out, and unfolds definitions. */
import type { FoldedLine, ReportData } from '../report-data.ts';
import { byId, element, reveal } from './elements.ts';

export class Causes {
  readonly #articles: readonly HTMLElement[];

  constructor(data: ReportData) {
    this.#articles = [...document.querySelectorAll<HTMLElement>('article.cause')];
    for (const [index, article] of this.#articles.entries())
      unfoldable(article, data.causes[index]?.folds ?? []);
    if (this.#articles.length > 1) this.#addOpener();
    // Closed ones have nothing to print.
    let closed: readonly HTMLDetailsElement[] = [];
    addEventListener('beforeprint', () => {
      closed = this.#all().filter(({ open }) => !open);
      for (const one of closed) one.open = true;
    });
    addEventListener('afterprint', () => {
      for (const one of closed) one.open = false;
    });
  }

  /** @returns how many are shown */
  show(causes: ReadonlySet<number>): number {
    for (const [index, article] of this.#articles.entries()) article.hidden = !causes.has(index);
    byId('no-causes').hidden = causes.size > 0 || this.#articles.length === 0;
    return causes.size;
  }

  /** Whether the filter hides it. */
  isHidden(article: HTMLElement): boolean {
    return article.hasAttribute('hidden');
  }

  /** Opens a cause and goes to it. */
  open(article: HTMLElement): void {
    const details = detailsOf(article);
    if (details !== null) details.open = true;
    reveal(article, article.querySelector('summary') ?? article);
  }

  /** Goes on, or back, from the one that has the focus; to the first one if none has. */
  move(step: number): void {
    const shown = this.#articles.filter(({ hidden }) => !hidden);
    const at = shown.findIndex((article) => article.contains(document.activeElement));
    const to = at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + step));
    const article = shown[to];
    const summary = article?.querySelector('summary');
    if (article === undefined || summary === null || summary === undefined) return;
    summary.focus({ preventScroll: true });
    article.scrollIntoView({ block: 'nearest' });
  }

  #all(): readonly HTMLDetailsElement[] {
    return this.#articles.flatMap((article) => detailsOf(article) ?? []);
  }

  #addOpener(): void {
    const button = element('button', { type: 'button', class: 'opener' }, 'Open all');
    button.addEventListener('click', () => {
      const isOpening = this.#all().some(({ open }) => !open);
      for (const one of this.#all()) one.open = isOpening;
    });
    const relabel = (): void => {
      button.textContent = this.#all().some(({ open }) => !open) ? 'Open all' : 'Close all';
    };
    for (const one of this.#all()) one.addEventListener('toggle', relabel);
    relabel();
    byId('causes-title').after(button);
  }
}

function detailsOf(article: HTMLElement): HTMLDetailsElement | null {
  return article.querySelector('details');
}

/** Rows that stand for lines become buttons that show them. */
function unfoldable(article: HTMLElement, folds: readonly (readonly FoldedLine[])[]): void {
  for (const [index, row] of article.querySelectorAll<HTMLElement>('tr.fold').entries()) {
    const lines = folds[index];
    const words = row.querySelector('span');
    if (lines === undefined || words === null) continue;
    const button = element('button', { type: 'button' }, words.textContent ?? '');
    words.replaceWith(button);
    button.addEventListener('click', () => row.replaceWith(...lines.map(lineRow)));
  }
}

function lineRow([text, before, after]: FoldedLine): HTMLElement {
  const cells = (place: string, side: string): readonly HTMLElement[] => [
    element('td', { class: `at ${side}` }, place),
    element('td', { class: `line ${side}` }, element('code', {}, text)),
  ];
  return element(
    'tr',
    { class: before === after ? 'same' : 'same moved' },
    ...cells(before, 'before'),
    ...cells(after, 'after'),
  );
}
