/** The type `unit_body` → which fields a unit header has, and how wide they are, for writing one: `generated/unit-header.ts`. */
import { type Residue, codeOf, isCode, parseExpression, reduce } from './expression.ts';
import {
  type Attribute,
  type Grammar,
  type Grammars,
  type TypeSpec,
  GrammarError,
  enumMembers,
  grammarOf,
} from './ksy.ts';
import { banner, lowerCamel } from './spelling.ts';

/** How the header's own fields, on which others depend, are spelled in the code. */
const NAMES: Readonly<Record<string, string>> = { version: 'version', is64: 'is64', unit_type: 'unitType' };

const WIDTHS: Readonly<Record<string, string>> = {
  u1: '1',
  u2: '2',
  u4: '4',
  fixed8: '8',
  offset: '(is64 ? 8 : 4)',
};

export function unitHeader(dwarf: Grammar, grammars: Grammars): string {
  const spec = dwarf.types?.['unit_body'];
  if (spec?.seq === undefined) throw new GrammarError('dwarf.ksy has no unit_body');
  const fields = spec.seq.filter(({ size }) => size !== 0).map((field) => fieldOf(field, spec, grammars));
  return `${banner(dwarf.meta.id)}
/** What is in a unit header behind the initial length; of two fields for one thing, a version has one. */
export type UnitHeaderField = ${[...new Set(fields.map(({ name }) => `'${name}'`))].join(' | ')};

/** Receives a field and how many bytes it has. */
export type FieldVisitor = (field: UnitHeaderField, byteSize: 1 | 2 | 4 | 8) => void;

/** Names the fields of a unit header in their order. DWARF 5, 7.5.1.1 to 7.5.1.3. */
export function visitUnitHeader(version: number, is64: boolean, unitType: number, visit: FieldVisitor): void {
${fields.map(({ name, width, condition }) => `  ${condition === undefined ? '' : `if (${condition}) `}visit('${name}', ${width});`).join('\n')}
}
`;
}

interface Field {
  readonly name: string;
  readonly width: string;
  readonly condition: string | undefined;
}

function fieldOf({ id, type, if: condition }: Attribute, spec: TypeSpec, grammars: Grammars): Field {
  const width = typeof type === 'string' ? WIDTHS[type.replace(/\(.*/s, '').replace(/^.*::/, '')] : undefined;
  if (width === undefined) throw new GrammarError(`unit_body.${id}: its width is not understood`);
  const value = condition === undefined ? undefined : evaluate(condition, spec, grammars);
  if (value !== undefined && !isCode(value)) throw new GrammarError(`unit_body.${id}: constant condition`);
  // The fields for a version are named for it, as `len_address_v5`.
  return { name: lowerCamel(id.replace(/_v\d$/, '')), width, condition: value && codeOf(value) };
}

function evaluate(source: string | boolean | number, spec: TypeSpec, grammars: Grammars): Residue {
  return reduce(parseExpression(source), (name) => {
    const code = NAMES[name];
    if (code !== undefined) return { code };
    const [, owner = '', enumId = '', id] = /^(\w+)::(\w+)::(\w+)$/.exec(name) ?? [];
    if (id !== undefined) {
      const member = enumMembers(grammarOf(grammars, owner), enumId).find((entry) => entry.id === id);
      if (member !== undefined) return member.code;
    }
    const value = spec.instances?.[name]?.value;
    if (value === undefined) throw new GrammarError(`unit_body: ${name} is not understood`);
    return evaluate(value, spec, grammars);
  });
}
