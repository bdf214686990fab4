/** What `dwarfksyms version` has to tell, before it takes one of its forms. */
import type { MissingReason } from '../symver/missing-reason.ts';
import type { Scope } from '../symver/scope.ts';
import type { CauseFound } from '../symver/order-explanation.ts';

export interface SymbolReport {
  /** Each byte as one character (latin1). */
  readonly name: string;
  /** Whether modules need a GPL-compatible licence to use it; undefined where that is not known. */
  readonly isGplOnly: boolean | undefined;
  /** Empty for a symbol in no namespace; undefined where that is not known. */
  readonly namespace: string | undefined;
  readonly outcome: Outcome;
  /** The source file whose compile unit exports it, where that is not the one that defines it; latin1. */
  readonly exportedFrom: string | undefined;
  /** The version recorded for it; undefined if none is, or nobody asked. */
  readonly recorded: number | undefined;
  /** What makes it differ from its canonical version; undefined if nobody asked. */
  readonly order: OrderReport | undefined;
}

export interface OrderReport {
  /** The version in the profile `canonical`; undefined if there is none. */
  readonly canonical: number | undefined;
  /** Empty where the versions are the same. */
  readonly causes: readonly CauseFound[];
}

export type Outcome =
  | {
      readonly kind: 'version';
      readonly version: number;
      /** Whether the choice between equally long type strings decided it; undefined if nobody asked. */
      readonly restsOnTie: boolean | undefined;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

export interface ObjectReport {
  /** As it was given or found, members of archives as `archive.a(member.o)`. */
  readonly path: string;
  /** What its versions were computed over. */
  readonly scope: Scope;
  /** As modpost would call it. */
  readonly module: string;
  /** The release of the kernel that the object is, or is made for; undefined if that is not known, or nobody asked. */
  readonly kernelRelease?: string | undefined;
  /** Whether it carries a version that the table has for that symbol; undefined if that is not known, or there is no table. */
  readonly carriesRecorded?: boolean | undefined;
  /** Sorted bytewise by name. */
  readonly symbols: readonly SymbolReport[];
}

/** As kernel files and tools write a version. */
export function versionText(version: number): string {
  return `0x${version.toString(16).padStart(8, '0')}`;
}
