/** Type graphs that no compiler's user writes by hand: very deep, very wide, and very often shared. */
import { DW_ATE } from '../../generated/dwarf-constants.ts';
import { die, type Die } from '../../test/support/dwarf-builder.ts';
import { fileWithVariable, VARIABLE, type GrowthCase } from './case.ts';

function int(): Die {
  return die('base_type', { name: 'int', byte_size: 4, encoding: DW_ATE.signed });
}

/** Structures around the one before, `levels` of them; all of them are in the result, the outermost last. */
function nested(levels: number, nameOf: (level: number) => string | undefined, uses: number): Die[] {
  const types = [int()];
  for (let level = 0; level < levels; level++) {
    const name = nameOf(level);
    const type = types.at(-1) ?? int();
    const members = Array.from({ length: uses }, (_, use) => die('member', { name: `m${use}`, type }));
    types.push(die('structure_type', { ...(name !== undefined && { name }), byte_size: 4 }, members));
  }
  return types;
}

function ofOutermost(types: readonly Die[]): Uint8Array {
  const outermost = types.at(-1) ?? int();
  return fileWithVariable(outermost, types.slice(0, -1));
}

/** struct s1 { struct s0 { int m0; } m0; } … */
export function deepNamed(levels: number): GrowthCase {
  return {
    title: `named, ${levels} levels deep`,
    names: VARIABLE,
    endsInLimit: false,
    build: () => ofOutermost(nested(levels, (level) => `s${level}`, 1)),
  };
}

/** struct { struct { int m0; } m0; } … */
export function deepNameless(levels: number): GrowthCase {
  return {
    title: `nameless, ${levels} levels deep`,
    names: VARIABLE,
    endsInLimit: false,
    build: () => ofOutermost(nested(levels, () => undefined, 1)),
  };
}

/** struct wide { int m0; int m1; … } */
export function wide(members: number): GrowthCase {
  return {
    title: `${members} members wide`,
    names: VARIABLE,
    endsInLimit: false,
    build: () => {
      const type = int();
      const struct = die('structure_type', { name: 'wide', byte_size: 4 });
      for (let i = 0; i < members; i++) struct.add(die('member', { name: `m${i}`, type }));
      return fileWithVariable(struct, [type]);
    },
  };
}

/** struct { T m0; T m1; } where T is such a structure again: its text doubles with every level. */
export function sharedNameless(levels: number): GrowthCase {
  return {
    title: `nameless, shared, 2^${levels} times as long`,
    names: VARIABLE,
    endsInLimit: true,
    build: () => ofOutermost(nested(levels, () => undefined, 2)),
  };
}
