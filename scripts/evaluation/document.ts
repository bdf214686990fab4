/** The parts of docs/evaluation.md that are measured. */
import type { CompilerChange } from './compiler-changes.ts';
import { titleOf } from './compilers.ts';
import type { Measurement } from './measure.ts';
import type { Method } from './methods.ts';
import {
  Answers,
  blindSpotTable,
  compilerTable,
  editTable,
  GROUPS,
  settingTable,
  summaryTable,
  type Group,
} from './tables.ts';

export interface Findings {
  readonly c: Measurement;
  readonly rust: Measurement;
  readonly ofSource: readonly CompilerChange[];
  readonly ofRust: readonly CompilerChange[];
  /** Empty where no kernel was at hand. */
  readonly ofKernel: readonly CompilerChange[];
  readonly methods: readonly Method[];
  /** Methods that were not at hand, with the reason. */
  readonly missing: readonly string[];
}

const GROUP_HEADINGS: Readonly<Record<Group, string>> = {
  breaking: 'Edits that break modules',
  meaning: 'Edits that break modules by their meaning alone',
  compatible: 'Edits that modules survive, and that change what is declared',
  harmless: 'Edits that nobody can tell',
};

/** Names of parts, and their text. */
export function documentParts(findings: Findings): ReadonlyMap<string, string> {
  const c = new Answers(findings.c);
  const rust = new Answers(findings.rust);
  const parts = new Map([
    ['answer', answer(c, findings)],
    ['summary', `${summaryTable(c)}\n\n${bystanders(findings.c)}`],
    ['settings', settingTable(c)],
    ['blind spots', blindSpotTable(c)],
    ['compilers, driver', compilerTable(findings.ofSource)],
    ['edits', allEdits(c)],
    ['tools', tools(c, rust, findings)],
  ]);
  if (findings.ofKernel.length > 0) parts.set('compilers, kernel', compilerTable(findings.ofKernel));
  if (rust.edits.length > 0) {
    parts.set('Rust', summaryTable(rust));
    parts.set('Rust, blind spots', blindSpotTable(rust));
    parts.set('Rust, compilers', compilerTable(findings.ofRust));
    parts.set('Rust, edits', allEdits(rust));
  }
  return parts;
}

/** What the measurement comes to, in three sentences. */
function answer(c: Answers, { ofSource, ofKernel }: Findings): string {
  const method = (title: string): Method | undefined => c.methods.find((one) => one.title === title);
  const [linux, genksyms] = [method('linux'), method('genksyms')];
  const count = (one: Method | undefined, group: Group): string => {
    if (one === undefined) return 'not measured';
    const { all, some } = c.count(one, group);
    return some === 0 ? `${all}` : `${all}, and ${some} more with some compilers`;
  };
  const sentences = [
    `Of ${c.inGroup('breaking').length} edits that break modules in a way that declarations, layouts or calls show, versions from DWARF ` +
      `notice ${count(linux, 'breaking')} (genksyms: ${count(genksyms, 'breaking')}); of ${c.inGroup('meaning').length} that change only what ` +
      `values and rules mean, ${count(linux, 'meaning')} (genksyms: ${count(genksyms, 'meaning')}).`,
    `Of ${c.inGroup('harmless').length} edits that nobody can tell, they report ${count(linux, 'harmless')} in vain (genksyms: ${count(genksyms, 'harmless')}).`,
    `But they depend on the compiler: with no change of any source, ${withoutEdit(ofKernel.length > 0 ? ofKernel : ofSource, ofKernel.length > 0)}.`,
  ];
  return sentences.join(' ');
}

/** Versions that change although callers are not concerned, where an edit concerns others. */
function bystanders({ outcomes }: Measurement): string {
  const concerning = outcomes.filter(
    ({ edit, method }) => edit.verdict !== 'harmless' && method.names === 'exports',
  );
  const wrong = concerning.filter((outcome) => outcome.bystanders.length > 0);
  const which = [...new Set(wrong.map(({ edit, method }) => `${edit.id} (${method.title})`))];
  return (
    `Exports that an edit does not concern changed in ${wrong.length} of ${concerning.length} comparisons` +
    `${which.length === 0 ? '' : `: ${which.join(', ')}`}.`
  );
}

/** How many versions change from one compiler to the next of its family. */
function withoutEdit(changes: readonly CompilerChange[], isKernel: boolean): string {
  const what = isKernel ? 'exports of kernel objects' : 'exports of the driver';
  const next = changes.filter(
    ({ from, to }) => from.compiler.family === to.compiler.family && from.compiler !== to.compiler,
  );
  return next
    .map(({ from, to, linux, exports }, index) => {
      const of =
        index === 0 ? `${linux} of ${exports} ${what} have another version` : `${linux} of ${exports}`;
      return `${of} from ${from.compiler.title} to ${to.compiler.title}`;
    })
    .join(', ');
}

function allEdits(answers: Answers): string {
  return GROUPS.filter((group) => answers.inGroup(group).length > 0)
    .map((group) => `${GROUP_HEADINGS[group]}:\n\n${editTable(answers, answers.inGroup(group))}`)
    .join('\n\n');
}

function tools(c: Answers, rust: Answers, { methods, missing, c: measured, ofKernel }: Findings): string {
  const compilers = [...c.settings, ...rust.settings].map(titleOf).join('; ');
  const programs = methods.flatMap(({ title, version }) =>
    version === undefined ? [] : [`${title} ${version}`],
  );
  const refused = new Map(
    measured.refused.map(({ edit }) => [edit.id, measured.refused.filter((other) => other.edit === edit)]),
  );
  return [
    `- Compilers: ${compilers}.`,
    `- Other programs: ${programs.join(', ')}.`,
    ...missing.map((reason) => `- Left out: ${reason}.`),
    ...[...refused].map(
      ([id, all]) =>
        `- \`${id}\` is refused by ${[...new Set(all.map(({ setting }) => setting.compiler.title))].join(', ')}.`,
    ),
    ...(ofKernel[0] === undefined
      ? []
      : [`- Of the kernel: ${ofKernel[0].objects} objects, which all these compilers take.`]),
  ].join('\n');
}
