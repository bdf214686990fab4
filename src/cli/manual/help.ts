/** The text of `--help`. */
import { USUAL_COLUMNS } from '../display.ts';
import { valueText, type Options } from '../getopt.ts';
import { pageName, type Manual } from './manual.ts';

/** In fewer columns lines are cut by the terminal: names of options have to stay whole. */
const FEWEST_COLUMNS = 40;
/** Longer lines are hard to read. */
const MOST_COLUMNS = 100;
/** With less room beside the names, what options do is written below them. */
const LEAST_ROOM = 28;
const INDENTATION = 2;
const GAP = 2;
const INDENTATION_BELOW = 10;

/** @param columns of what it is shown on */
export function helpText(manual: Manual, columns = USUAL_COLUMNS): string {
  // The last column stays free: some terminals break a line that fills it.
  const width = Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS) - 1;
  const { command, synopsis, description, options, commands = [], exitStatuses } = manual;
  const [first = ''] = description;
  const usage = synopsis.map((line, index) => {
    const head = `${index === 0 ? 'Usage:' : '      '} ${command}`;
    return hanging(head, line, head.length + 1, width);
  });
  const parts = [
    usage.join('\n'),
    wrap(first, width),
    table(
      commands.map(({ name, summary }) => ({ names: name, text: summary })),
      width,
    ),
    table(optionRows(options), width),
    wrap(
      `Exit status: ${exitStatuses.map(({ status, meaning }) => `${status} ${meaning}`).join('; ')}.`,
      width,
    ),
    wrap(`More: man ${pageName(manual)}`, width),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

interface Row {
  readonly names: string;
  readonly text: string;
}

function optionRows(options: Options): Row[] {
  return Object.values(options).map((option) => {
    const short = option.short === undefined ? '    ' : `-${option.short}, `;
    return { names: `${short}--${option.long}${valueText(option)}`, text: option.help };
  });
}

/** Names in one column, what they do in the next, or below where there is no room. */
function table(rows: readonly Row[], width: number): string {
  const longest = Math.max(0, ...rows.map(({ names }) => names.length));
  const column = INDENTATION + longest + GAP;
  const isNarrow = width - column < LEAST_ROOM;
  return rows
    .map(({ names, text }) => {
      const head = ' '.repeat(INDENTATION) + names;
      if (!isNarrow) return hanging(head, text, column, width);
      return `${head}\n${hanging('', text, INDENTATION_BELOW, width)}`;
    })
    .join('\n');
}

/** `head`, and behind it from `column` on the paragraph, in as many lines as it takes. */
function hanging(head: string, paragraph: string, column: number, width: number): string {
  if (paragraph === '') return head;
  const lines = wrap(paragraph, width - column).split('\n');
  return lines.map((line, index) => (index === 0 ? head : '').padEnd(column) + line).join('\n');
}

/** The paragraph in lines of at most `width` characters, except for longer words. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
