/** The tables of docs/evaluation.md. */
import type { CompilerChange } from './compiler-changes.ts';
import { titleOf, type Setting } from './compilers.ts';
import type { Edit, Verdict } from './edit.ts';
import type { Measurement, Outcome } from './measure.ts';
import type { Method } from './methods.ts';

/** Which settings notice an edit. */
type Extent = 'all' | 'some' | 'none' | 'not asked';

/** What is counted together: edits that only change what values mean cannot be seen by what reads types. */
export const GROUPS = ['breaking', 'meaning', 'compatible', 'harmless'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_TITLES: Readonly<Record<Group, string>> = {
  breaking: 'break modules: noticed',
  meaning: 'break by meaning alone: noticed',
  compatible: 'compatible: reported',
  harmless: 'harmless: reported in vain',
};

export function groupOf({ verdict, subject }: Edit): Group {
  return subject === 'meaning' ? 'meaning' : verdict;
}

/** Answers by method and edit. */
export class Answers {
  readonly methods: readonly Method[];
  readonly edits: readonly Edit[];
  readonly settings: readonly Setting[];
  readonly #outcomes = new Map<Method, Map<Edit, Outcome[]>>();

  constructor({ outcomes }: Measurement) {
    this.methods = [...new Set(outcomes.map(({ method }) => method))];
    this.edits = [...new Set(outcomes.map(({ edit }) => edit))];
    this.settings = [...new Set(outcomes.map(({ setting }) => setting))];
    for (const outcome of outcomes) {
      const { method, edit } = outcome;
      let byEdit = this.#outcomes.get(method);
      if (byEdit === undefined) this.#outcomes.set(method, (byEdit = new Map()));
      const known = byEdit.get(edit);
      if (known === undefined) byEdit.set(edit, [outcome]);
      else known.push(outcome);
    }
  }

  of(method: Method, edit: Edit): readonly Outcome[] {
    return this.#outcomes.get(method)?.get(edit) ?? [];
  }

  extent(method: Method, edit: Edit): Extent {
    const answers = this.of(method, edit);
    if (answers.length === 0) return 'not asked';
    const noticed = answers.filter(({ isNoticed }) => isNoticed).length;
    return noticed === 0 ? 'none' : noticed === answers.length ? 'all' : 'some';
  }

  inGroup(group: Group): readonly Edit[] {
    return this.edits.filter((edit) => groupOf(edit) === group);
  }

  /** How many edits of a group are noticed with all settings, and how many with some only. */
  count(method: Method, group: Group): { readonly all: number; readonly some: number; readonly of: number } {
    const edits = this.inGroup(group);
    const extents = edits.map((edit) => this.extent(method, edit));
    return {
      all: extents.filter((extent) => extent === 'all').length,
      some: extents.filter((extent) => extent === 'some').length,
      of: edits.length,
    };
  }
}

export function summaryTable(answers: Answers): string {
  return table(
    [
      '',
      ...GROUPS.filter((group) => answers.inGroup(group).length > 0).map(
        (group) => `${GROUP_TITLES[group]}, of ${answers.inGroup(group).length}`,
      ),
    ],
    answers.methods.map((method) => [
      methodTitle(method),
      ...GROUPS.filter((group) => answers.inGroup(group).length > 0).map((group) => {
        const { all, some } = answers.count(method, group);
        return some === 0 ? `${all}` : `${all} (+${some})`;
      }),
    ]),
  );
}

/** By setting: breaking edits that are missed, and harmless ones that are reported. */
export function settingTable(answers: Answers): string {
  const methods = answers.methods.filter(({ reads }) => reads === 'object');
  return table(
    ['', ...methods.map(({ title }) => title)],
    answers.settings.map((setting) => [
      titleOf(setting),
      ...methods.map((method) => {
        const here = answers.edits.flatMap((edit) =>
          answers.of(method, edit).filter((outcome) => outcome.setting === setting),
        );
        const missed = here.filter(({ edit, isNoticed }) => groupOf(edit) === 'breaking' && !isNoticed);
        const inVain = here.filter(({ edit, isNoticed }) => edit.verdict === 'harmless' && isNoticed);
        return `${missed.length} / ${inVain.length}`;
      }),
    ]),
  );
}

/** Breaking edits that no version from DWARF notices with all settings. */
export function blindSpotTable(answers: Answers): string {
  const [versions, ...others] = [
    answers.methods.filter(({ title }) => title === 'linux' || title === 'canonical'),
    ...answers.methods.filter(({ title }) => title !== 'linux' && title !== 'canonical'),
  ] as const;
  const edits = answers.edits.filter(
    (edit) =>
      edit.verdict === 'breaking' && versions.some((method) => answers.extent(method, edit) !== 'all'),
  );
  return table(
    ['edit', 'why it breaks', 'noticed by'],
    edits.map((edit) => [
      edit.title,
      edit.because,
      [...versions, ...others]
        .map((method) => [method, answers.extent(method, edit)] as const)
        .filter(([, extent]) => extent === 'all' || extent === 'some')
        .map(([method, extent]) =>
          extent === 'all' ? method.title : `${method.title} (${whereNoticed(answers, method, edit)})`,
        )
        .join(', '),
    ]),
    false,
  );
}

const MARKS: Readonly<Record<Verdict, { readonly all: string; readonly none: string }>> = {
  breaking: { all: 'yes', none: '**missed**' },
  compatible: { all: 'yes', none: 'no' },
  harmless: { all: '**in vain**', none: 'no' },
};

export function editTable(answers: Answers, edits: readonly Edit[]): string {
  return table(
    ['edit', 'why', ...answers.methods.map(({ title }) => title)],
    edits.map((edit) => [
      edit.title,
      edit.because,
      ...answers.methods.map((method) => {
        const extent = answers.extent(method, edit);
        if (extent === 'not asked') return '';
        if (extent === 'some') return whereNoticed(answers, method, edit);
        return MARKS[edit.verdict][extent];
      }),
    ]),
    false,
  );
}

export function compilerTable(changes: readonly CompilerChange[]): string {
  return table(
    ['from', 'to', 'exports', 'linux', 'canonical', 'genksyms', 'diff: layout or calls'],
    changes.map(({ from, to, exports, linux, canonical, genksyms, layouts }) => [
      titleOf(from),
      titleOf(to),
      `${exports}`,
      `${linux}`,
      `${canonical}`,
      genksyms === undefined ? '' : `${genksyms}`,
      `${layouts}`,
    ]),
  );
}

/** Which settings notice what others do not, in few words. */
function whereNoticed(answers: Answers, method: Method, edit: Edit): string {
  const outcomes = answers.of(method, edit);
  const [noticed, missed] = [true, false].map((isNoticed) => settingWords(outcomes, isNoticed)) as [
    readonly string[],
    readonly string[],
  ];
  return noticed.length <= missed.length ? noticed.join(' or ') : `not ${missed.join(' or ')}`;
}

/** Those with such an answer, by what they have in common and others have not. */
function settingWords(outcomes: readonly Outcome[], isNoticed: boolean): readonly string[] {
  const labels: readonly ((setting: Setting) => string)[] = [
    ({ compiler }) => compiler.family,
    ({ dwarf }) => `DWARF ${dwarf}`,
    ({ compiler, dwarf }) => `${compiler.family} with DWARF ${dwarf}`,
    ({ compiler }) => compiler.title,
    ({ compiler, dwarf }) => `${compiler.title} with DWARF ${dwarf}`,
  ];
  const words: string[] = [];
  let left = outcomes.filter((outcome) => outcome.isNoticed === isNoticed);
  for (const label of labels)
    for (const name of new Set(left.map(({ setting }) => label(setting)))) {
      const alike = outcomes.filter(({ setting }) => label(setting) === name);
      if (alike.some((outcome) => outcome.isNoticed !== isNoticed)) continue;
      words.push(name);
      left = left.filter((outcome) => !alike.includes(outcome));
    }
  return words;
}

const METHOD_TITLES: Readonly<Record<string, string>> = {
  linux: 'versions from DWARF, profile `linux`',
  canonical: 'versions from DWARF, profile `canonical`',
  genksyms: 'versions by genksyms',
  diff: '`dwarfksyms diff`: layout or calls change',
  pahole: '`pahole`, its output compared',
  abidiff: '`abidiff`',
};

function methodTitle({ title }: Method): string {
  return METHOD_TITLES[title] ?? title;
}

/** @param isNumeric whether all columns but the first are aligned to the right */
function table(head: readonly string[], rows: readonly (readonly string[])[], isNumeric = true): string {
  const rule = head.map((_, index) => (index === 0 || !isNumeric ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
