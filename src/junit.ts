/** Answers for build servers: JUnit's XML, as Jenkins' junit-10.xsd has it. */
import { xmlAttributes, xmlText } from './xml.ts';

export interface JunitCase {
  readonly name: string;
  /** Undefined for a case that has passed. */
  readonly problem?: JunitProblem | undefined;
  /** Of the problem, or what is to be said of a case that has passed. Any text here is Unicode. */
  readonly text?: string | undefined;
}

export interface JunitProblem {
  /** `failure`: the answer is no. `error`: there is no answer. */
  readonly tag: 'failure' | 'error';
  readonly type: string;
  readonly message: string;
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/** @param name of the command that answers */
export function junitDocument(name: string, suites: readonly JunitSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites ${xmlAttributes({ name, ...counts(all) })}>\n`,
    ...suites.map(suiteText),
    '</testsuites>\n',
  ].join('');
}

/** A case for what could not be read, which is an error whatever the question was. */
export function unreadableCase(name: string, type: string, message: string): JunitCase {
  return { name, problem: { tag: 'error', type, message }, text: message };
}

function counts(cases: readonly JunitCase[]): Record<string, string> {
  const count = (tag: string): string => `${cases.filter(({ problem }) => problem?.tag === tag).length}`;
  return { tests: `${cases.length}`, failures: count('failure'), errors: count('error') };
}

function suiteText({ name, cases }: JunitSuite): string {
  const inner = cases.map((one) => caseText(name, one)).join('');
  return `  <testsuite ${xmlAttributes({ name, ...counts(cases) })}>\n${inner}  </testsuite>\n`;
}

function caseText(suite: string, { name, problem, text }: JunitCase): string {
  const start = `    <testcase ${xmlAttributes({ name, classname: suite })}`;
  if (problem === undefined && text === undefined) return `${start}/>\n`;
  const content = xmlText(text ?? '');
  const inner =
    problem === undefined
      ? `<system-out>${content}</system-out>`
      : `<${problem.tag} ${xmlAttributes({ type: problem.type, message: problem.message })}>${content}</${problem.tag}>`;
  return `${start}>\n      ${inner}\n    </testcase>\n`;
}
