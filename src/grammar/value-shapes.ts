/**
 * The forms of attribute values as the grammar's type `attr_value` describes them, reduced to shapes from which code can
 * be written. Partial evaluation: parameters that a unit fixes become text, everything else must be known now. What is
 * outside the subset below stops the build.
 *
 *   seq attributes   u1 u2 u4; `size: N`, `size: field`, `size: field.value`; `terminator: 0`; `if` over parameters
 *   types            records of integers with a `value`, or with halves `lo`, `hi`; uleb128 and sleb128; a switch over a parameter;
 *                    a uleb128 `index` and an integer `offset`; `attr_value` again behind a form (DW_FORM_indirect); a `valid` that never holds (unsupported)
 */
import {
  type Arm,
  type FormShape,
  type IntegerWidth,
  type RecordField,
  type Shape,
  fieldText,
} from './shape.ts';
import { type Residue, codeOf, isCode, parseExpression, reduce } from './expression.ts';
import {
  type Attribute,
  type Grammar,
  type Grammars,
  type Switch,
  type TypeSpec,
  GrammarError,
  enumMembers,
  grammarOf,
} from './ksy.ts';

type Bindings = ReadonlyMap<string, Residue>;

const INTEGERS: Readonly<Record<string, IntegerWidth>> = { u1: 1, u2: 2, u4: 4 };

/** The shape of every form that `attr_value` decodes. `names` spells its parameters in the code to be written. */
export function formShapes(
  grammar: Grammar,
  grammars: Grammars,
  names: Readonly<Record<string, string>>,
): readonly FormShape[] {
  return new Shapes(grammar, grammars, names).forms();
}

class Shapes {
  readonly #grammar: Grammar;
  readonly #grammars: Grammars;
  readonly #names: Readonly<Record<string, string>>;

  constructor(grammar: Grammar, grammars: Grammars, names: Readonly<Record<string, string>>) {
    this.#grammar = grammar;
    this.#grammars = grammars;
    this.#names = names;
  }

