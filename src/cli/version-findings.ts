/** What `dwarfksyms version` finds at a path, as plain data: it may come from another thread. */
import type { NumberedPart } from '../abi/numbered-part.ts';
import { DwarfksymsError, type ErrorCode, type Place } from '../errors.ts';
import type { BrokenRule } from '../report/broken-rule.ts';
import type { ObjectReport } from '../report/version-report.ts';
import type { MissingReason } from '../symver/missing-reason.ts';

export type Finding =
  /** How much of the object is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'warning'; readonly problem: Problem }
  /** A warning that came before, how often again. */
  | { readonly kind: 'repeated-warning'; readonly problem: Problem; readonly count: number }
  /** Warnings that were not kept, since nobody would read so many. */
  | { readonly kind: 'more-warnings'; readonly count: number }
  /** Lines of the user's kABI rules that something was met for in the object that comes next. */
  | { readonly kind: 'kabi-rules'; readonly lines: readonly number[] }
  /** Why the object that comes next has no versions, or not all: the rules that its file breaks. */
  | { readonly kind: 'broken-rules'; readonly rules: readonly BrokenRule[] }
  | { readonly kind: 'failure'; readonly path: string; readonly problem: Problem }
  /** Listed names that the object neither exports nor describes, where there is more to say than that. */
  | { readonly kind: 'strangers'; readonly reasons: ReadonlyMap<string, MissingReason> }
  /** Lines of the symtypes file of the object that is at hand: of a part of it, or all. */
  | { readonly kind: 'symtypes'; readonly path: string; readonly below: string; readonly lines: Uint8Array }
  /** The same by number, of the compile unit that was compiled from `unit`, or of all of the object. */
  | {
      readonly kind: 'part';
      /** As of an object. */
      readonly below: string;
      readonly unit: string | undefined;
      readonly part: NumberedPart;
    }
  /** The object exports nothing. `isNamed` if the user named this file, and not a directory or an archive. */
  | { readonly kind: 'without-exports'; readonly path: string; readonly isNamed: boolean }
  | FoundObject;

export interface FoundObject {
  readonly kind: 'object';
  /** The path below the operand that led to the object. */
  readonly below: string;
  readonly report: ObjectReport;
}

/** A DwarfksymsError without what makes it an error. */
export interface Problem {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly place: Place;
}

export function problemOf({ code, detail, place }: DwarfksymsError): Problem {
  return { code, detail, place };
}

export function errorOf({ code, detail, place }: Problem): DwarfksymsError {
  return new DwarfksymsError(code, detail, place);
}
