/** The answer for one module on one kernel. */

/** How the search for a symbol that a module imports ends. */
export type ImportOutcome =
  /** The version is that of the module. */
  | 'equal'
  /** There are no versions to compare: the kernel, or what offers the symbol, has none. */
  | 'unversioned'
  /** The module has no version of it. Kernels warn and go on; those before Linux 4.9 and Debian's refuse. */
  | 'not-recorded'
  /** Nothing offers it, and the module can do without. */
  | 'absent'
  | 'different'
  | 'missing'
  /** Only modules under the GPL may use it. */
  | 'gpl-only'
  /** The module does not import its namespace, or is not among the modules that it is for. */
  | 'namespace'
  /** A module under the GPL cannot use symbols of the kernel for such modules, and symbols of a proprietary module. */
  | 'proprietary'
  | 'unknown';

export interface ImportCheck {
  readonly symbol: string;
  readonly outcome: ImportOutcome;
  /** `vmlinux` or the name of a module; undefined where nothing offers it. */
  readonly provider: string | undefined;
  /** The version in the module. */
  readonly recorded: number | undefined;
  /** The version of what is offered. */
  readonly provided: number | undefined;
  /** Empty for a symbol in no namespace. */
  readonly namespace: string;
}

/** Why a kernel refuses a module, or why nobody knows. The first is what the kernel would name. */
export type Reason =
  | { readonly kind: 'machine'; readonly module: string; readonly kernel: string }
  | { readonly kind: 'no-symbol-table' }
  | { readonly kind: 'no-versions' }
  | { readonly kind: 'vermagic'; readonly module: string | undefined; readonly kernel: string }
  | { readonly kind: 'module-namespace'; readonly namespace: string }
  | { readonly kind: 'unversioned-exports' }
  | { readonly kind: 'import'; readonly check: ImportCheck; readonly licence: string | undefined }
  | { readonly kind: 'duplicate-export'; readonly symbol: string; readonly provider: string }
  | { readonly kind: 'dependency'; readonly module: string; readonly verdict: 'refused' | 'unknown' }
  | { readonly kind: 'cycle'; readonly modules: readonly string[] }
  /** Nothing says what the kernel itself offers. */
  | { readonly kind: 'kernel-not-given' }
  /** Modules that it was built to need, and that nobody has named. */
  | { readonly kind: 'modules-not-given'; readonly modules: readonly string[] };

export type Verdict = 'loads' | 'refused' | 'unknown';

export interface ModuleCheck {
  /** The path of the module. */
  readonly module: string;
  /** As the kernel calls it. */
  readonly name: string;
  readonly kernel: string;
  readonly verdict: Verdict;
  /** Why it is refused, in the order in which the kernel looks. */
  readonly refusals: readonly Reason[];
  /** What could not be told. */
  readonly unknowns: readonly Reason[];
  /** What the kernel would look at, but nothing says. */
  readonly unchecked: readonly 'vermagic'[];
  /** Modules that have to be loaded before, in order. */
  readonly loadsAfter: readonly string[];
  readonly imports: readonly ImportCheck[];
}
