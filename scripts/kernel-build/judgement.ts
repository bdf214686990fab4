/** What the kernel did with modules, beside what modcheck says of them. */
import { join } from 'node:path';
import { openElf } from '../../src/index.ts';
import { checkModules } from '../../src/modcheck/check-modules.ts';
import { kernelOf, readKernelImage } from '../../src/modcheck/kernel.ts';
import { readModule, type ModuleFacts } from '../../src/modcheck/module-facts.ts';
import { describeAnswer } from '../../src/modcheck/reason-words.ts';
import type { Boot } from './boot.ts';
import { check, say } from './places.ts';

/** A module that may have to be refused. */
export interface Case {
  readonly module: string;
  readonly id: string;
  readonly file: string;
  /** What must be the reason; undefined: whatever modcheck says. */
  readonly symbol: string | undefined;
}

/** One fault of the test itself concerns all. */
const MOST_SHOWN = 10;
const LENIENT = { isStrict: false };

export function judgeGood(
  { loadings, taint, log, modules: loaded }: Boot,
  modules: readonly string[],
  folder: string,
): void {
  const good = loadings.filter(({ id }) => id.startsWith('good-'));
  const refused = good.filter(({ isLoaded }) => !isLoaded);
  check(
    good.length === modules.length && refused.length === 0 && loaded === modules.length,
    `${good.length - refused.length} of ${modules.length} modules loaded, ${loaded} in /proc/modules`,
  );
  for (const { id, messages } of refused) say(`     ${id}: ${messages.join('; ')}`);
  const warnings = log.filter((line) => line.startsWith('WARNING:'));
  check(taint === '0' && warnings.length === 0, `taint flags ${taint}, ${warnings.length} warnings`);
  for (const line of warnings) say(`     ${line}`);
  const complaints = good.flatMap(({ messages }) =>
    messages.filter((line) => /disagrees about version|no symbol version|Unknown symbol/u.test(line)),
  );
  check(complaints.length === 0, `${complaints.length} complaints of the kernel about symbols of these`);
  const answers = checkModules(factsOfAll(folder, modules), kernelIn(folder, []), LENIENT);
  check(
    answers.every(({ verdict }) => verdict === 'loads'),
    'modcheck says that all would load',
  );
}

/** Every outcome has to be what modcheck says, for the same symbol. */
export function judgeCases(
  { loadings }: Boot,
  cases: readonly Case[],
  folder: string,
  modules: readonly string[],
): void {
  const outcomes = new Map(loadings.map((one) => [one.id, one]));
  const kernel = kernelIn(folder, factsOfAll(folder, modules));
  let refused = 0;
  const wrong: string[] = [];
  for (const { module, id, file, symbol } of cases) {
    // It takes the place of the module of its name.
    const [checked] = checkModules([factsOf(file, module)], kernel, LENIENT);
    const answer = checked === undefined ? 'nothing' : describeAnswer(checked);
    const outcome = outcomes.get(id);
    const [named] = (outcome?.messages ?? []).flatMap(
      (line) => /disagrees about version of symbol (\S+)/u.exec(line)?.[1] ?? [],
    );
    const isRefused = outcome?.isLoaded === false;
    if (isRefused) refused++;
    const isSame = isRefused
      ? checked?.verdict === 'refused' && named !== undefined && answer.includes(named)
      : checked?.verdict === 'loads';
    const isExpected = symbol === undefined || (isRefused && named === symbol);
    if (outcome === undefined || !isSame || !isExpected)
      wrong.push(`${id}: kernel: ${outcome?.messages.join('; ') ?? 'nothing'}; modcheck: ${answer}`);
  }
  const flipped = cases.filter(({ symbol }) => symbol !== undefined).length;
  check(
    wrong.length === 0 && refused > 0,
    `${flipped} flipped versions, ${cases.length - flipped} modules with changed headers: ${refused} refused by the kernel, and the same by modcheck, for the same symbols`,
  );
  for (const line of wrong.slice(0, MOST_SHOWN)) say(`     ${line}`);
}

function factsOfAll(folder: string, modules: readonly string[]): readonly ModuleFacts[] {
  return modules.map((path) => factsOf(join(folder, path), path));
}

function factsOf(path: string, name: string): ModuleFacts {
  const object = openElf(path, { name });
  try {
    return readModule(object.elf, name, object.warn);
  } finally {
    object.close();
  }
}

function kernelIn(folder: string, modules: readonly ModuleFacts[]): ReturnType<typeof kernelOf> {
  const vmlinux = openElf(join(folder, 'vmlinux'));
  try {
    const image = readKernelImage(vmlinux.elf, vmlinux.warn);
    return kernelOf({ name: 'vmlinux', image, modules, symvers: undefined });
  } finally {
    vmlinux.close();
  }
}
