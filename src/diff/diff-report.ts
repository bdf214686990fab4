/** All that a form of a comparison may need that is one document: what was found, how it was judged, and where types are declared. */
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff, Cause } from './abi-diff.ts';
import type { Judgement } from './judgement.ts';

/** Where the source has a type or symbol. */
export interface SourcePlace {
  /** As the line table has it. latin1. */
  readonly file: string;
  readonly line: number | undefined;
}

export interface DiffReport {
  /** Of this program. */
  readonly version: string;
  readonly diff: AbiDiff;
  readonly judgement: Judgement;
  readonly definitions: Definitions;
  /** By the names of causes, of the new side; without those whose source is not known. */
  readonly declarations: ReadonlyMap<string, SourcePlace>;
}

/** Whether rules let everything pass that a cause reaches. */
export function isTolerated({ symbols }: Cause, { tolerated }: Judgement): boolean {
  return [...symbols].every((name) => tolerated.has(name));
}
