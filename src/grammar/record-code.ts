/**
 * The type of a record → statements that read one, for a cursor (record-cursors.ts). Partial evaluation, as in value-shapes.ts: the
 * record is taken for each code that its first byte can be, what its user fixes stays as text, and what the subset below does
 * not have stops the build.
 *
 *   seq attributes   integers, uleb128 and sleb128; `size`, with a type or without; `size-eos`; `terminator: 0`; types with arguments; switches; `if`;
 *                    a `valid` over a field without bytes; uleb128 repeated as often as an element of an array says
 *   expressions      over the code, over what the user fixes, over numbers that were read, and instances of these
 */
import { type Residue, codeOf, isCode } from './expression.ts';
import {
  type Attribute,
  type Grammar,
  type Grammars,
  type Switch,
  type TypeSpec,
  GrammarError,
  grammarOf,
} from './ksy.ts';
import { branches, withoutUnused } from './record-lines.ts';
import { RecordScope, variable } from './record-scope.ts';

/** How many registers the fields so far have taken. */
interface Taken {
  numbers: number;
  ranges: number;
}

/** There are so many registers for numbers, and for ranges of bytes. */
const MOST: Readonly<Taken> = { numbers: 4, ranges: 2 };

const INTEGERS: ReadonlySet<string> = new Set(['u1', 'u2', 'u4', 'u8', 's1', 's2', 's4']);

export class RecordCode {
  readonly #grammars: Grammars;
  readonly #names: Readonly<Record<string, string>>;
  /** The code until the first byte is met in the grammar; undefined also where the record has none. */
  #pendingCode: number | undefined;
  #lines: string[] = [];
  #taken: Taken = { numbers: 0, ranges: 0 };
  #variables = 0;

  /** @param names how the root's parameters and the record's are spelled in the code */
  constructor(grammars: Grammars, names: Readonly<Record<string, string>>) {
    this.#grammars = grammars;
    this.#names = names;
  }

  /** Statements that read what is behind the code, from `pos` on; of a record without one, all. */
  statements(grammar: Grammar, type: string, code: number | undefined): readonly string[] {
    this.#pendingCode = code;
    this.#lines = [];
    this.#taken = { numbers: 0, ranges: 0 };
    this.#variables = 0;
    this.#sequence(this.#record(grammar, type));
    return withoutUnused(this.#lines);
  }

  /** The value of an instance of the record as an expression over `code`, the first byte. */
  instance(grammar: Grammar, type: string, id: string): string {
    const scope = this.#record(grammar, type);
    scope.set(scope.spec.seq?.[0]?.id ?? '', variable('code'));
    return codeOf(scope.evaluate(id, 'text'));
  }

  #record(grammar: Grammar, type: string): RecordScope {
    const spec = grammar.types?.[type];
    if (spec === undefined) throw new GrammarError(`ksy/${grammar.meta.id}.ksy has no type ${type}`);
    const values = (spec.params ?? []).map(({ id }) => {
      const name = this.#names[id];
      if (name === undefined) throw new GrammarError(`${type}: parameter ${id} is not understood`);
      return variable(name);
    });
    return new RecordScope(grammar, spec, this.#grammars, this.#names).inner(grammar, spec, values);
  }

  #sequence(scope: RecordScope): void {
    const seq = scope.spec.seq ?? [];
    if (seq.length === 0 && scope.spec.instances?.['value'] !== undefined) {
      // A number that has no bytes of its own.
      this.#number([`this.lo = ${codeOf(scope.evaluate('value', 'text'))};`, 'this.hi = 0;'], false);
    }
    for (const attribute of seq) {
      checkKeys(attribute);
      const condition = attribute.if === undefined ? true : this.#condition(attribute.if, scope);
      if (condition === false) continue;
      if (!isCode(condition)) {
        this.#attribute(attribute, scope);
        continue;
      }
      this.#lines.push(`if (${condition.code}) {`);
      this.#attribute(attribute, scope);
      this.#lines.push('}');
    }
  }

