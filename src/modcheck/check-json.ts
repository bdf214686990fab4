/** Answers for programs: one JSON document. Its schema is docs/schema/modcheck.schema.json. */
import type { DwarfksymsError } from '../errors.ts';
import { versionText } from '../report/version-report.ts';
import { unicode } from '../unicode.ts';
import type { Kernel } from './kernel.ts';
import type { ImportCheck, ModuleCheck, Reason } from './module-check.ts';
import { describeAnswer, describeRefusal } from './reason-words.ts';

/** Changes when a reader of the form before would go wrong. */
const SCHEMA_VERSION = 1;

/** What could not be read. */
export interface CheckFailure {
  readonly path: string;
  readonly error: DwarfksymsError;
}

export function checksJson(
  kernels: readonly Kernel[],
  checks: readonly ModuleCheck[],
  failures: readonly CheckFailure[],
): string {
  const parts = [
    `"schemaVersion":${SCHEMA_VERSION}`,
    list('kernels', kernels.map(kernelValue)),
    list('results', checks.map(checkValue)),
    list('failures', failures.map(failureValue)),
  ];
  return `{${parts.join(',\n')}}\n`;
}

/** An element a line: results are long. */
function list(name: string, values: readonly object[]): string {
  return `"${name}":[${values.map((value) => `\n${JSON.stringify(value)}`).join(',')}]`;
}

function kernelValue({ name, release, vermagic, hasVersions, symbols, modules }: Kernel): object {
  return {
    path: name,
    release: release ?? null,
    vermagic: vermagic ?? null,
    comparesVersions: hasVersions,
    exports: symbols?.size ?? null,
    modules: modules.length,
  };
}

function checkValue(check: ModuleCheck): object {
  const { module, name, kernel, verdict, refusals, unknowns, unchecked, loadsAfter, imports } = check;
  return {
    module,
    name,
    kernel,
    verdict,
    answer: describeAnswer(check),
    refusals: refusals.map(reasonValue),
    unknowns: unknowns.map(reasonValue),
    unchecked,
    loadsAfter,
    imports: imports.map(importValue),
  };
}

function reasonValue(reason: Reason): object {
  const symbol =
    reason.kind === 'import'
      ? { symbol: reason.check.symbol, outcome: reason.check.outcome }
      : reason.kind === 'duplicate-export'
        ? { symbol: reason.symbol }
        : {};
  return { kind: reason.kind, message: describeRefusal(reason), ...symbol };
}

function importValue({ symbol, outcome, provider, recorded, provided, namespace }: ImportCheck): object {
  return {
    symbol,
    outcome,
    provider: provider ?? null,
    recorded: recorded === undefined ? null : versionText(recorded),
    provided: provided === undefined ? null : versionText(provided),
    namespace,
  };
}

function failureValue({ path, error }: CheckFailure): object {
  const { section, offset } = error.place;
  return {
    path,
    code: error.code,
    message: unicode(error.detail),
    ...(section !== undefined && { section: unicode(section) }),
    ...(offset !== undefined && { offset }),
  };
}
