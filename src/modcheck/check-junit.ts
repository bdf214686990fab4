/**
 * Answers for continuous integration: JUnit's XML, as Jenkins' junit-10.xsd has it. A kernel is a test suite, a module a test case; one
 * that would be refused has failed, and one of which it cannot be told is in error.
 */
import type { CheckFailure } from './check-json.ts';
import type { ModuleCheck } from './module-check.ts';
import { describeAnswer, describeRefusal } from './reason-words.ts';
import { unicode } from '../unicode.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

const NAME = 'dwarfksyms modcheck';
/** The suite of what could not be read. */
const UNREADABLE = 'unreadable files';

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly problem:
    | {
        readonly tag: 'failure' | 'error';
        readonly type: string;
        readonly message: string;
        readonly text: string;
      }
    | undefined;
}

export function checksJunit(
  kernels: readonly string[],
  checks: readonly ModuleCheck[],
  failures: readonly CheckFailure[],
): string {
  const suites = kernels.map((kernel): Suite => ({
    name: kernel,
    cases: checks.filter((check) => check.kernel === kernel).map(caseOf),
  }));
  if (failures.length > 0) suites.push({ name: UNREADABLE, cases: failures.map(failedCase) });
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites ${xmlAttributes({ name: NAME, ...counts(all) })}>\n`,
    ...suites.map(suiteText),
    '</testsuites>\n',
  ].join('');
}

function caseOf(check: ModuleCheck): Case {
  const { module, verdict, refusals, unknowns } = check;
  if (verdict === 'loads') return { name: module, problem: undefined };
  const reasons = verdict === 'refused' ? refusals : unknowns;
  const tag = verdict === 'refused' ? 'failure' : 'error';
  const text = reasons.map(describeRefusal).join('\n');
  return { name: module, problem: { tag, type: verdict, message: describeAnswer(check), text } };
}

function failedCase({ path, error }: CheckFailure): Case {
  const message = unicode(error.detail);
  return { name: path, problem: { tag: 'error', type: error.code, message, text: message } };
}

function counts(cases: readonly Case[]): Record<string, string> {
  const count = (tag: string): string => `${cases.filter(({ problem }) => problem?.tag === tag).length}`;
  return { tests: `${cases.length}`, failures: count('failure'), errors: count('error') };
}

function suiteText({ name, cases }: Suite): string {
  const inner = cases.map((one) => caseText(name, one)).join('');
  return `  <testsuite ${xmlAttributes({ name, ...counts(cases) })}>\n${inner}  </testsuite>\n`;
}

function caseText(suite: string, { name, problem }: Case): string {
  const start = `    <testcase ${xmlAttributes({ name, classname: suite })}`;
  if (problem === undefined) return `${start}/>\n`;
  const { tag, type, message, text } = problem;
  return `${start}>\n      <${tag} ${xmlAttributes({ type, message })}>${xmlText(text)}</${tag}>\n    </testcase>\n`;
}
