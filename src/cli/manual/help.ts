/** The text of `--help`. */
import { describeOptions } from '../getopt.ts';
import { pageName, type Manual } from './manual.ts';

const WIDTH = 79;

export function helpText(manual: Manual): string {
  const { command, synopsis, description, options, commands = [], exitStatuses } = manual;
  const [first = ''] = description;
  const usage = synopsis.map(
    (line, index) => `${index === 0 ? 'Usage:' : '      '} ${`${command} ${line}`.trim()}\n`,
  );
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const parts = [
    usage.join(''),
    `${wrap(first)}\n`,
    commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`).join(''),
    describeOptions(options),
    `Exit status: ${exitStatuses.map(({ status, meaning }) => `${status} ${meaning}`).join('; ')}.`,
    `More: man ${pageName(manual)}`,
  ];
  const [last, ...before] = parts.filter((part) => part !== '').toReversed();
  return [...before.toReversed(), `${wrap(last ?? '')}\n`].map(endLine).join('\n');
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${wrap(text)}\n`;
}

/** The paragraph in lines of at most `WIDTH` characters. */
function wrap(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
