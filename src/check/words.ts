/** Findings in words. Text is latin1: names leave as the bytes that they are. */
import { dwAtName, dwTagName } from '../../generated/dwarf-constants.ts';
import type { FindingPlace, PathStep, Severity } from '../conformance/finding.ts';
import type { Citation, RuleClass, RuleStatement } from '../conformance/rule-statement.ts';
import { hex } from '../errors.ts';
import { quoted } from '../report/dump-values.ts';
import { latin1Of, unicode } from '../unicode.ts';

/** Unicode: `DWARF 4, 7.5.4; DWARF 5, 7.5.5`; the shorter `DWARF 4 and 5, 2.3` where both have it in the same place. */
export function citationText({ dwarf4, dwarf5, gabi, other }: Citation): string {
  const parts =
    dwarf4 !== undefined && dwarf4 === dwarf5
      ? [`DWARF 4 and 5, ${dwarf4}`]
      : [
          ...(dwarf4 === undefined ? [] : [`DWARF 4, ${dwarf4}`]),
          ...(dwarf5 === undefined ? [] : [`DWARF 5, ${dwarf5}`]),
        ];
  if (gabi !== undefined) parts.push(`System V gABI, "${gabi}"`);
  if (other !== undefined) parts.push(other);
  return parts.join('; ');
}

const CLASSES: Readonly<Record<RuleClass, string>> = {
  N: 'normative: the standard demands it',
  S: 'suspicious, or read differently by different consumers',
  A: 'advice',
};

export function classText(ruleClass: RuleClass): string {
  return CLASSES[ruleClass];
}

/** In which versions of DWARF a rule holds: `2 to 5`; undefined for all, and for what is not about DWARF. */
export function versionsText({ since, until }: RuleStatement): string | undefined {
  if (since === undefined && until === undefined) return undefined;
  if (since === until) return `${since}`;
  if (since === undefined) return `up to ${until}`;
  return until === undefined ? `from ${since} on` : `${since} to ${until}`;
}

/** What is there: with the attribute that has it. */
export function foundText({ found, attribute }: { found: string; attribute: number | undefined }): string {
  return oneLine(attribute === undefined ? found : `${dwAtName(attribute)}: ${found}`);
}

/** `broken.o: .debug_info+0x9c (unit 0x0, DW_TAG_compile_unit "a.c" > DW_TAG_member "x" DW_AT_type)`. */
export function placeText(place: FindingPlace, attribute: number | undefined): string {
  const { file, section, offset, unit, path } = place;
  const where = section === undefined ? (offset === undefined ? '' : `+${hex(offset)}`) : sectionText(place);
  const inner = [
    ...(unit === undefined ? [] : [`unit ${hex(unit)}`]),
    ...(path.length === 0 ? [] : [pathText(path, attribute)]),
  ].join(', ');
  const head = oneLine(latin1Of(file));
  return `${head}${where === '' ? '' : `: ${where}`}${inner === '' ? '' : ` (${inner})`}`;
}

function sectionText({ section = '', offset }: FindingPlace): string {
  return `${oneLine(section)}${offset === undefined ? '' : `+${hex(offset)}`}`;
}

/** `DW_TAG_compile_unit "a.c" > DW_TAG_structure_type "foo" > DW_TAG_member "x" DW_AT_type`. */
export function pathText(path: readonly PathStep[], attribute?: number): string {
  const steps = path.map(stepText).join(' > ');
  return attribute === undefined ? steps : `${steps} ${dwAtName(attribute)}`;
}

export function stepText({ tag, name }: PathStep): string {
  return name === undefined ? dwTagName(tag) : `${dwTagName(tag)} ${quoted(name)}`;
}

/**
 * Text from a file that can end no line: control characters are written as `\x0a`. What a rule itself has to say may be any text, of which
 * characters that are no bytes become UTF-8.
 */
export function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0100-\uffff]+/g, latin1Of).replaceAll(/[\u0000-\u001f\u007f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

/** Words of a rule about what is in a file, as Unicode. */
export function unicodeWords(text: string): string {
  return unicode(text.replaceAll(/[\u0100-\uffff]+/g, latin1Of));
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** `2 errors, 1 warning`; `no findings`. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : [counted(counts[severity], severity)],
  );
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
