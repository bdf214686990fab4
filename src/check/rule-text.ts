/** Rules for readers: the list, one in full, and the table of docs/conformance.md. */
import { severityOf } from '../conformance/finding.ts';
import type { RuleStatement } from '../conformance/rule-statement.ts';
import { citationText, classText, versionsText } from './words.ts';

/** What the letters of ids stand for. */
const GROUPS: Readonly<Record<string, string>> = {
  E: 'ELF files',
  U: 'units',
  A: 'abbreviations',
  T: 'trees of entries',
  C: 'attributes and classes',
  R: 'references',
  S: 'strings and index tables',
  L: 'ranges and locations',
  X: 'expressions',
  N: 'line number tables',
  I: 'other sections',
  Y: 'types',
  K: 'kernel symbols',
};

export function groupOf({ id }: RuleStatement): string {
  const [letter = ''] = id;
  return GROUPS[letter] ?? letter;
}

/** A line for each rule, below the name of its group. */
export function ruleList(rules: readonly RuleStatement[]): string {
  const lines: string[] = [];
  let group: string | undefined;
  for (const rule of rules) {
    if (groupOf(rule) !== group) {
      group = groupOf(rule);
      lines.push(`${lines.length === 0 ? '' : '\n'}${rule.id[0]}: ${group}\n`);
    }
    lines.push(`  ${rule.id}  ${severityOf(rule).padEnd('warning'.length)}  ${rule.statement}\n`);
  }
  return lines.join('');
}

/** A rule in full. */
export function ruleExplanation(rule: RuleStatement): string {
  const versions = versionsText(rule);
  const rows = [
    ['severity', `${severityOf(rule)} (${classText(rule.class)})`],
    ['citation', citationText(rule.citation)],
    ...(versions === undefined ? [] : [['DWARF version', versions]]),
    [
      'kernel versions',
      rule.concernsVersions === true
        ? 'a violation can move or hide the version of an exported symbol (--for-versions)'
        : 'not concerned',
    ],
  ] as const;
  const width = Math.max(...rows.map(([title]) => title.length));
  return [
    `${rule.id} (${groupOf(rule)}): ${rule.statement}\n\n`,
    ...rows.map(([title, text]) => `  ${title.padEnd(width)}  ${text}\n`),
  ].join('');
}

/** The table of docs/conformance.md, with an anchor for each rule. */
export function ruleTable(rules: readonly RuleStatement[]): string {
  const lines: string[] = [];
  let group: string | undefined;
  for (const rule of rules) {
    if (groupOf(rule) !== group) {
      group = groupOf(rule);
      lines.push(
        `${lines.length === 0 ? '' : '\n'}### ${rule.id[0]}: ${group}\n\n`,
        '| rule | class | statement | citation | versions of DWARF | concerns symbol versions |\n',
        '| --- | --- | --- | --- | --- | --- |\n',
      );
    }
    const cells = [
      `<a id="${rule.id.toLowerCase()}"></a>${rule.id}`,
      rule.class,
      escaped(rule.statement),
      escaped(citationText(rule.citation)),
      versionsText(rule) ?? '',
      rule.concernsVersions === true ? 'yes' : '',
    ];
    lines.push(`| ${cells.join(' | ')} |\n`);
  }
  return lines.join('');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll(/(?<!\w)(\.?(?:debug|eh)_[\w.]+|\.dwo|DW_\w+)/gu, '`$1`');
}