  forms(): readonly FormShape[] {
    const spec = this.#type('attr_value');
    const [attribute, ...more] = spec.seq ?? [];
    if (
      attribute === undefined ||
      more.length > 0 ||
      typeof attribute.type !== 'object' ||
      attribute.type['switch-on'] !== 'form'
    )
      throw new GrammarError('attr_value must be one switch on form');
    const bindings = new Map<string, Residue>();
    for (const { id } of spec.params ?? []) {
      const code = this.#names[id];
      if (code === undefined) throw new GrammarError(`attr_value: parameter ${id} is not understood`);
      bindings.set(id, { code });
    }
    const forms = enumMembers(grammarOf(this.#grammars, 'dwarf_enums'), 'dw_form');
    const shapes: FormShape[] = [];
    for (const [key, type] of Object.entries(attribute.type.cases)) {
      if (key === '_') {
        if (this.#reference(type, bindings).kind !== 'unsupported')
          throw new GrammarError('attr_value: forms without a case must be unsupported');
        continue;
      }
      const code = Number(codeOf(this.#evaluate(key, new Map())));
      const form = forms.find((member) => member.code === code);
      if (form === undefined) throw new GrammarError(`attr_value: ${key} is no form`);
      const name = form['-orig-id'] ?? form.id;
      shapes.push({
        form: code,
        name,
        typeName: type.replace(/\(.*/s, '').replace(/^\w+::/, ''),
        shape: this.#reference(type, bindings),
      });
    }
    return shapes.toSorted((a, b) => a.form - b.form);
  }

  /** The shape of a type, as in `offset(is64)`. */
  #reference(text: string, bindings: Bindings, owner = this.#grammar): Shape {
    const width = INTEGERS[text];
    if (width !== undefined)
      return { kind: 'record', fields: [{ width, condition: undefined }], lo: fieldText(0) };
    const [, name, argumentText] = /^((?:\w+::)?\w+)(?:\((.*)\))?$/s.exec(text) ?? [];
    if (name === undefined) throw new GrammarError(`type ${text} is not understood`);
    const imported = this.#grammars.get(name);
    if (imported?.['-leb128'] !== undefined) return leb128(imported);
    const spec = this.#type(name, owner);
    const values =
      argumentText === undefined
        ? []
        : argumentText.split(',').map((value) => this.#evaluate(value, bindings));
    const parameters = spec.params ?? [];
    if (values.length !== parameters.length)
      throw new GrammarError(`${text} needs ${parameters.length} arguments`);
    const inner = new Map(parameters.map(({ id }, i) => [id, values[i] ?? false] as const));
    return this.#shapeOf(name, spec, inner, this.#ownerOf(name, owner));
  }

  #shapeOf(name: string, spec: TypeSpec, bindings: Bindings, owner: Grammar): Shape {
    const seq = spec.seq ?? [];
    for (const attribute of seq) checkKeys(name, attribute);
    const [first, second] = seq;
    if (seq.length === 1 && first !== undefined) {
      if (isNever(first)) return { kind: 'unsupported' };
      if (typeof first.type === 'object') return this.#choice(name, first.type, bindings, owner);
      if (first.terminator !== undefined) {
        if (first.terminator !== 0)
          throw new GrammarError(`${name}: terminator ${first.terminator} is not understood`);
        return { kind: 'terminated' };
      }
      if (typeof first.size === 'number') return { kind: 'content', byteSize: first.size };
    }
    if (seq.length === 2 && first !== undefined && second !== undefined) {
      if (first.id === 'index' && first.type === 'uleb128') return indexed(name, second);
      if (typeof second.size === 'string') return counted(name, first, second.size);
      if (typeof second.type === 'string' && second.type.startsWith('attr_value('))
        return this.#indirect(name, first, second.type);
    }
    return this.#record(name, spec, bindings);
  }

  #choice(name: string, on: Switch, bindings: Bindings, owner: Grammar): Shape {
    const arms: Arm[] = [];
    for (const [key, type] of Object.entries(on.cases)) {
      const shape = this.#reference(type, bindings, owner);
      if (key === '_') {
        if (shape.kind !== 'unsupported')
          throw new GrammarError(`${name}: what has no case must be unsupported`);
        continue;
      }
      const condition = this.#evaluate(`(${on['switch-on']}) == (${key})`, bindings);
      if (!isCode(condition)) throw new GrammarError(`${name}: the switch does not depend on the unit`);
      arms.push({ condition: condition.code, shape });
    }
    const [first, second, ...more] = arms;
    const isBoolean = Object.hasOwn(on.cases, 'true') && Object.hasOwn(on.cases, 'false');
    if (first === undefined || second === undefined || !isBoolean || more.length > 0)
      return { kind: 'choice', arms };
    return { kind: 'choice', arms: [first, { ...second, condition: undefined }] };
  }

  /** `form`, then `attr_value(form.value, …)`; `valid` may exclude one form. */
  #indirect(name: string, form: Attribute, actual: string): Shape {
    const passed = actual.replace(/\s+/g, '');
    const parameters = (this.#type('attr_value').params ?? []).map(({ id }) =>
      id === 'form' ? 'form.value' : id,
    );
    if (form.id !== 'form' || form.type !== 'uleb128' || passed !== `attr_value(${parameters.join(',')})`)
      throw new GrammarError(
        `${name}: an indirect value must be a form and a value of that form under the same unit`,
      );
    if (form.valid === undefined) return { kind: 'indirect', refused: [] };
    const condition = (form.valid as { expr?: unknown }).expr;
    const [, refused] = /^_\.value != (\S+)$/.exec(String(condition)) ?? [];
    if (refused === undefined)
      throw new GrammarError(`${name}: condition ${String(condition)} is not understood`);
    return { kind: 'indirect', refused: [Number(codeOf(this.#evaluate(refused, new Map())))] };
  }

  #record(name: string, spec: TypeSpec, bindings: Bindings): Shape {
    const fields: RecordField[] = [];
    const inner = new Map(bindings);
    for (const attribute of spec.seq ?? []) {
      const width = typeof attribute.type === 'string' ? INTEGERS[attribute.type] : undefined;
      if (
        width === undefined ||
        attribute.size !== undefined ||
        attribute.terminator !== undefined ||
        attribute.valid !== undefined
      )
        throw new GrammarError(`${name}.${attribute.id} is not understood`);
      const condition = attribute.if === undefined ? undefined : this.#evaluate(attribute.if, bindings);
      if (condition !== undefined && !isCode(condition))
        throw new GrammarError(`${name}.${attribute.id}: constant condition`);
      inner.set(attribute.id, { code: fieldText(fields.length) });
      fields.push({ width, condition: condition?.code });
    }
    const half = (id: 'lo' | 'hi' | 'value'): string | undefined => {
      const value = spec.instances?.[id]?.value;
      return value === undefined ? undefined : codeOf(this.#evaluate(value, inner));
    };
    // A number of up to four bytes has no halves.
    const lo = half('lo') ?? half('value') ?? plain(inner.get('value'));
    const hi = half('hi');
    if (lo === undefined && (hi !== undefined || fields.length > 0))
      throw new GrammarError(`${name} has no value`);
    return {
      kind: 'record',
      fields,
      ...(lo === undefined ? {} : { lo }),
      ...(hi === undefined ? {} : { hi }),
    };
  }

  #evaluate(source: string | number | boolean, bindings: Bindings): Residue {
    return reduce(parseExpression(source), (name) => {
      const bound = bindings.get(name);
      if (bound !== undefined) return bound;
      if (name.includes('::')) return this.#enumValue(name);
      const code = name === '_root.is_be' ? this.#names['is_be'] : undefined;
      if (code === undefined) throw new GrammarError(`name ${name} is not understood`);
      return { code };
    });
  }

  #enumValue(name: string): number {
    const path = name.replace(/\.to_i$/, '').split('::');
    const member = path.pop();
    const enumId = path.pop() ?? '';
    const owner = path[0] === undefined ? this.#grammar : grammarOf(this.#grammars, path[0]);
    const found = enumMembers(owner, enumId).find(({ id }) => id === member);
    if (found === undefined || !name.endsWith('.to_i')) throw new GrammarError(`${name} is not understood`);
    return found.code;
  }

  #type(name: string, owner = this.#grammar): TypeSpec {
    const spec = this.#ownerOf(name, owner).types?.[name.replace(/^\w+::/, '')];
    if (spec === undefined) throw new GrammarError(`type ${name} is not understood`);
    return spec;
  }

  /** The grammar that a type belongs to which `from` refers to, as in `dwarf_common::offset`. */
  #ownerOf(name: string, from: Grammar): Grammar {
    const scope = /^(\w+)::/.exec(name)?.[1];
    return scope === undefined ? from : grammarOf(this.#grammars, scope);
  }
}

function plain(value: Residue | undefined): string | undefined {
  return value === undefined ? undefined : codeOf(value);
}

function leb128(grammar: Grammar): Shape {
  const [attribute, ...more] = grammar.seq ?? [];
  if (
    grammar['-leb128'] === undefined ||
    attribute?.type !== 'u1' ||
    attribute.repeat !== 'until' ||
    attribute['repeat-until']?.startsWith('_ < ') !== true ||
    more.length > 0
  )
    throw new GrammarError(`${grammar.meta.id} is not a LEB128 grammar`);
  const condition = (attribute.valid as { expr?: unknown } | undefined)?.expr;
  const [, last] = /^_ < 0x[0-9a-f]+ or _index < (\d+)$/.exec(String(condition)) ?? [];
  if (last === undefined) throw new GrammarError(`${grammar.meta.id} does not bound the groups`);
  return { kind: 'leb128', signed: grammar['-leb128'] === 'signed', groups: Number(last) + 1 };
}

function indexed(name: string, offset: Attribute): Shape {
  const width = typeof offset.type === 'string' ? INTEGERS[offset.type] : undefined;
  if (offset.id !== 'offset' || width === undefined)
    throw new GrammarError(`${name}: an index must have an integer \`offset\` behind it`);
  return { kind: 'indexed', width };
}

function counted(name: string, count: Attribute, size: string): Shape {
  const width = typeof count.type === 'string' ? INTEGERS[count.type] : undefined;
  if (width !== undefined && size === count.id) return { kind: 'counted', count: width };
  if (count.type === 'uleb128' && size === `${count.id}.value`) return { kind: 'counted', count: 'uleb128' };
  throw new GrammarError(`${name}: size ${size} is not understood`);
}

function isNever(attribute: Attribute): boolean {
  return attribute.size === 0 && (attribute.valid as { expr?: unknown } | undefined)?.expr === 'false';
}

const KEYS = new Set(['id', 'type', 'size', 'terminator', 'if', 'valid', 'doc', 'doc-ref', '-orig-id']);

function checkKeys(owner: string, attribute: Attribute): void {
  for (const key of Object.keys(attribute))
    if (!KEYS.has(key)) throw new GrammarError(`${owner}.${attribute.id}: key ${key} is not understood`);
}
