/**
 * Answers for continuous integration: JUnit's XML, as Jenkins' junit-10.xsd has it. A kernel is a test suite, a module a test case; one
 * that would be refused has failed, and one of which it cannot be told is in error.
 */
import type { CheckFailure } from './check-json.ts';
import type { ModuleCheck } from './module-check.ts';
import { describeAnswer, describeRefusal } from './reason-words.ts';
import { junitDocument, type JunitCase, type JunitSuite, unreadableCase } from '../junit.ts';
import { unicode } from '../unicode.ts';

const NAME = 'dwarfksyms modcheck';
/** The suite of what could not be read. */
const UNREADABLE = 'unreadable files';

export function checksJunit(
  kernels: readonly string[],
  checks: readonly ModuleCheck[],
  failures: readonly CheckFailure[],
): string {
  const suites = kernels.map((kernel): JunitSuite => ({
    name: kernel,
    cases: checks.filter((check) => check.kernel === kernel).map(caseOf),
  }));
  if (failures.length > 0) suites.push({ name: UNREADABLE, cases: failures.map(failedCase) });
  return junitDocument(NAME, suites);
}

function caseOf(check: ModuleCheck): JunitCase {
  const { module, verdict, refusals, unknowns } = check;
  if (verdict === 'loads') return { name: module };
  const reasons = verdict === 'refused' ? refusals : unknowns;
  const tag = verdict === 'refused' ? 'failure' : 'error';
  const text = reasons.map(describeRefusal).join('\n');
  return { name: module, problem: { tag, type: verdict, message: describeAnswer(check) }, text };
}

function failedCase({ path, error }: CheckFailure): JunitCase {
  return unreadableCase(path, error.code, unicode(error.detail));
}
