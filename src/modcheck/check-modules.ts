/**
 * Would modules load on a kernel? The questions are the kernel's own, in its order: docs/modcheck.md. A module is loaded behind
 * those that offer what it imports, and only if they are.
 */
import { KERNEL_MODULE } from '../report/module-key.ts';
import type { OfferedSymbol } from './exports.ts';
import { checkImport, knowsModuleNamespaces, refuses, versionsFor, type RuleOptions } from './import-rule.ts';
import { isOlder, type Kernel } from './kernel.ts';
import { isGplCompatible } from './licence.ts';
import { describeMachine, isSameMachine } from './machine.ts';
import type { ImportCheck, ModuleCheck, Reason } from './module-check.ts';
import type { ModuleFacts } from './module-facts.ts';
import { isForModules } from './namespaces.ts';
import { Providers } from './providers.ts';
import { comparesVersions, isSameVermagic } from './vermagic.ts';

/** Its version is that of the structures that the kernel and every module share. */
const MODULE_LAYOUT = 'module_layout';
/** Modules that use a proprietary one count as such. */
const INHERITED_SINCE = [5, 9] as const;

/** One answer per module, in their order. */
export function checkModules(
  modules: readonly ModuleFacts[],
  kernel: Kernel,
  options: RuleOptions,
): readonly ModuleCheck[] {
  const checker = new ModuleChecker(kernel, new Providers(kernel, modules), options);
  return modules.map((module) => checker.check(module));
}

class ModuleChecker {
  readonly #kernel: Kernel;
  readonly #providers: Providers;
  readonly #options: RuleOptions;
  readonly #done = new Map<ModuleFacts, ModuleCheck>();
  /** Modules that wait for those behind them to be checked. */
  readonly #open: ModuleFacts[] = [];
  readonly #proprietary = new Map<ModuleFacts, boolean>();

  constructor(kernel: Kernel, providers: Providers, options: RuleOptions) {
    this.#kernel = kernel;
    this.#providers = providers;
    this.#options = options;
  }

  check(module: ModuleFacts): ModuleCheck {
    const before = this.#done.get(module);
    if (before !== undefined) return before;
    this.#open.push(module);
    const answer = this.#answer(module);
    this.#open.pop();
    this.#done.set(module, answer);
    return answer;
  }

