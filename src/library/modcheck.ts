/** Whether modules would load on a kernel, for programs. */
import { locate } from '../errors.ts';
import { checkModules as check } from '../modcheck/check-modules.ts';
import { kernelOf, readKernelImage } from '../modcheck/kernel.ts';
import type { ModuleCheck } from '../modcheck/module-check.ts';
import { readModule, type ModuleFacts } from '../modcheck/module-facts.ts';
import { describeAnswer } from '../modcheck/reason-words.ts';
import type { RecordedVersion } from '../report/recorded-version.ts';
import { latin1Of } from '../unicode.ts';
import type { ElfObject } from './elf-object.ts';
import type { SymversEntry } from './symvers.ts';

/** What is at hand of a kernel: at least one of the three. */
export interface KernelFiles {
  /** What answers call the kernel. Default: the name of its file. */
  readonly name?: string;
  readonly vmlinux?: ElfObject;
  readonly modules?: readonly ElfObject[];
  /** Fills in what the files do not say. */
  readonly symvers?: readonly SymversEntry[];
}

export interface CheckModulesOptions {
  /** Whether a module is refused that has no version of a symbol, as by Debian's kernels. Default: false. */
  readonly strict?: boolean;
}

export interface ModuleAnswer extends ModuleCheck {
  /** The verdict in words, with the first reason. */
  readonly answer: string;
}

const NO_NAME = 'kernel';

/**
 * One answer per module, in their order. Modules take the places of those of the same name in the kernel.
 * @throws DwarfksymsError `not-module`, `kernel` if there is none, `elf-malformed`
 */
export function checkModules(
  modules: readonly ElfObject[],
  { name, vmlinux, modules: others = [], symvers }: KernelFiles,
  { strict = false }: CheckModulesOptions = {},
): readonly ModuleAnswer[] {
  const kernel = kernelOf({
    name: name ?? vmlinux?.name ?? NO_NAME,
    image: vmlinux && locate({ file: vmlinux.name }, () => readKernelImage(vmlinux.elf, vmlinux.warn)),
    modules: others.map(factsOf),
    symvers: symvers?.map(recordOf),
  });
  return check(modules.map(factsOf), kernel, { isStrict: strict }).map((one) => ({
    ...one,
    answer: describeAnswer(one),
  }));
}

function factsOf(object: ElfObject): ModuleFacts {
  return locate({ file: object.name }, () => readModule(object.elf, object.name, object.warn));
}

function recordOf({ name, version, module, isGplOnly, namespace }: SymversEntry): RecordedVersion {
  return {
    name: latin1Of(name),
    version,
    isGplOnly,
    namespace: namespace === undefined ? undefined : latin1Of(namespace),
    exporter: module === undefined ? undefined : { kind: 'module', module },
    place: name,
  };
}
