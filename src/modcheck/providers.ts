/** Who offers a symbol, on one kernel with the modules that are to be loaded. */
import { KERNEL_MODULE } from '../report/module-key.ts';
import type { Provided } from './import-rule.ts';
import type { Kernel } from './kernel.ts';
import type { ModuleFacts } from './module-facts.ts';

export class Providers {
  /** By the kernel's name of a module. Those that are asked about take the places of the kernel's own. */
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  readonly #kernel: Kernel;
  readonly #bySymbol = new Map<string, ModuleFacts[]>();

  constructor(kernel: Kernel, asked: readonly ModuleFacts[]) {
    this.#kernel = kernel;
    // Of two with one name the first that was named counts.
    const modules = new Map(asked.toReversed().map((module) => [module.name, module]));
    for (const module of kernel.modules) if (!modules.has(module.name)) modules.set(module.name, module);
    this.modules = modules;
    const sorted = [...modules.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const module of sorted)
      for (const symbol of module.offers.symbols.keys()) {
        const others = this.#bySymbol.get(symbol);
        if (others === undefined) this.#bySymbol.set(symbol, [module]);
        else others.push(module);
      }
  }

  /** The kernel comes first, then modules that `module` was built to need. */
  find(module: ModuleFacts, name: string): Provided | 'unknown' | undefined {
    const kernel = this.#kernel;
    const own = kernel.symbols?.get(name);
    if (own !== undefined) return { provider: KERNEL_MODULE, symbol: own, hasVersions: kernel.hasVersions };
    const candidates = (this.#bySymbol.get(name) ?? []).filter((other) => other.name !== module.name);
    const provider = candidates.find((other) => module.depends.includes(other.name)) ?? candidates[0];
    const offered = provider?.offers.symbols.get(name);
    if (provider !== undefined && offered !== undefined)
      return { provider: provider.name, symbol: offered, hasVersions: provider.offers.hasVersions };
    const listed = kernel.listed.get(name);
    // What takes the place of a module need not offer what that one did.
    if (listed !== undefined && !this.modules.has(listed.module))
      return { provider: listed.module, symbol: listed, hasVersions: true };
    return this.#mayBeElsewhere(module) ? 'unknown' : undefined;
  }

  /** Modules that `module` was built to need, and that are nowhere. */
  notGiven({ depends }: ModuleFacts): readonly string[] {
    if (this.#kernel.knowsAll) return [];
    return depends.filter((name) => !this.modules.has(name));
  }

  #mayBeElsewhere(module: ModuleFacts): boolean {
    const { symbols, knowsAll } = this.#kernel;
    return symbols === undefined || (!knowsAll && this.notGiven(module).length > 0);
  }
}