  #answer(module: ModuleFacts): ModuleCheck {
    const layout = this.#layout(module);
    const symbols = this.#imports(module);
    const imports = layout === undefined ? symbols : [layout, ...symbols];
    const needed = this.#needed(module, symbols);
    const refusals = [
      ...this.#fileRefusals(module),
      ...this.#importRefusals(module, layout === undefined ? [] : [layout]),
      ...this.#vermagicRefusals(module),
      ...this.#exportRefusals(module),
      ...this.#importRefusals(module, symbols),
      ...this.#duplicates(module, needed.modules),
      ...needed.refusals,
    ];
    const unknowns = this.#unknowns(module, imports, needed.unknowns);
    return {
      module: module.path,
      name: module.name,
      kernel: this.#kernel.name,
      verdict: refusals.length > 0 ? 'refused' : unknowns.length > 0 ? 'unknown' : 'loads',
      refusals,
      unknowns,
      unchecked: this.#kernel.vermagic === undefined ? ['vermagic'] : [],
      loadsAfter: needed.order,
      imports,
    };
  }

  // ---------------------------------------------------------------- the module by itself

  #fileRefusals(module: ModuleFacts): readonly Reason[] {
    const { machine } = this.#kernel;
    if (machine !== undefined && !isSameMachine(machine, module.machine))
      return [{ kind: 'machine', module: describeMachine(module.machine), kernel: describeMachine(machine) }];
    if (module.undefinedSymbols === undefined) return [{ kind: 'no-symbol-table' }];
    if (this.#kernel.hasVersions && versionsFor(this.#kernel, module) === undefined)
      return [{ kind: 'no-versions' }];
    return [];
  }

  /** Linux, check_modinfo and same_magic. */
  #vermagicRefusals({ vermagic, basicVersions }: ModuleFacts): readonly Reason[] {
    const kernel = this.#kernel.vermagic;
    // A kernel without versions looks at the release even if the module has versions.
    const isReleaseIgnored =
      basicVersions !== undefined &&
      (kernel === undefined ? this.#kernel.hasVersions : comparesVersions(kernel));
    if (
      vermagic !== undefined &&
      (kernel === undefined || isSameVermagic(vermagic, kernel, isReleaseIgnored))
    )
      return [];
    return [{ kind: 'vermagic', module: vermagic, kernel: kernel ?? '' }];
  }

  #exportRefusals({ offers, importedNamespaces }: ModuleFacts): readonly Reason[] {
    const reasons: Reason[] = [];
    if (this.#kernel.hasVersions && offers.symbols.size > 0 && !offers.hasVersions)
      reasons.push({ kind: 'unversioned-exports' });
    const namespace = importedNamespaces.find(isForModules);
    if (namespace !== undefined && knowsModuleNamespaces(this.#kernel))
      reasons.push({ kind: 'module-namespace', namespace });
    return reasons;
  }

  // ---------------------------------------------------------------- imports

  /** Linux, check_modstruct_version: looked at before anything else, whatever the module imports. */
  #layout(module: ModuleFacts): ImportCheck | undefined {
    const { hasVersions, symbols } = this.#kernel;
    const symbol = symbols?.get(MODULE_LAYOUT);
    if (!hasVersions || symbol === undefined) return undefined;
    return this.#checked(module, MODULE_LAYOUT, { provider: KERNEL_MODULE, symbol });
  }

  #checked(
    module: ModuleFacts,
    name: string,
    { provider, symbol }: { readonly provider: string; readonly symbol: OfferedSymbol },
  ): ImportCheck {
    const question = {
      symbol: name,
      isWeak: false,
      provided: { provider, symbol, hasVersions: this.#kernel.hasVersions },
      isProprietary: false,
      mixesLicences: false,
    };
    return checkImport(this.#kernel, module, question, this.#options);
  }

  #imports(module: ModuleFacts): readonly ImportCheck[] {
    const found = (module.undefinedSymbols ?? []).map((symbol) => ({
      ...symbol,
      provided: this.#providers.find(module, symbol.name),
    }));
    const isProprietary = !isGplCompatible(module);
    const usesGplOnly =
      !isProprietary &&
      !isOlder(this.#kernel, INHERITED_SINCE) &&
      found.some(({ provided }) => typeof provided === 'object' && provided.symbol.isGplOnly === true);
    return found.map(({ name, isWeak, provided }) => {
      const provider =
        typeof provided === 'object' ? this.#providers.modules.get(provided.provider) : undefined;
      const mixesLicences = usesGplOnly && provider !== undefined && this.#isProprietary(provider);
      const question = { symbol: name, isWeak, provided, isProprietary, mixesLicences };
      return checkImport(this.#kernel, module, question, this.#options);
    });
  }

  /** Linux, inherit_taint: whoever uses a proprietary module becomes one. */
  #isProprietary(module: ModuleFacts): boolean {
    const known = this.#proprietary.get(module);
    if (known !== undefined) return known;
    // In a circle, nobody is for the sake of himself.
    this.#proprietary.set(module, false);
    const answer =
      !isGplCompatible(module) ||
      (module.undefinedSymbols ?? []).some(({ name }) => {
        const provided = this.#providers.find(module, name);
        const provider =
          typeof provided === 'object' ? this.#providers.modules.get(provided.provider) : undefined;
        return provider !== undefined && this.#isProprietary(provider);
      });
    this.#proprietary.set(module, answer);
    return answer;
  }

  #importRefusals({ licence }: ModuleFacts, checks: readonly ImportCheck[]): readonly Reason[] {
    return checks
      .filter(({ outcome }) => refuses(this.#kernel, outcome, this.#options))
      .map((check) => ({ kind: 'import', check, licence }));
  }

  #unknowns(
    module: ModuleFacts,
    imports: readonly ImportCheck[],
    others: readonly Reason[],
  ): readonly Reason[] {
    const unknown = imports.filter(({ outcome }) => outcome === 'unknown');
    if (unknown.length > 0 && this.#kernel.symbols === undefined)
      return [{ kind: 'kernel-not-given' }, ...others];
    const notGiven = this.#providers.notGiven(module);
    if (unknown.length > 0 && notGiven.length > 0)
      return [{ kind: 'modules-not-given', modules: notGiven }, ...others];
    const { licence } = module;
    return [...unknown.map((check): Reason => ({ kind: 'import', check, licence })), ...others];
  }

  // ---------------------------------------------------------------- other modules

  /** The modules that have to be there first, and what that means for this one. */
  #needed(module: ModuleFacts, imports: readonly ImportCheck[]): Needed {
    const providing = new Set(imports.map(({ provider }) => provider));
    const { modules } = this.#providers;
    const names = [...new Set([...module.depends, ...providing])];
    const direct = names.map((name) => modules.get(name ?? '')).filter((other) => other !== undefined);
    const order: string[] = [];
    const refusals: Reason[] = [];
    const unknowns: Reason[] = [];
    for (const other of direct) {
      const start = this.#open.indexOf(other);
      const isProvider = providing.has(other.name);
      if (start >= 0) {
        const circle = this.#open.slice(start).map(({ name }) => name);
        if (isProvider) refusals.push({ kind: 'cycle', modules: [...circle, other.name] });
        continue;
      }
      const { verdict, loadsAfter } = this.check(other);
      for (const name of [...loadsAfter, other.name]) if (!order.includes(name)) order.push(name);
      if (verdict === 'loads' || !isProvider) continue;
      const reason: Reason = { kind: 'dependency', module: other.name, verdict };
      if (verdict === 'refused') refusals.push(reason);
      else unknowns.push(reason);
    }
    return { modules: direct, order, refusals, unknowns };
  }

  /** Linux, verify_exported_symbols: what the kernel, or a module that is loaded before, offers already. */
  #duplicates(module: ModuleFacts, needed: readonly ModuleFacts[]): readonly Reason[] {
    const reasons: Reason[] = [];
    for (const symbol of module.offers.symbols.keys()) {
      const other = needed.find(({ offers }) => offers.symbols.has(symbol));
      const isInKernel = this.#kernel.symbols?.has(symbol) === true;
      const provider = isInKernel ? KERNEL_MODULE : other?.name;
      if (provider !== undefined) reasons.push({ kind: 'duplicate-export', symbol, provider });
    }
    return reasons;
  }
}

interface Needed {
  readonly modules: readonly ModuleFacts[];
  /** All that have to be loaded before, in order. */
  readonly order: readonly string[];
  readonly refusals: readonly Reason[];
  readonly unknowns: readonly Reason[];
}
