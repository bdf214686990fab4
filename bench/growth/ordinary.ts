/**
 * Files like a kernel's of any size: one unit of about 90 kB, repeated. As there, most types are the same in every unit,
 * a few are a unit's own, four functions are exported, and half of the bytes describe what happens inside of functions.
 */
import { DW_ATE } from '../../generated/dwarf-constants.ts';
import { die, DwarfBuilder, elfFile, formed, type Die } from '../../test/support/dwarf-builder.ts';
import type { GrowthCase } from './case.ts';

const SHARED_STRUCTS = 300;
const OWN_STRUCTS = 10;
const MEMBERS = 14;
const FUNCTIONS = 50;
const EXPORTED = 4;
const VARIABLES_IN_BODY = 60;
/** Stands in names for the unit's number, and is as long. */
const NUMBER = '#######';

export function ordinaryCase(megabytes: number): GrowthCase {
  const template = unitTemplate();
  const copies = Math.max(1, Math.round((megabytes * 1e6) / template.unit.length));
  return {
    title: `${megabytes} MB of ordinary units`,
    names: Array.from({ length: copies * EXPORTED }, (_, index) =>
      functionName(index % EXPORTED).replace(NUMBER, numberText(Math.floor(index / EXPORTED))),
    ),
    endsInLimit: false,
    build: () => repeat(template, copies),
  };
}

interface Template {
  /** `.debug_info`. */
  readonly unit: Uint8Array;
  readonly otherSections: ReadonlyMap<string, Uint8Array>;
}

function unitTemplate(): Template {
  const int = die('base_type', { name: 'int', byte_size: 4, encoding: DW_ATE.signed });
  const structs: Die[] = [];
  const pointers: Die[] = [];
  for (let i = 0; i < SHARED_STRUCTS + OWN_STRUCTS; i++) {
    const name = i < SHARED_STRUCTS ? formed('strp', `shared_${i}`) : `own_${NUMBER}_${i}`;
    const members = Array.from({ length: MEMBERS }, (_, m) =>
      die('member', {
        name: formed('strp', `member_${m}`),
        type: pointers[(i * 7 + m * 31) % Math.max(1, pointers.length)] ?? int,
        data_member_location: formed('data2', 8 * m),
      }),
    );
    const struct = die('structure_type', { name, byte_size: formed('data2', 8 * MEMBERS) }, members);
    structs.push(struct);
    pointers.push(die('pointer_type', { byte_size: 8, type: struct }));
  }
  const functions = Array.from({ length: FUNCTIONS }, (_, f) => functionOf(f, int, pointers));
  const root = die('compile_unit', { name: `unit_${NUMBER}.c` });
  for (const entry of [int, ...structs, ...pointers, ...functions]) root.add(entry);
  const otherSections = new DwarfBuilder().unit(root).sections();
  const unit = otherSections.get('.debug_info') ?? new Uint8Array();
  otherSections.delete('.debug_info');
  return { unit, otherSections };
}

function functionOf(number: number, int: Die, pointers: readonly Die[]): Die {
  const pointer = (step: number): Die => pointers[(number * 13 + step * 5) % pointers.length] ?? int;
  const parameters = [0, 1, 2].map((step) => die('formal_parameter', { type: pointer(step) }));
  const body = Array.from({ length: VARIABLES_IN_BODY }, (_, step) =>
    die('variable', { name: formed('strp', 'local'), decl_line: formed('data2', step), type: pointer(step) }),
  );
  return die('subprogram', { name: functionName(number), external: true, prototyped: true, type: int }, [
    ...parameters,
    die('lexical_block', {}, body),
  ]);
}

function functionName(number: number): string {
  return `function_${number}_${NUMBER}`;
}

function numberText(copy: number): string {
  return String(copy).padStart(NUMBER.length, '0');
}

/** Units refer to themselves only and share their abbreviations and strings: a copy is a unit. */
function repeat({ unit, otherSections }: Template, copies: number): Uint8Array {
  const places: number[] = [];
  const template = Buffer.from(unit);
  for (let at = template.indexOf(NUMBER); at >= 0; at = template.indexOf(NUMBER, at + 1)) places.push(at);
  const contents = Buffer.allocUnsafe(template.length * copies);
  for (let copy = 0; copy < copies; copy++) {
    const start = copy * template.length;
    template.copy(contents, start);
    for (const place of places) contents.write(numberText(copy), start + place, 'latin1');
  }
  return elfFile({ is64: true, littleEndian: true }, new Map([['.debug_info', contents], ...otherSections]));
}
