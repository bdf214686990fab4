/** What the page shows of one symbol or type: its declaration, and a tree of types that is open down to the changes. */
import { anchorOf } from '../names.ts';
import type { CauseData, LinkData, ReportData, SymbolData } from '../report-data.ts';
import { element, grouped } from './elements.ts';
import { stateText } from './symbol-table.ts';
import { TypeTree } from './type-tree.ts';
import { waysFrom } from './ways.ts';

export class SymbolPanel {
  readonly element: HTMLElement;
  readonly #data: ReportData;

  constructor(data: ReportData) {
    this.#data = data;
    this.element = element('aside', { class: 'panel', 'aria-label': 'Chosen symbol or type', tabindex: -1 });
    this.element.append(
      element(
        'p',
        { class: 'hint' },
        'A symbol that is chosen in the table is shown here, with the types that lead to what changed.',
      ),
    );
  }

  symbol(index: number): void {
    const symbol = this.#data.symbols[index];
    if (symbol === undefined) return;
    const { name, declaration, links = [], causes = [] } = symbol;
    this.#fill(name, anchorOf('symbol', name), factsOf(symbol), declaration);
    const own = causes.flatMap((cause) => (this.#isPrototype(cause, name) ? [this.#data.causes[cause]] : []));
    for (const cause of own) if (cause !== undefined) this.element.append(ownChange(cause));
    this.#tree(name, links, causes);
  }

  type(index: number): void {
    const type = this.#data.types[index];
    if (type === undefined) return;
    const { title, links = [], causes = [] } = type;
    this.#fill(title, anchorOf('type', title), [], undefined);
    for (const number of causes) {
      const cause = this.#data.causes[number];
      if (cause !== undefined) this.element.append(ownChange(cause));
    }
    this.#tree(title, links, undefined, index);
  }

  /** The cause is the symbol's own prototype, and no type. */
  #isPrototype(cause: number, name: string): boolean {
    const { title, reach } = this.#data.causes[cause] ?? {};
    const isType = this.#data.types.some(({ causes = [] }) => causes.includes(cause));
    return title === name && reach === 1 && !isType;
  }

  #fill(
    title: string,
    anchor: string,
    facts: readonly (readonly [string, string])[],
    declaration: string | undefined,
  ): void {
    this.element.replaceChildren(
      element(
        'h3',
        { tabindex: -1 },
        element('code', {}, title),
        ' ',
        element('a', { class: 'self', href: `#${anchor}` }, 'link'),
      ),
    );
    if (declaration !== undefined)
      this.element.append(element('pre', { class: 'declaration' }, element('code', {}, `${declaration};`)));
    if (facts.length > 0)
      this.element.append(
        element(
          'dl',
          {},
          ...facts.flatMap(([name, value]) => [
            element('dt', {}, name),
            element('dd', {}, element('code', {}, value)),
          ]),
        ),
      );
  }

  #tree(
    title: string,
    links: readonly LinkData[],
    causes: readonly number[] | undefined,
    root?: number,
  ): void {
    const ways = waysFrom(links, causes, this.#data, root);
    if (ways.length === 0) return;
    this.element.append(
      element('h4', {}, 'How it reaches the changes'),
      new TypeTree(this.#data, ways, title).element,
    );
  }
}

function factsOf(symbol: SymbolData): readonly (readonly [string, string])[] {
  const { old, new: now, module, exported = [], tolerated } = symbol;
  const version = old !== undefined && now !== undefined && old !== now ? `${old} → ${now}` : (now ?? old);
  return [
    ['what', stateText(symbol)],
    ...(version === undefined ? [] : [['version', version] as const]),
    ...(module === undefined ? [] : [['module', module] as const]),
    ...exported.map((words) => ['export', words] as const),
    ...(tolerated === true ? [['rules', 'tolerated'] as const] : []),
  ];
}

function ownChange({ id, kinds, message, reach, effect }: CauseData): HTMLElement {
  return element(
    'p',
    { class: 'own' },
    element('a', { href: `#${id}`, class: 'to-cause' }, 'changed'),
    ' ',
    element('code', {}, message),
    kinds.length > 1 ? ` and ${kinds.length - 1} more kinds` : undefined,
    ` (${effect === 'extends' ? 'version only' : effect}; ${grouped(reach)} ${reach === 1 ? 'symbol' : 'symbols'})`,
  );
}