  /** What is known of it for the code in question; if not all, text that is the same for all codes. */
  #condition(source: string | number | boolean, scope: RecordScope): Residue {
    const known = scope.evaluate(source, 'known');
    return isCode(known) ? scope.evaluate(source, 'text') : known;
  }

  #attribute(attribute: Attribute, scope: RecordScope): void {
    const { id, type, size } = attribute;
    if (attribute.repeat !== undefined) return this.#repeated(attribute, scope);
    if (attribute.valid !== undefined) return this.#check(attribute, scope);
    if (attribute['size-eos'] === true) return this.#range('this.content(pos, this.limit - pos)');
    if (attribute.terminator !== undefined) {
      if (attribute.terminator !== 0) throw new GrammarError(`${id}: its terminator is not understood`);
      return this.#range('this.terminated(pos)');
    }
    if (size !== undefined) {
      const text = codeOf(scope.evaluate(size, 'known'));
      if (type === undefined) return this.#range(`this.content(pos, ${text})`);
      if (typeof type !== 'string') throw new GrammarError(`${id}: a switch with a size is not understood`);
      return this.#sized(id, type, text, scope);
    }
    if (typeof type === 'object') return this.#choice(id, type, scope);
    if (type === undefined) throw new GrammarError(`${id} is not understood`);
    return this.#typed(id, type, scope, isLength(id, scope.spec));
  }

  /** A field of a type, whose names others can refer to behind the field's. */
  #typed(id: string, text: string, scope: RecordScope, isLengthOfOther: boolean): void {
    if (text === 'u1' && this.#pendingCode !== undefined) {
      scope.set(id, { known: this.#pendingCode, text: { code: 'code' } });
      this.#pendingCode = undefined;
      return;
    }
    const isLeb128 = this.#grammars.get(text)?.['-leb128'] !== undefined;
    if (isLeb128 || INTEGERS.has(text)) {
      const value = variable(this.#number([`pos = this.${text}(pos);`], isLengthOfOther));
      scope.set(isLeb128 ? `${id}.value` : id, value);
      return;
    }
    const [, name = '', argumentText] = /^((?:\w+::)?\w+)(?:\((.*)\))?$/s.exec(text) ?? [];
    const prefix = /^(\w+)::/.exec(name)?.[1];
    const owner = prefix === undefined ? scope.owner : grammarOf(this.#grammars, prefix);
    const spec = owner.types?.[name.replace(/^\w+::/, '')];
    const values = argumentText === undefined ? [] : argumentText.split(',');
    if (spec === undefined || (spec.params ?? []).length !== values.length)
      throw new GrammarError(`type ${text} is not understood`);
    const inner = scope.inner(
      owner,
      spec,
      values.map((source) => scope.value(source)),
    );
    this.#sequence(inner);
    if (name === 'dwarf_common::address') this.#addressFacts(inner);
    scope.setField(id, inner);
  }

  /** What the type of an address says of its value, the number read last, by arithmetic beyond the subset. */
  #addressFacts(inner: RecordScope): void {
    const register = this.#taken.numbers === 1 ? '' : String(this.#taken.numbers);
    const halves = `this.lo${register}, this.hi${register}`;
    inner.set('number', variable(`this.joined(${halves})`));
    inner.set(
      'is_largest',
      variable(`this.isLargest(${codeOf(inner.evaluate('len_address', 'text'))}, ${halves})`),
    );
  }

  #choice(id: string, on: Switch, scope: RecordScope): void {
    const value = this.#condition(on['switch-on'], scope);
    const arms = Object.entries(on.cases).map(([key, type]) => ({
      key: key === '_' ? undefined : scope.evaluate(key, 'known'),
      type,
    }));
    if (!isCode(value)) {
      const arm = arms.find(({ key }) => key === value) ?? arms.find(({ key }) => key === undefined);
      if (arm === undefined) throw new GrammarError(`${id}: no case for ${value}, and none for others`);
      return this.#typed(id, arm.type, scope, false);
    }
    const before = { ...this.#taken };
    const most = { ...before };
    const bodies = arms.map(({ key, type }) => {
      this.#taken = { ...before };
      const outer = this.#lines;
      this.#lines = [];
      this.#typed(id, type, scope, false);
      const lines = this.#lines;
      this.#lines = outer;
      most.numbers = Math.max(most.numbers, this.#taken.numbers);
      most.ranges = Math.max(most.ranges, this.#taken.ranges);
      return { key, lines };
    });
    this.#taken = most;
    this.#lines.push(...branches(value.code, bodies));
  }

  /** A field with its own end, behind which nothing of it is. */
  #sized(id: string, type: string, byteSize: string, scope: RecordScope): void {
    const n = this.#variables++;
    this.#lines.push(
      `const outer${n} = this.limit;`,
      `const end${n} = pos + ${byteSize};`,
      `if (end${n} > outer${n}) pos = this.truncated(pos);`,
      'else {',
      `this.limit = end${n};`,
    );
    this.#typed(id, type, scope, false);
    this.#lines.push(`this.limit = outer${n};`, `pos = end${n};`, '}');
  }

  #repeated(attribute: Attribute, scope: RecordScope): void {
    const [, array = '', index = ''] = /^(.+)\[(.+)\]$/.exec(String(attribute['repeat-expr'])) ?? [];
    if (attribute.repeat !== 'expr' || attribute.type !== 'uleb128' || array === '')
      throw new GrammarError(`${attribute.id}: its repetition is not understood`);
    const count = `${codeOf(scope.evaluate(array, 'text'))}[${codeOf(scope.evaluate(index, 'text'))}] ?? 0`;
    const n = this.#variables++;
    this.#lines.push(`const from${n} = pos;`, `for (let n = ${count}; n > 0; n--) pos = this.uleb128(pos);`);
    this.#range(`this.content(from${n}, pos - from${n})`);
  }

  /** A condition on what was read, in a field without bytes. */
  #check({ id, size, valid }: Attribute, scope: RecordScope): void {
    const { expr } = valid as { expr?: unknown };
    if (size !== 0 || typeof expr !== 'string')
      throw new GrammarError(`${id}: its condition is not understood`);
    const condition = this.#condition(expr, scope);
    if (condition === true) return;
    const refusal = 'pos = this.unsupported(pos);';
    this.#lines.push(isCode(condition) ? `if (!(${condition.code})) ${refusal}` : refusal);
  }

  /** A number into the next register, or into none if it is the length of something. Returns a variable for it. */
  #number(read: readonly string[], isLengthOfOther: boolean): string {
    const n = this.#variables++;
    const value = `value${n}`;
    const capture = `const ${value} = this.joined(this.lo, this.hi);`;
    const register = this.#taken.numbers + 1;
    if (register > MOST.numbers) throw new GrammarError('a record has more numbers than there are registers');
    if (!isLengthOfOther) this.#taken.numbers = register;
    if (register === 1) {
      this.#lines.push(...read, capture);
      return value;
    }
    const keep = [`this.lo${register} = this.lo;`, `this.hi${register} = this.hi;`];
    this.#lines.push(
      `const lo${n} = this.lo;`,
      `const hi${n} = this.hi;`,
      ...read,
      capture,
      ...(isLengthOfOther ? [] : keep),
      `this.lo = lo${n};`,
      `this.hi = hi${n};`,
    );
    return value;
  }

  #range(read: string): void {
    const register = this.#taken.ranges + 1;
    if (register > MOST.ranges) throw new GrammarError('a record has more ranges than there are registers');
    this.#taken.ranges = register;
    if (register === 1) {
      this.#lines.push(`pos = ${read};`);
      return;
    }
    const n = this.#variables++;
    this.#lines.push(
      `const start${n} = this.start;`,
      `const stop${n} = this.stop;`,
      `pos = ${read};`,
      `this.start${register} = this.start;`,
      `this.stop${register} = this.stop;`,
      `this.start = start${n};`,
      `this.stop = stop${n};`,
    );
  }
}

/** Whether a field says how many bytes another one has. */
function isLength(id: string, spec: TypeSpec): boolean {
  return (spec.seq ?? []).some(({ size }) => size === id || size === `${id}.value`);
}

const KEYS: ReadonlySet<string> = new Set(
  'id type size size-eos terminator if valid repeat repeat-expr doc doc-ref -orig-id'.split(' '),
);

function checkKeys(attribute: Attribute): void {
  for (const key of Object.keys(attribute))
    if (!KEYS.has(key)) throw new GrammarError(`${attribute.id}: key ${key} is not understood`);
}
