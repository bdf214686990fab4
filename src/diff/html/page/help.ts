/** What keys and words the page understands. */
import { element } from './elements.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'filter causes, symbols and modules'],
  ['j  k', 'next and previous cause, symbol or type'],
  ['↓  ↑', 'the same; also Page Down, Page Up, Home, End'],
  ['Enter', 'open or close a cause; look at a symbol; go from a type to its change'],
  ['→  ←', 'open and close types in the tree'],
  ['Escape', 'clear the filter; back from a symbol to the table'],
  ['?', 'this list'],
];

const WORDS: readonly (readonly [string, string])[] = [
  ['ext4', 'anything with that in its name, its module or its causes'],
  ['module:fs/ext4', 'symbols of modules with that name'],
  ['cause:"struct inode"', 'symbols that a cause reaches'],
  [
    'is:breaks',
    'also is:compatible, is:unexplained, is:changed, is:added, is:removed, is:exported, is:tolerated',
  ],
  ['-is:added', 'without those'],
];

export class Help {
  readonly button = element(
    'button',
    { type: 'button', class: 'help', 'aria-label': 'Keys and filter' },
    '?',
  );
  readonly #dialog: HTMLDialogElement;

  constructor() {
    const close = element('button', { type: 'button' }, 'Close');
    this.#dialog = element(
      'dialog',
      { class: 'help', 'aria-labelledby': 'help-title' },
      element('h2', { id: 'help-title' }, 'Keys'),
      list(KEYS, 'kbd'),
      element('h2', {}, 'Filter'),
      list(WORDS, 'code'),
      close,
    );
    close.addEventListener('click', () => this.#dialog.close());
    this.button.addEventListener('click', () => this.show());
    document.body.append(this.#dialog);
  }

  get isShown(): boolean {
    return this.#dialog.open;
  }

  show(): void {
    this.#dialog.showModal();
  }
}

function list(rows: readonly (readonly [string, string])[], tag: 'kbd' | 'code'): HTMLElement {
  return element(
    'dl',
    {},
    ...rows.flatMap(([term, meaning]) => [
      element('dt', {}, element(tag, {}, term)),
      element('dd', {}, meaning),
    ]),
  );
}
