/** A comparison as a comment on a change: the summary and the causes; long lists are folded. latin1. */
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff, Cause } from './abi-diff.ts';
import { describeChange, describeEffect, describeWay, typeName } from './change-words.ts';
import { definitionLines } from './definition-lines.ts';
import { hunkLines } from './hunks.ts';
import type { Judgement } from './judgement.ts';
import { cRule } from './rule-forms.ts';
import { headOf, restoredWords } from './suggestion-text.ts';
import type { CauseSuggestions, Suggestions } from './suggestion.ts';
import { counted, exportWords, summaryLines } from './summary.ts';

const MOST_LINES = 60;
/** What a comment on the usual services may have is a few ten thousand characters. */
const MOST_CAUSES = 50;
const MOST_SYMBOLS = 500;

/** @param suggestions what keeps the former versions, if that was asked for */
export function diffMarkdown(
  diff: AbiDiff,
  judgement: Judgement,
  definitions: Definitions,
  suggestions?: Suggestions,
): string {
  const { before, after, causes, changed, added, removed, exportedOtherwise } = diff;
  const shown = causes.slice(0, MOST_CAUSES);
  const more = causes.length - shown.length;
  const parts = [
    `## Kernel ABI: ${code(before)} -> ${code(after)}`,
    summaryLines(diff, judgement)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
    ...shown.map((cause) =>
      [causeText(cause, definitions), suggestedText(suggestions?.ofCause.get(cause))].join(''),
    ),
    ...(more > 0 ? [`And ${counted(more, 'cause')} more.`] : []),
    folded(
      'not explained',
      changed.filter(({ explanation }) => explanation !== 'causes').map(({ before: one }) => code(one.name)),
    ),
    folded(
      'exported differently',
      exportedOtherwise.map((pair) => `${code(pair.before.name)}: ${escaped(exportWords(pair).join(', '))}`),
    ),
    folded(
      'removed',
      removed.map(({ name }) => code(name)),
    ),
    folded(
      'added',
      added.map(({ name }) => code(name)),
    ),
  ];
  return `${Buffer.from(parts.filter(Boolean).join('\n\n'), 'utf8').toString('latin1')}\n`;
}

function causeText(cause: Cause, definitions: Definitions): string {
  const { name, isType, effect, changes, before, after, symbols, way, followers } = cause;
  const [old, now] = [definitions.node(before), definitions.node(after)];
  const bare = typeName(name).replace(/^(?:struct|union|enum) /u, '');
  const hunk =
    old === undefined || now === undefined
      ? []
      : hunkLines(definitionLines(old, bare), definitionLines(now, bare), MOST_LINES);
  const reach = isType ? `: ${counted(symbols.size, 'symbol')}` : '';
  return [
    `### ${code(typeName(name))}${reach} (${describeEffect(effect)})`,
    '',
    ...changes.slice(0, MOST_LINES).map((change) => `- ${code(describeChange(change))}`),
    ...(way.length > 1 ? [`- reached by ${code(describeWay(way))}`] : []),
    ...(followers.length > 0
      ? [`- followed by ${followers.map((follower) => code(typeName(follower.name))).join(', ')}`]
      : []),
    ...(hunk.length > 0 ? ['', fence(hunk)] : []),
  ].join('\n');
}

function suggestedText(suggested: CauseSuggestions | undefined): string {
  if (suggested === undefined) return '';
  if (suggested.reason !== undefined) return `\n\n${escaped(suggested.reason)}`;
  return suggested.suggestions
    .map((one) => {
      const body = [
        ...one.members.map(({ now, instead }) => `/* instead of ${now.join(' ')} */\n${instead}`),
        ...one.rules.map(cRule),
      ];
      return [
        '',
        '',
        `**${escaped(headOf(one.honesty))}**; ${escaped([restoredWords(one), ...one.warnings].join('; '))}`,
        '',
        fence(body, 'c'),
      ].join('\n');
    })
    .join('');
}

function folded(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const more = rows.length - MOST_SYMBOLS;
  return [
    `<details><summary>${title}: ${counted(rows.length, 'symbol')}</summary>`,
    '',
    ...rows.slice(0, MOST_SYMBOLS).map((row) => `- ${row}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
    '',
    '</details>',
  ].join('\n');
}

/** Longer than any run of backquotes inside. CommonMark, 6.1 and 4.5. */
function code(text: string): string {
  const quotes = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${quotes}${pad}${text.replaceAll(/[\r\n]/gu, ' ')}${pad}${quotes}`;
}

function fence(lines: readonly string[], language = 'diff'): string {
  const quotes = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${quotes}${language}`, ...lines, quotes].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|&]/gu, String.raw`\$&`);
}
