/** Checks modules that are in memory. */
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { checkModules } from '../../src/modcheck/check-modules.ts';
import { kernelOf, readKernelImage, type Kernel } from '../../src/modcheck/kernel.ts';
import type { ModuleCheck } from '../../src/modcheck/module-check.ts';
import { readModule, type ModuleFacts } from '../../src/modcheck/module-facts.ts';
import { describeRefusal } from '../../src/modcheck/reason-words.ts';
import { parseRecorded } from '../../src/report/recorded-file.ts';

const ignore = (): void => undefined;

export function moduleFrom(bytes: Uint8Array, path = 'module.ko'): ModuleFacts {
  return readModule(openElf(bytesSource(path, bytes), ignore), path, ignore);
}

export interface KernelFrom {
  readonly vmlinux?: Uint8Array;
  readonly modules?: readonly ModuleFacts[];
  readonly symvers?: Uint8Array;
  readonly isIncomplete?: boolean;
}

export function kernelFrom({ vmlinux, modules = [], symvers, isIncomplete = false }: KernelFrom): Kernel {
  return kernelOf({
    name: 'kernel',
    image: vmlinux && readKernelImage(openElf(bytesSource('vmlinux', vmlinux), ignore), ignore),
    modules,
    symvers: symvers && parseRecorded(symvers, 'Module.symvers'),
    isIncomplete,
  });
}

/** The answer for one module. */
export function checkOne(module: ModuleFacts, kernel: Kernel, isStrict = false): ModuleCheck {
  return checkModules([module], kernel, { isStrict })[0]!;
}

/** The verdict, and the reasons in words. */
export function answerOf(check: ModuleCheck): readonly string[] {
  return [check.verdict, ...[...check.refusals, ...check.unknowns].map(describeRefusal)];
}

/** Symbol and outcome of each import. */
export function outcomesOf({ imports }: ModuleCheck): Readonly<Record<string, string>> {
  return Object.fromEntries(imports.map(({ symbol, outcome }) => [symbol, outcome]));
}
