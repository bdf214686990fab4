/**
 * Findings for whoever has to mend the producer of a file: per rule, what it says and who says so; per finding, what is there, what was
 * expected, and where.
 *
 *     broken.o: 2 errors; 1 unit, 231 bytes of entries
 *
 *     error R01: a reference within the unit leads to the beginning of an entry
 *         DWARF 4, 7.5.4; DWARF 5, 7.5.5
 *       2 × DW_AT_type: a reference to 0x91 of the unit, where no entry begins
 *         expected: the offset of an entry of the unit
 *         at broken.o: .debug_info+0x9c (unit 0x0, DW_TAG_compile_unit "a.c" > DW_TAG_variable "x" DW_AT_type)
 */
import { latin1Of } from '../unicode.ts';
import { countsOf, SEVERITIES, type FileReport, type ReportedFinding } from './file-report.ts';
import { citationText, counted, countsText, foundText, oneLine, placeText } from './words.ts';

/** Different findings shown of one rule, and places of each. */
const USUAL_FINDINGS = 5;
const USUAL_PLACES = 3;

export interface TextOptions {
  /** All findings with all places that were kept, and notes as well. */
  readonly showsAll: boolean;
  /** Whether notes are shown, and not only counted. */
  readonly showsNotes: boolean;
}

/** Takes no end of a line from names. Latin1. */
export function reportText(report: FileReport, { showsAll, showsNotes }: TextOptions): string {
  const parts = [headText(report)];
  const shown = report.findings.filter(({ severity }) => showsAll || showsNotes || severity !== 'note');
  for (const ofRule of byRule(shown)) parts.push(`\n${ruleText(ofRule, showsAll)}`);
  for (const [id, count] of report.unkept)
    parts.push(`\n  ${id}: ${counted(count, 'more finding')} with other words, not kept\n`);
  const hidden = report.findings.length - shown.length;
  if (hidden > 0) parts.push(`\n${hiddenText(report, shown)}`);
  return parts.join('');
}

function headText(report: FileReport): string {
  const { path, files, units, byteSize, known, obstacle } = report;
  const parts = [
    countsText(countsOf(report)),
    ...(known.length === 0 ? [] : [`${known.reduce((sum, { count }) => sum + count, 0)} in the baseline`]),
  ];
  const others = files.slice(1).map((name) => oneLine(latin1Of(name)));
  const read =
    obstacle === undefined
      ? `${counted(units, 'unit')}, ${counted(byteSize, 'byte')} of entries`
      : `the rest could not be read: ${oneLine(obstacle.detail)}`;
  const together = others.length === 0 ? '' : `; checked with ${others.join(', ')}`;
  return `${oneLine(latin1Of(path))}: ${parts.join(', ')}; ${read}${together}\n`;
}

function byRule(findings: readonly ReportedFinding[]): readonly (readonly ReportedFinding[])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule.id);
    if (group === undefined) groups.set(finding.rule.id, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function ruleText(findings: readonly ReportedFinding[], showsAll: boolean): string {
  const [first] = findings;
  if (first === undefined) return '';
  const { rule, severity } = first;
  const shown = showsAll ? findings : findings.slice(0, USUAL_FINDINGS);
  const rest = findings.slice(shown.length);
  const more = rest.reduce((sum, { count }) => sum + count, 0);
  return [
    `${severity} ${rule.id}: ${latin1Of(rule.statement)}\n`,
    `    ${latin1Of(citationText(rule.citation))}\n`,
    ...shown.map((finding) => findingText(finding, showsAll)),
    ...(more === 0 ? [] : [`  ${counted(more, 'more finding')} of ${rule.id}: --all shows them\n`]),
  ].join('');
}

function findingText(finding: ReportedFinding, showsAll: boolean): string {
  const { expected, attribute, count, places } = finding;
  const shown = showsAll ? places : places.slice(0, USUAL_PLACES);
  const more = count - shown.length;
  return [
    `  ${count === 1 ? '' : `${count} x `}${foundText(finding)}\n`,
    `    expected: ${oneLine(expected)}\n`,
    ...shown.flatMap((place) => [
      `    at ${placeText(place, attribute)}\n`,
      ...(place.bytes ?? []).map((line) => `      ${line}\n`),
    ]),
    ...(more > 0 ? [`    and ${counted(more, 'more place')}\n`] : []),
  ].join('');
}

function hiddenText(report: FileReport, shown: readonly ReportedFinding[]): string {
  const hidden = report.findings.filter((finding) => !shown.includes(finding));
  const rules = [...new Set(hidden.map(({ rule }) => rule.id))].join(', ');
  const count = hidden.reduce((sum, finding) => sum + finding.count, 0);
  return `${counted(count, 'note')} of ${rules}: --all shows ${count === 1 ? 'it' : 'them'}\n`;
}

/** What several files had in common: a line for each rule that was broken. */
export function summaryText(reports: readonly FileReport[], failures: number): string {
  const rules = new Map<string, { finding: ReportedFinding; count: number; files: number }>();
  for (const { findings } of reports)
    for (const ofRule of byRule(findings)) {
      const [finding] = ofRule;
      if (finding === undefined) continue;
      const known = rules.get(finding.rule.id) ?? { finding, count: 0, files: 0 };
      known.count += ofRule.reduce((sum, { count }) => sum + count, 0);
      known.files++;
      rules.set(finding.rule.id, known);
    }
  const sorted = [...rules.values()].toSorted(
    ({ finding: a }, { finding: b }) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule.id < b.rule.id ? -1 : 1),
  );
  const faulty = reports.filter(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  ).length;
  const head = [
    `${counted(reports.length, 'file')} checked`,
    `${faulty} with errors`,
    ...(failures === 0 ? [] : [`${failures} could not be checked`]),
  ].join(', ');
  const lines = sorted.map(({ finding: { severity, rule }, count, files }) => {
    const often = `${count} in ${counted(files, 'file')}`;
    return `  ${severity.padEnd('warning'.length)}  ${rule.id}  ${often}: ${latin1Of(rule.statement)}\n`;
  });
  return `${head}\n${lines.join('')}`;
}
