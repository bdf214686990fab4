/** Judges a case of the oracle: versions, type file, exit status and dumps. */
import { inputFiles, recorded, type OracleCase } from '../support/oracle.ts';
import {
  acceptableTexts,
  anyTextDifference,
  cleanErrorDifference,
  exitDifference,
  missingSymbolDifference,
  textDifference,
  touchedDifference,
  withoutWarnings,
} from './compare.ts';
import { Sandbox, type Run, type Tool } from './sandbox.ts';
import { groupedDifferences, groupedTwin } from './grouped-types.ts';
import { twinDifferences, twinOf, type Twin } from './twins.ts';
import { declaredDeviation, strictVerdict, type Judged } from './verdict.ts';

const SYMTYPES = 'symtypes.txt';

export function judgeObjectCase(one: OracleCase, tool: Tool): Judged {
  const sandbox = new Sandbox(tool, inputFiles(one));
  try {
    return { name: one.name, verdict: strictVerdict(one, differences(one, sandbox)) };
  } finally {
    sandbox.dispose();
  }
}

function differences(one: OracleCase, sandbox: Sandbox): string[] {
  const twin = twinOf(one);
  if (twin !== undefined) return betterDifferences(one, twin, sandbox);
  const grouped = groupedTwin(one);
  if (grouped !== undefined) {
    const run = sandbox.run(['-T', SYMTYPES, ...one.args], one.symbols);
    return [
      ...exitDifference(run, 0),
      ...groupedDifferences(run.created.get(SYMTYPES) ?? '', grouped.symtypes),
    ];
  }
  const run = sandbox.run(['-T', SYMTYPES, ...one.args], one.symbols);
  // A failing run owes one message; how far the dumps got before it is of no weight.
  if (declaredDeviation(one) === 'clean-error' || one.exit !== 0) return cleanErrorDifference(run);
  return [
    ...exitDifference(run, one.exit),
    ...anyTextDifference('standard output', run.stdout, acceptableTexts(one, 'stdout.txt', one.stdout)),
    ...textDifference('standard error without warnings', withoutWarnings(run.stderr), ''),
    ...missingSymbolDifference(run, one),
    ...symtypesDifference(one, run),
    ...touchedDifference(run),
    ...dumpDifference(one, sandbox, '--dump-versions', 'dump-versions.txt'),
    ...dumpDifference(one, sandbox, '--dump-dies', 'dump-dies.txt'),
  ];
}

function betterDifferences(one: OracleCase, twin: Twin, sandbox: Sandbox): string[] {
  const run = sandbox.run(['--dump-versions', ...one.args], one.symbols);
  return [...exitDifference(run, 0), ...touchedDifference(run), ...twinDifferences(one, twin, run)];
}

function symtypesDifference(one: OracleCase, { created }: Run): string[] {
  const expected = recorded(one, SYMTYPES);
  const names = expected === undefined ? [] : [SYMTYPES];
  return [
    ...textDifference('created files', Array.from(created.keys()).join(), names.join()),
    ...(expected === undefined
      ? []
      : anyTextDifference('symtypes', created.get(SYMTYPES) ?? '', acceptableTexts(one, SYMTYPES, expected))),
  ];
}

function dumpDifference(one: OracleCase, sandbox: Sandbox, option: string, file: string): string[] {
  const expected = recorded(one, file);
  if (expected === undefined) return [];
  const run = sandbox.run([option, ...one.args], one.symbols);
  const acceptable = acceptableTexts(one, file, withoutWarnings(expected));
  return [
    ...exitDifference(run, one.exit),
    ...anyTextDifference(option, withoutWarnings(run.stderr), acceptable),
  ];
}
