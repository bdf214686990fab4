/** The field that filters the whole page. */
import { element } from './elements.ts';

export class Filter {
  readonly element: HTMLElement;
  readonly #input = element('input', {
    type: 'search',
    id: 'filter',
    placeholder: 'Filter: name, module, cause, is:breaks',
    'aria-label': 'Filter causes, symbols and modules',
    'aria-describedby': 'found',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  /** Spoken when it changes. */
  readonly #found = element('span', { id: 'found', role: 'status' });
  readonly #apply: (text: string) => string;
  #isWaiting = false;

  /** @param apply filters, and returns what was found in words */
  constructor(apply: (text: string) => string) {
    this.#apply = apply;
    this.element = element(
      'div',
      { class: 'filter' },
      this.#input,
      element('kbd', { 'aria-hidden': true }, '/'),
      this.#found,
    );
    this.#input.addEventListener('input', () => this.#applySoon());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (this.#input.value === '') this.#input.blur();
      else this.set('');
    });
  }

  get isEmpty(): boolean {
    return this.#input.value.trim() === '';
  }

  set(text: string): void {
    this.#input.value = text;
    this.apply();
  }

  /** What there is to be said beside what was found. */
  say(words: string): void {
    this.#found.textContent = words;
  }

  apply(): void {
    this.#found.textContent = this.#apply(this.#input.value);
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  /** Once for all that is typed before the page is drawn. */
  #applySoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.apply();
    });
  }
}
