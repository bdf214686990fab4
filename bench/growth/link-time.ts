/**
 * A file as link-time optimisation leaves it: units that refer into each other (DW_FORM_ref_addr), so that what was met in
 * one cannot be forgotten with it. Each has types of its own, and uses those of other units, near ones and far ones.
 */
import { DW_ATE } from '../../generated/dwarf-constants.ts';
import { die, DwarfBuilder, formed, type Die } from '../../test/support/dwarf-builder.ts';
import type { GrowthCase } from './case.ts';

const STRUCTS = 20;
const MEMBERS = 10;
const NEIGHBOURS = 10;

export function linkTime(units: number): GrowthCase {
  return {
    title: `${units} units that refer into each other`,
    names: Array.from({ length: units }, (_, unit) => `function_${unit}`),
    endsInLimit: false,
    build: () => build(units),
  };
}

function build(units: number): Uint8Array {
  const structs = Array.from({ length: units }, (_, unit) =>
    Array.from({ length: STRUCTS }, (__, i) =>
      die('structure_type', { name: `s_${unit}_${i}`, byte_size: 8 }),
    ),
  );
  const int = die('base_type', { name: 'int', byte_size: 4, encoding: DW_ATE.signed });
  const builder = new DwarfBuilder();
  for (const [unit, own] of structs.entries()) {
    const root = die('compile_unit', { name: `unit_${unit}.c` });
    if (unit === 0) root.add(int);
    for (const [i, struct] of own.entries()) {
      for (let m = 0; m < MEMBERS; m++) {
        const type = memberType(structs, unit, i, m) ?? int;
        struct.add(die('member', { name: `m${m}`, type: formed('ref_addr', type), data_member_location: 0 }));
      }
      root.add(struct);
    }
    root.add(
      die('subprogram', { name: `function_${unit}`, external: true, type: formed('ref_addr', int) }, [
        die('formal_parameter', { type: formed('ref_addr', own.at(-1) ?? int) }),
      ]),
    );
    builder.unit(root);
  }
  return builder.file();
}

/**
 * The type of a member: most are of the unit's neighbourhood, some of units anywhere. Those are units' first structures,
 * which use no other: otherwise every symbol would expand to all types of the file, and the work would be quadratic. A
 * unit's neighbours come before it: a type of a unit that is still to be visited is nameless (symbol versions, section 3),
 * and a nameless one may not lead back to itself.
 */
function memberType(
  structs: readonly (readonly Die[])[],
  unit: number,
  struct: number,
  member: number,
): Die | undefined {
  if (struct === 0) return undefined;
  if (member === 0) return structs[(unit * 7919 + struct * 104_729) % structs.length]?.[0];
  const neighbour = Math.max(unit - (unit % NEIGHBOURS), unit - 1 - (member % NEIGHBOURS));
  return structs[neighbour]?.[(struct * 31 + member * 17) % STRUCTS];
}
