/** The document of `dwarfksyms diff --suggest --format json`, as far as tests look at it, and sources with its suggestions in them. */
import * as assert from 'uvu/assert';
import { macroDefinitions, rustStatic } from '../../src/diff/rule-forms.ts';
import type { KabiRule } from '../../src/diff/suggestion.ts';
import { runDiff, type DiffDocument } from './diff-run.ts';
import { runVersion } from './version-run.ts';

export interface SuggestedRule extends KabiRule {
  readonly line: string;
  readonly c: string;
}

export interface Suggested {
  readonly honesty: string;
  readonly warnings: readonly string[];
  readonly members: readonly { readonly now: readonly string[]; readonly instead: string }[];
  readonly rules: readonly SuggestedRule[];
  readonly rust: string | null;
  readonly verifiedBy: string;
  readonly restoresAlone: readonly string[] | null;
  readonly restoresTogether: readonly string[];
}

interface SuggestedSet {
  readonly rules: readonly string[];
  readonly symbols: readonly string[];
}

export interface SuggestedDocument extends Omit<DiffDocument, 'causes'> {
  readonly causes: readonly (DiffDocument['causes'][number] & {
    readonly suggestions: readonly Suggested[];
    readonly noSuggestion: string | null;
  })[];
  readonly suggested: { readonly together: SuggestedSet; readonly honest: SuggestedSet };
}

export async function suggestedFor(
  cwd: string,
  before: string,
  after: string,
  options: readonly string[] = [],
): Promise<SuggestedDocument> {
  const { status, stdout, stderr } = await runDiff(cwd, [
    '--suggest',
    '--format=json',
    ...options,
    before,
    after,
  ]);
  assert.is(stderr, '');
  assert.is(status, 1);
  return JSON.parse(stdout) as SuggestedDocument;
}

/** By symbol. */
export async function stableVersions(
  cwd: string,
  path: string,
  options: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const { stdout, stderr } = await runVersion(cwd, ['--stable', ...options, path]);
  assert.is(stderr, '');
  return new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [, name = '', version = ''] = line.split(' ');
        return [name, version];
      }),
  );
}

/** A header with the suggested members in the places of those that are there. */
export function withMembers(header: string, suggestions: readonly Suggested[]): string {
  let text = header;
  for (const { members } of suggestions)
    for (const { now, instead } of members) {
      const lines = now.join('\n');
      assert.ok(text.includes(`\n${lines}\n`), `the header has the line ${lines}`);
      text = text.replace(`\n${lines}\n`, () => `\n${instead}\n`);
    }
  return text;
}

/** What is to be included in a C source: the printed macros, each rule once. */
export function cRules(suggestions: readonly Suggested[]): string {
  const lines = [...new Set(suggestions.flatMap(({ rules }) => rules.map(({ c }) => c)))];
  return `${[...macroDefinitions(lines), ...lines].join('\n')}\n`;
}

/** The macros that the suggested members are written with. */
export function memberMacros(suggestions: readonly Suggested[]): string {
  const lines = suggestions.flatMap(({ members }) => members.map(({ instead }) => instead));
  return `${macroDefinitions(lines).join('\n')}\n`;
}

/** A Rust module: one static, the printed one if it is one suggestion. */
export function rustRules(suggestions: readonly Suggested[]): string {
  const [only, ...others] = suggestions;
  if (others.length === 0) return only?.rust ?? '';
  const rules = new Map(suggestions.flatMap((one) => one.rules.map((rule) => [rule.line, rule])));
  return rustStatic([...rules.values()]).join('\n');
}
