/** What names stand for within a type of a record that is being read (record-code.ts), and the values of expressions over them. */
import { type Residue, parseExpression, reduce } from './expression.ts';
import { type Grammar, type Grammars, type TypeSpec, GrammarError, enumMembers, grammarOf } from './ksy.ts';

/** What a name stands for: `known` for the code in question, and `text` for whatever code was read. */
export interface Value {
  readonly known: Residue;
  readonly text: Residue;
}

/** A value that is in the same variable for all codes. */
export function variable(code: string): Value {
  return { known: { code }, text: { code } };
}

export class RecordScope {
  readonly owner: Grammar;
  readonly spec: TypeSpec;
  readonly #grammars: Grammars;
  readonly #roots: Readonly<Record<string, string>>;
  readonly #values = new Map<string, Value>();
  readonly #fields = new Map<string, RecordScope>();

  /** @param roots how the parameters of the root are spelled in the code */
  constructor(owner: Grammar, spec: TypeSpec, grammars: Grammars, roots: Readonly<Record<string, string>>) {
    this.owner = owner;
    this.spec = spec;
    this.#grammars = grammars;
    this.#roots = roots;
  }

  /** A scope of another type, in which the parameters have values. */
  inner(owner: Grammar, spec: TypeSpec, values: readonly Value[]): RecordScope {
    const scope = new RecordScope(owner, spec, this.#grammars, this.#roots);
    for (const [i, { id }] of (spec.params ?? []).entries()) {
      const value = values[i];
      if (value === undefined) throw new GrammarError(`parameter ${id} has no argument`);
      scope.set(id, value);
    }
    return scope;
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value);
  }

  setField(name: string, scope: RecordScope): void {
    this.#fields.set(name, scope);
  }

  value(source: string | number | boolean): Value {
    return { known: this.evaluate(source, 'known'), text: this.evaluate(source, 'text') };
  }

  evaluate(source: string | number | boolean, as: keyof Value): Residue {
    return reduce(parseExpression(source), (name) => this.#resolve(name, as));
  }

  #resolve(name: string, as: keyof Value): Residue {
    if (name.includes('::')) return this.#enumValue(name);
    const [first = '', ...rest] = name.split('.');
    if (first === '_root') {
      const code = this.#roots[rest.join('.')];
      if (code !== undefined) return { code };
    }
    const field = this.#fields.get(first);
    if (field !== undefined && rest.length > 0) return field.#resolve(rest.join('.'), as);
    const value = this.#values.get(name);
    if (value !== undefined) return value[as];
    const instance = this.spec.instances?.[name]?.value;
    if (instance === undefined) throw new GrammarError(`name ${name} is not understood`);
    return this.evaluate(instance, as);
  }

  #enumValue(name: string): number {
    const path = name.replace(/\.to_i$/, '').split('::');
    const member = path.pop();
    const enumId = path.pop() ?? '';
    const owner = path[0] === undefined ? this.owner : grammarOf(this.#grammars, path[0]);
    const found = enumMembers(owner, enumId).find(({ id }) => id === member);
    if (found === undefined || !name.endsWith('.to_i')) throw new GrammarError(`${name} is not understood`);
    return found.code;
  }
}
