/** Makes elements. Text becomes text and nothing else: no function here takes markup. */
import { shown } from '../names.ts';

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param attributes without those that are false or undefined; text is shown as names are */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : `${value}`);
  for (const child of children)
    if (child !== undefined) made.append(typeof child === 'string' ? shown(child) : child);
  return made;
}

/** @throws Error for a page that has no such element */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** `6,174`. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** More often than this, what was out of sight is not found to be larger than it was taken for. */
const MOST_SCROLLS = 4;

/** Scrolls to an element. What comes into sight on the way takes its true size only when it is drawn, and moves what is below. */
export function scrollTo(target: HTMLElement, times = MOST_SCROLLS): void {
  target.scrollIntoView({ block: 'start' });
  if (times > 1) requestAnimationFrame(() => scrollTo(target, times - 1));
}

/** Scrolls to an element, and makes it the one that keys go to. */
export function reveal(target: HTMLElement, focused: HTMLElement = target): void {
  scrollTo(target);
  if (!focused.hasAttribute('tabindex') && focused.tabIndex < 0) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
