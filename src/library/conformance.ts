/** Conformance to ELF and DWARF, for programs. */
import { resolve } from 'node:path';
import type { FileReport, ReportedPlace } from '../check/file-report.ts';
import type { FindingPlace, Severity } from '../conformance/finding.ts';
import type { Citation, RuleClass } from '../conformance/rule-statement.ts';
import type { DwarfksymsError } from '../errors.ts';
import { unicodeWords } from '../check/words.ts';
import { unicode } from '../unicode.ts';
import { dwAtName, dwTagName } from '../../generated/dwarf-constants.ts';

export interface CheckOptions {
  /** What findings call the file. Files that complete it are looked for beside this path. Default: the path. */
  readonly name?: string;
  /** The rules to check: ids, groups and ranges, as in `R,U01-U05`. Default: all. */
  readonly rules?: string;
  /** Rules not to check. */
  readonly skip?: string;
  /** Whether only rules are checked whose violation can move or hide the version of an exported symbol. Default: no. */
  readonly forVersions?: boolean;
  /** Folders with separate debug files, looked into before the system's. */
  readonly debugDirs?: readonly string[];
  /** Receives what is wrong but no finding: files that complete this one and were not found. Default: it is ignored. */
  readonly onWarning?: (warning: DwarfksymsError) => void;
}

/** A rule of docs/conformance.md. */
export interface ConformanceRule {
  readonly id: string;
  /** N: the standard demands it. S: suspicious. A: advice. */
  readonly class: RuleClass;
  /** What must be so. */
  readonly statement: string;
  readonly citation: Citation;
}

export interface ConformancePlace extends Omit<FindingPlace, 'path'> {
  /** Of the place in the file, in bytes; undefined in compressed sections. */
  readonly fileOffset: number | undefined;
  /** From the unit's entry to the one with the finding: its tag (`DW_TAG_member`), name, and offset in the section. */
  readonly path: readonly {
    readonly tag: string;
    readonly name: string | undefined;
    readonly offset: number;
  }[];
}

export interface ConformanceFinding {
  readonly rule: ConformanceRule;
  readonly severity: Severity;
  /** `DW_AT_type`, where it is about an attribute. */
  readonly attribute: string | undefined;
  /** What is there, and what was expected instead. */
  readonly found: string;
  readonly expected: string;
  /** How often it was found. */
  readonly count: number;
  /** The first few. */
  readonly places: readonly ConformancePlace[];
}

export interface ConformanceReport {
  /** The path; for members of archives `built-in.a(core.o)`. */
  readonly path: string;
  /** All files that were checked together, this one first. */
  readonly files: readonly string[];
  /** The worst first. */
  readonly findings: readonly ConformanceFinding[];
  /** What kept the checker from looking into the file, in words. */
  readonly obstacle: string | undefined;
}

/**
 * Checks a file, bytes in memory, or what is compressed or archived in them: a report for each ELF file.
 *
 *     for await (const { path, findings } of checkConformance('core.o')) …
 *
 * @throws DwarfksymsError `usage` for rules that do not exist; `io`, `not-elf` and others for what cannot be checked
 */
export async function* checkConformance(
  file: string | Uint8Array,
  { name, rules, skip, forVersions, debugDirs = [], onWarning }: CheckOptions = {},
): AsyncGenerator<ConformanceReport, void, undefined> {
  // The rules are read only by those who check.
  const [{ examine }, { selectRules }, { RULES }] = await Promise.all([
    import('../check/examine.ts'),
    import('../check/rule-selection.ts'),
    import('../conformance/rules.ts'),
  ]);
  const path = name ?? (typeof file === 'string' ? file : '(bytes)');
  const examined = examine(resolve(typeof file === 'string' ? file : path), {
    rules: selectRules(RULES, { only: rules, skip, forVersions }),
    name: path,
    contents: typeof file === 'string' ? undefined : file,
    userFolders: debugDirs.map((folder) => resolve(folder)),
    warn: (warning) => onWarning?.(warning),
  });
  for await (const step of examined) {
    if (step.kind === 'failure') throw step.error;
    if (step.kind === 'report') yield reportOf(step.report);
  }
}

function reportOf({ path, files, findings, obstacle }: FileReport): ConformanceReport {
  return {
    path,
    files,
    findings: findings.map(({ rule, severity, attribute, found, expected, count, places }) => ({
      rule: { id: rule.id, class: rule.class, statement: rule.statement, citation: rule.citation },
      severity,
      attribute: attribute === undefined ? undefined : dwAtName(attribute),
      found: unicodeWords(found),
      expected: unicodeWords(expected),
      count,
      places: places.map(placeOf),
    })),
    obstacle: obstacle && unicode(obstacle.detail),
  };
}

function placeOf({ file, section, offset, length, unit, path, fileOffset }: ReportedPlace): ConformancePlace {
  return {
    file,
    section: section === undefined ? undefined : unicode(section),
    offset,
    length,
    unit,
    fileOffset,
    path: path.map((step) => ({
      tag: dwTagName(step.tag),
      name: step.name === undefined ? undefined : unicode(step.name),
      offset: step.offset,
    })),
  };
}
