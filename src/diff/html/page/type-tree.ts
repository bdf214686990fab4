/** A tree of types, as WAI-ARIA's pattern for trees has it: arrow keys move, open and close. */
import { anchorOf } from '../names.ts';
import type { ReportData } from '../report-data.ts';
import { element } from './elements.ts';
import type { WayNode } from './ways.ts';

/** The shown items, their place in the tree above all. */
const ITEM = '[role="treeitem"]';

export class TypeTree {
  readonly element: HTMLElement;
  readonly #data: ReportData;

  constructor(data: ReportData, roots: readonly WayNode[], title: string) {
    this.#data = data;
    this.element = element(
      'ul',
      { role: 'tree', class: 'tree', 'aria-label': `Types from ${title} to what changed` },
      ...roots.map((node) => this.#item(node)),
    );
    this.element.querySelector<HTMLElement>(ITEM)?.setAttribute('tabindex', '0');
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('click', (event) => this.#click(event));
    this.element.addEventListener('focusin', ({ target }) => this.#focused(target));
  }

  #item({ type, label, place, children }: WayNode): HTMLElement {
    const { title = '', causes = [] } = this.#data.types[type] ?? {};
    const line = element(
      'span',
      { class: 'node' },
      element('span', { class: 'twist', 'aria-hidden': true }),
      label === ''
        ? undefined
        : element('span', { class: 'label' }, place === '' ? label : `${label} at ${place}`),
      ' ',
      element('a', { href: `#${anchorOf('type', title)}`, tabindex: -1 }, element('code', {}, title)),
    );
    for (const number of causes) {
      const cause = this.#data.causes[number];
      if (cause === undefined) continue;
      line.append(
        ' ',
        element('a', { class: 'to-cause', href: `#${cause.id}`, tabindex: -1 }, 'changed'),
        ' ',
        element('code', { class: 'message' }, cause.message),
      );
    }
    const isOpen = children.length > 0 ? { 'aria-expanded': 'true' } : {};
    const item = element('li', { role: 'treeitem', tabindex: -1, ...isOpen }, line);
    if (causes.length > 0) item.classList.add('end');
    if (children.length > 0)
      item.append(element('ul', { role: 'group' }, ...children.map((child) => this.#item(child))));
    return item;
  }

  /** Items in sight, in order. */
  #shown(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(ITEM)].filter(
      (item) => item.parentElement?.closest('[aria-expanded="false"]') === null,
    );
  }

  #key(event: KeyboardEvent): void {
    const item = event.target instanceof HTMLElement ? event.target : undefined;
    if (item === undefined || !item.matches(ITEM) || event.altKey || event.ctrlKey || event.metaKey) return;
    const shown = this.#shown();
    const at = shown.indexOf(item);
    const isOpen = item.getAttribute('aria-expanded');
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => shown[at + 1]?.focus(),
      j: () => shown[at + 1]?.focus(),
      ArrowUp: () => shown[at - 1]?.focus(),
      k: () => shown[at - 1]?.focus(),
      Home: () => shown[0]?.focus(),
      End: () => shown.at(-1)?.focus(),
      ArrowRight: () => (isOpen === 'false' ? toggle(item) : shown[at + 1]?.focus()),
      ArrowLeft: () => (isOpen === 'true' ? toggle(item) : above(item)?.focus()),
      Enter: () => (item.querySelector<HTMLElement>(':scope > .node > .to-cause') ?? linkOf(item))?.click(),
      ' ': () => toggle(item),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (move === undefined) return;
    move();
    event.preventDefault();
    event.stopPropagation();
  }

  #click({ target }: MouseEvent): void {
    if (!(target instanceof Element) || target.closest('a') !== null) return;
    const item = target.closest<HTMLElement>(ITEM);
    if (item !== null) toggle(item);
  }

  #focused(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !target.matches(ITEM)) return;
    for (const item of this.element.querySelectorAll(ITEM)) item.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
  }
}

function toggle(item: HTMLElement): void {
  const isOpen = item.getAttribute('aria-expanded');
  if (isOpen !== null) item.setAttribute('aria-expanded', `${isOpen === 'false'}`);
}

function above(item: HTMLElement): HTMLElement | null | undefined {
  return item.parentElement?.closest<HTMLElement>(ITEM);
}

function linkOf(item: HTMLElement): HTMLElement | null {
  return item.querySelector<HTMLElement>(':scope > .node > a');
}
