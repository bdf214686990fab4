/** A manual page in the man macros, as `man` shows it. groff_man(7). */
import type { Option } from '../getopt.ts';
import { pageName, type Manual } from './manual.ts';

/** @param version of the package, for the footer */
export function manPage(manual: Manual, version: string): string {
  const { command, summary, synopsis, description, options, exitStatuses, sections = [] } = manual;
  const { commands = [], examples, seeAlso } = manual;
  const name = pageName(manual);
  return [
    `.\\" Generated from src/cli/manual/ by "npm run manual"; do not edit.`,
    `.TH ${escaped(name.toUpperCase())} 1 "" "dwarfksyms ${version}" "User Commands"`,
    '.SH NAME',
    `${escaped(name)} \\- ${escaped(summary)}`,
    '.SH SYNOPSIS',
    ...synopsis.flatMap((line, index) => [
      ...(index === 0 ? [] : ['.br']),
      `.B ${escaped(command)}`,
      ...(line === '' ? [] : [line.split(' ').map(operand).join(' ')]),
    ]),
    '.SH DESCRIPTION',
    ...paragraphs(description),
    ...(commands.length === 0 ? [] : ['.SH COMMANDS']),
    ...commands.flatMap((one) => ['.TP', `.B ${escaped(one.name)}`, escaped(one.summary)]),
    '.SH OPTIONS',
    ...Object.values(options).flatMap((option) => ['.TP', optionNames(option), escaped(option.help)]),
    ...sections.flatMap(({ title, paragraphs: texts }) => [
      `.SH ${escaped(title.toUpperCase())}`,
      ...paragraphs(texts),
    ]),
    '.SH EXIT STATUS',
    ...exitStatuses.flatMap(({ status, meaning }) => ['.TP', `.B ${status}`, escaped(meaning)]),
    ...(examples.length === 0 ? [] : ['.SH EXAMPLES']),
    ...examples.flatMap((example) => ['.TP', `.B ${escaped(example.command)}`, escaped(example.effect)]),
    '.SH SEE ALSO',
    seeAlso.map(pageReference).join(', '),
    '',
  ].join('\n');
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => [...(index === 0 ? [] : ['.PP']), escaped(text)]);
}

function optionNames({ short, long, value, isOptional }: Option): string {
  const names = short === undefined ? `\\-\\-${escaped(long)}` : `\\-${short}, \\-\\-${escaped(long)}`;
  const italic = `\\fI${escaped(value ?? '')}\\fR`;
  return `\\fB${names}\\fR${value === undefined ? '' : isOptional === true ? `[=${italic}]` : ` ${italic}`}`;
}

/** In a synopsis, what stands for something else is in capitals. */
function operand(word: string): string {
  return escaped(word).replaceAll(/[A-Z]{2,}/g, (placeholder) => `\\fI${placeholder}\\fR`);
}

/** `ls(1)`, with the name in bold. */
function pageReference(reference: string): string {
  const parenthesis = reference.indexOf('(');
  return `\\fB${escaped(reference.slice(0, parenthesis))}\\fR${reference.slice(parenthesis)}`;
}

/** Backslashes, hyphens, and what would be a request at the start of a line. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
