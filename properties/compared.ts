/** Two specimens compared as `dwarfksyms diff` compares objects. */
import { AbiBuilder } from '../src/abi/abi-builder.ts';
import type { Abi } from '../src/abi/abi.ts';
import { Definitions } from '../src/abi/definitions.ts';
import { symtypesLines } from '../src/abi/symtypes-lines.ts';
import type { AbiDiff } from '../src/diff/abi-diff.ts';
import { diffAbis } from '../src/diff/diff.ts';
import type { Profile } from '../src/symver/profile.ts';
import type { Specimen } from './specimen.ts';

/** What of a side does not depend on the other one. */
export interface ComparedSide {
  readonly symtypes: Uint8Array;
  readonly versions: ReadonlyMap<string, number>;
}

/** @throws DwarfksymsError for a file that has no versions */
export function comparedSide(specimen: Specimen, profile: Profile): ComparedSide {
  const { versions, symtypes } = specimen.compute(profile);
  return { versions, symtypes: symtypes() };
}

export function compareSides(before: ComparedSide, after: ComparedSide): AbiDiff {
  const definitions = new Definitions();
  return diffAbis(abiOf(before, definitions), abiOf(after, definitions), definitions);
}

function abiOf({ symtypes, versions }: ComparedSide, definitions: Definitions): Abi {
  const builder = new AbiBuilder(definitions);
  builder.addPart('object', symtypesLines(symtypes), 'dwarf');
  for (const [name, version] of versions)
    builder.addExport(name, { version, module: undefined, isGplOnly: undefined, namespace: undefined });
  return builder.abi('object');
}
