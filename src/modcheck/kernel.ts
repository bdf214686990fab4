/**
 * A kernel that modules are to be loaded on, put together from what is at hand:
 *
 *     vmlinux          what the kernel itself offers, its version magic, its machine
 *     modules          what they offer, and what they need in turn
 *     Module.symvers   what the kernel and all its modules offer; of modules, only that
 *
 * What comes from files counts, and Module.symvers fills in what is missing.
 */
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { kernelIsOlder, kernelRelease } from '../report/kernel-release.ts';
import { KERNEL_MODULE, moduleKey } from '../report/module-key.ts';
import type { RecordedVersion } from '../report/recorded-version.ts';
import { unicode } from '../unicode.ts';
import { readOffers, type OfferedSymbol, type Offers } from './exports.ts';
import { machineOf, type Machine } from './machine.ts';
import type { ModuleFacts } from './module-facts.ts';
import { comparesVersions, kernelVermagic, releaseOf } from './vermagic.ts';

/** What the file of a kernel says. */
export interface KernelImage {
  readonly offers: Offers;
  readonly vermagic: string | undefined;
  readonly release: string | undefined;
  readonly machine: Machine;
}

/** What a kernel is put together from. */
export interface KernelParts {
  /** As the user wrote it. */
  readonly name: string;
  readonly image?: KernelImage | undefined;
  readonly modules?: readonly ModuleFacts[];
  readonly symvers?: readonly RecordedVersion[] | undefined;
  /** Whether a part of it could not be read, so that what is not found may be there. */
  readonly isIncomplete?: boolean;
}

/** A symbol that a module of Module.symvers offers. */
export interface ListedSymbol extends OfferedSymbol {
  readonly module: string;
}

export interface Kernel {
  readonly name: string;
  /** Undefined where nothing tells. */
  readonly vermagic: string | undefined;
  readonly release: string | undefined;
  readonly machine: Machine | undefined;
  /** Whether it compares versions: CONFIG_MODVERSIONS. */
  readonly hasVersions: boolean;
  /** What the kernel itself offers; undefined where nothing tells. */
  readonly symbols: ReadonlyMap<string, OfferedSymbol> | undefined;
  readonly modules: readonly ModuleFacts[];
  /** What modules offer that are not there as files. */
  readonly listed: ReadonlyMap<string, ListedSymbol>;
  /** Whether what no file and no list offers is not there. */
  readonly knowsAll: boolean;
}

/** @throws DwarfksymsError */
export function readKernelImage(elf: ElfFile, warn: Warn): KernelImage {
  const vermagic = kernelVermagic(elf, warn);
  return {
    offers: readOffers(elf, warn),
    vermagic,
    release: vermagic === undefined ? releaseText(elf) : releaseOf(vermagic),
    machine: machineOf(elf),
  };
}

/** @throws DwarfksymsError 'kernel' if there is nothing to check against */
export function kernelOf({ name, image, modules = [], symvers, isIncomplete = false }: KernelParts): Kernel {
  if (image === undefined && modules.length === 0 && symvers === undefined)
    throw new DwarfksymsError('kernel', 'no kernel, module or Module.symvers is there to check against', {
      file: name,
    });
  const lists = readLists(symvers ?? [], new Set(modules.map((module) => module.name)));
  const vermagic = image?.vermagic ?? commonVermagic(modules);
  return {
    name,
    vermagic,
    release: image?.release ?? (vermagic === undefined ? undefined : releaseOf(vermagic)),
    machine: image?.machine ?? modules[0]?.machine,
    hasVersions: image?.offers.hasVersions ?? comparing(vermagic, lists, symvers !== undefined),
    symbols: image?.offers.symbols ?? (symvers === undefined ? undefined : lists.kernel),
    modules,
    listed: lists.modules,
    knowsAll: !isIncomplete && (modules.length > 0 || symvers !== undefined),
  };
}

/** False where nobody knows which kernel it is. */
export function isOlder({ release }: Kernel, than: readonly [number, number]): boolean {
  return release !== undefined && kernelIsOlder(release, than);
}

function releaseText(elf: ElfFile): string | undefined {
  const release = kernelRelease(elf);
  return release === undefined ? undefined : unicode(release);
}

/** Of a folder of modules without their kernel: what they were built for, if that is one kernel. */
function commonVermagic(modules: readonly ModuleFacts[]): string | undefined {
  const all = new Set(modules.map(({ vermagic }) => vermagic));
  return all.size === 1 ? [...all][0] : undefined;
}

interface Lists {
  readonly kernel: ReadonlyMap<string, OfferedSymbol>;
  readonly modules: ReadonlyMap<string, ListedSymbol>;
  readonly hasVersions: boolean;
}

/** What modpost writes for a symbol without a version, and the kernel has in its table. */
const NO_VERSION = 0;

function readLists(records: readonly RecordedVersion[], present: ReadonlySet<string>): Lists {
  const hasVersions = records.some(({ version }) => version !== undefined);
  const kernel = new Map<string, OfferedSymbol>();
  const modules = new Map<string, ListedSymbol>();
  for (const { name, version, isGplOnly, namespace = '', exporter } of records) {
    const text = unicode(name);
    const module = moduleKey(exporter?.module ?? KERNEL_MODULE);
    const symbol = {
      name: text,
      isGplOnly,
      namespace: unicode(namespace),
      version: hasVersions ? (version ?? NO_VERSION) : undefined,
    };
    if (module === KERNEL_MODULE) kernel.set(text, symbol);
    else if (!present.has(module)) modules.set(text, { ...symbol, module });
  }
  return { kernel, modules, hasVersions };
}

function comparing(vermagic: string | undefined, { hasVersions }: Lists, hasList: boolean): boolean {
  return hasList || vermagic === undefined ? hasVersions : comparesVersions(vermagic);
}
