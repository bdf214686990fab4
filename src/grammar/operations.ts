/** `-pops`, `-pushes`, `-kind` and `-standard` of dw_op → what operations do to the stack: `generated/dwarf-operations.ts`. */
import { CodeSwitch } from './code-switch.ts';
import { type Grammar, GrammarError, enumMembers } from './ksy.ts';
import { banner, hexadecimal } from './spelling.ts';

const HEAD = `
/** What an operation does. DWARF 5, 2.5.1 and 2.6.1. */
export interface Operation {
  /** How many elements must be on the stack and are taken from it; DW_OP_pick takes none, and needs as many as its operand says. */
  readonly pops: number;
  readonly pushes: number;
  readonly kind: OperationKind;
}

/**
 * \`stack\`: nothing besides. \`register\`: the location is a register (2.6.1.1.3). \`implicit\`: the object has no location (2.6.1.1.4).
 * \`piece\`: composes (2.6.1.2). \`branch\`: control flow (2.5.1.5).
 */`;

export function operations(enums: Grammar): string {
  const effects = new CodeSwitch();
  const standard = new CodeSwitch();
  const constants = new Map<string, string>();
  const kinds = new Set(['stack']);
  const members = enumMembers(enums, 'dw_op');
  for (const {
    code,
    '-orig-id': name,
    '-pops': pops,
    '-pushes': pushes,
    '-kind': kind = 'stack',
    '-standard': of,
  } of members) {
    if (of !== undefined) {
      const found = members.find(({ id }) => id === of);
      if (found === undefined) throw new GrammarError(`${name}: there is no operation ${of}`);
      standard.add(code, name, hexadecimal(found.code));
    }
    if (pops === undefined || pushes === undefined) continue;
    kinds.add(kind);
    const constant = `${kind.toUpperCase()}_${pops}_${pushes}`;
    constants.set(constant, `{ pops: ${pops}, pushes: ${pushes}, kind: '${kind}' }`);
    effects.add(code, name, constant);
  }
  return [
    banner(enums.meta.id),
    HEAD,
    `export type OperationKind = ${[...kinds].map((kind) => `'${kind}'`).join(' | ')};`,
    '',
    ...[...constants].map(([name, text]) => `const ${name}: Operation = ${text};`),
    '',
    '/** What an operation does; undefined for calls, which may do anything, and for unknown operations. */',
    'export function operation(code: number): Operation | undefined {',
    ...effects.lines('code', 'undefined'),
    '/** The standard operation that has replaced a vendor’s; the operation itself if none has. */',
    'export function standardOperation(code: number): number {',
    ...standard.lines('code', 'code'),
  ].join('\n');
}
