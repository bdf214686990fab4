/** Relocation types by machine → tables that a relocator can follow without knowing any machine. */
import { type EnumMember, type Grammar, GrammarError, enumMembers } from './ksy.ts';
import { banner } from './spelling.ts';

export function relocations(relocationGrammar: Grammar, elf: Grammar): string {
  const machines = enumMembers(elf, 'em');
  const tables = Object.keys(relocationGrammar.enums ?? {}).map((id) => {
    const machine = machines.find((member) => member.id === id);
    if (machine === undefined)
      throw new GrammarError(`relocations of ${id}: enum em of elf.ksy has no such machine`);
    const entries = enumMembers(relocationGrammar, id).map(
      (member) => `    ${member.code}: ${entry(member)},\n`,
    );
    return `  // ${machine['-orig-id'] ?? id}\n  ${machine.code}: {\n${entries.join('')}  },\n`;
  });
  const addends = machines.flatMap(({ code, '-addends': where }) =>
    where === undefined ? [] : [`  ${code}: '${where}',\n`],
  );
  const operations = [
    ...new Set(
      Object.keys(relocationGrammar.enums ?? {}).flatMap((id) =>
        enumMembers(relocationGrammar, id).map((member) => operationOf(member)),
      ),
    ),
  ].toSorted();
  return `${banner(relocationGrammar.meta.id, elf.meta.id)}
/** How a relocation's value is computed, in the terms of the psABI documents. */
export type RelocationOperation =
${operations.map((operation) => `  | '${operation}'`).join('\n')};

export interface RelocationType {
  /** The psABI's name. */
  readonly name: string;
  readonly operation: RelocationOperation;
  /** Number of bytes that are written. */
  readonly width: number;
  /** The only class whose files have it. */
  readonly elfClass?: 32 | 64;
  /** Its place is a multiple of its width; another type is for places that are not. */
  readonly aligned?: boolean;
}

/** By machine (e_machine), the relocation types that sections with debugging information use, by their number. */
export const RELOCATIONS: Readonly<Record<number, Readonly<Record<number, RelocationType>>>> = {
${tables.join('')}};

/** Where the relocations of a machine have their addends, by its psABI: SHT_REL, either; all others: SHT_RELA. */
export const ADDENDS: Readonly<Record<number, 'place' | 'either'>> = {
${addends.join('')}};
`;
}

function entry(member: EnumMember): string {
  const name = member['-orig-id'];
  const width = member['-width'];
  if (name === undefined || width === undefined)
    throw new GrammarError(`${name ?? member.id} lacks -orig-id or -width`);
  const elfClass = member['-elf-class'] === undefined ? '' : `, elfClass: ${member['-elf-class']}`;
  const aligned = member['-aligned'] === true ? ', aligned: true' : '';
  return `{ name: '${name}', operation: '${operationOf(member)}', width: ${width}${elfClass}${aligned} }`;
}

function operationOf(member: EnumMember): string {
  const operation = member['-operation'];
  if (operation === undefined || operation.includes("'"))
    throw new GrammarError(`${member.id} has no usable -operation`);
  return operation;
}
