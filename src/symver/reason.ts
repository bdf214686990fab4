/** Reasons for which a symbol has no version, in a form that programs can tell apart. */
import type { ErrorCode, Place } from '../errors.ts';

export type MissingReason =
  /** The compiler's own code, which becomes machine code and debugging information when it is linked. */
  | { readonly kind: 'bytecode'; readonly compiler: Compiler }
  | { readonly kind: 'no-debug-information' }
  /** There are entries of that name, but only in places that are not searched (symbol versions, section 2). */
  | {
      readonly kind: 'not-searched';
      readonly within: string;
      readonly section: string;
      readonly offset: number;
    }
  /** The debugging information is in a .dwo file that was not found. */
  | { readonly kind: 'split-unit-missing' }
  /** A supplementary file cannot be read: the symbol's types lead there, or, if nothing is known of it, its name may be there. */
  | { readonly kind: 'supplementary-missing'; readonly file: string; readonly isReached: boolean }
  /** Nothing tells what type a symbol has that was defined in assembler. */
  | { readonly kind: 'assembler' }
  /** Something that the symbol reaches cannot be expanded. */
  | {
      readonly kind: 'error';
      readonly code: ErrorCode;
      readonly detail: string;
      readonly place: Place;
    }
  | { readonly kind: 'no-entry' };

export type Compiler = 'GCC' | 'LLVM';
