/** Typings of a Kaitai decoder, with discriminated unions where its grammar switches. */
import type { InferredTypes } from './csharp-types.ts';
import {
  type Attribute,
  type Grammar,
  type Grammars,
  type Instance,
  type Switch,
  type TypeSpec,
  enumMembers,
  grammarOf,
  GrammarError,
} from './ksy.ts';
import { banner, fileStem, lowerCamel, upperCamel } from './spelling.ts';

const PRIMITIVES: Readonly<Record<string, string>> = {
  byte: 'number',
  sbyte: 'number',
  short: 'number',
  ushort: 'number',
  int: 'number',
  uint: 'number',
  long: 'number',
  ulong: 'number',
  float: 'number',
  double: 'number',
  bool: 'boolean',
  string: 'string',
  'byte[]': 'Uint8Array',
  KaitaiStream: 'KaitaiStream',
  KaitaiStruct: 'unknown',
};

/** What debug mode records per member: positions in a stream that itself begins at `ioOffset` of its buffer. */
const DEBUG_SPAN = [
  'interface DebugSpan {',
  '  readonly start: number;',
  '  readonly end: number;',
  '  readonly ioOffset: number;',
  '  readonly arr?: readonly DebugSpan[];',
  '}',
];

interface Scope {
  readonly path: string;
  readonly types: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
}

export interface TypingOptions {
  /** Module specifier of the stream class. */
  readonly runtime: string;
  /** Whether the decoder was compiled in debug mode: it records positions and reads only when told to. */
  readonly debug: boolean;
}

export function typings(
  grammar: Grammar,
  grammars: Grammars,
  inferred: InferredTypes,
  options: TypingOptions,
): string {
  return new Typings(grammar, grammars, inferred, options).text();
}

class Typings {
  readonly #grammar: Grammar;
  readonly #grammars: Grammars;
  readonly #inferred: InferredTypes;
  readonly #options: TypingOptions;
  readonly #root: string;
  readonly #imported: ReadonlySet<string>;
  readonly #scopes: Scope[] = [];
  readonly #lines: string[] = [];

  constructor(grammar: Grammar, grammars: Grammars, inferred: InferredTypes, options: TypingOptions) {
    this.#grammar = grammar;
    this.#grammars = grammars;
    this.#inferred = inferred;
    this.#options = options;
    this.#root = upperCamel(grammar.meta.id);
    this.#imported = new Set((grammar.meta.imports ?? []).map(upperCamel));
  }

  text(): string {
    this.#declare(this.#grammar.meta.id, this.#grammar, '', 0, false);
    const imports = (this.#grammar.meta.imports ?? []).map(
      (id) => `import type { ${upperCamel(id)} } from './${fileStem(id)}.js';`,
    );
    const head = [`import type { KaitaiStream } from '${this.#options.runtime}';`, ...imports];
    if (this.#options.debug) head.push('', ...DEBUG_SPAN);
    return `${banner(this.#grammar.meta.id)}${[...head, '', ...this.#lines].join('\n')}\n`;
  }

  /** Declares a class, and the namespace of what is nested in it. `hybrid`: its byte order is handed down to it. */
  #declare(id: string, spec: TypeSpec, parentPath: string, depth: number, hybrid: boolean): void {
    const name = upperCamel(id);
    const path = parentPath === '' ? name : `${parentPath}.${name}`;
    const indent = '  '.repeat(depth);
    const inherits = hybrid && spec.meta?.endian === undefined;
    this.#scopes.push({
      path,
      types: new Set(Object.keys(spec.types ?? {}).map(upperCamel)),
      enums: new Set(Object.keys(spec.enums ?? {}).map(upperCamel)),
    });
    this.#document(spec.doc, spec['doc-ref'], indent);
    this.#lines.push(`${indent}${depth === 0 ? 'export declare ' : ''}class ${name} {`);
    this.#members(spec, path, `${indent}  `, inherits);
    this.#lines.push(`${indent}}`);
    if (spec.types !== undefined || spec.enums !== undefined) {
      this.#lines.push(`${indent}${depth === 0 ? 'export declare ' : ''}namespace ${name} {`);
      for (const enumId of Object.keys(spec.enums ?? {})) this.#declareEnum(spec, enumId, `${indent}  `);
      for (const [typeId, type] of Object.entries(spec.types ?? {})) {
        this.#declare(typeId, type, path, depth + 1, hybrid || typeof spec.meta?.endian === 'object');
        this.#declareCases(typeId, type, `${indent}  `);
      }
      this.#lines.push(`${indent}}`);
    }
    this.#scopes.pop();
  }

  #members(spec: TypeSpec, path: string, indent: string, inherits: boolean): void {
    const parameters = (spec.params ?? []).map((parameter) => ({
      name: lowerCamel(parameter.id),
      type: this.#inferredType(parameter.id, path),
      doc: parameter.doc,
    }));
    const inferredParent = this.#inferred.get(path)?.get('M_Parent');
    const parent = inferredParent === undefined ? 'unknown' : this.#fromCsharp(inferredParent);
    const optional = parameters.length === 0 && !inherits ? '?' : '';
    const constructorParameters = [
      '_io: KaitaiStream',
      `_parent${optional}: ${parent === 'unknown' ? parent : `${parent} | null`}`,
      `_root${optional}: ${this.#root} | null`,
      ...(inherits ? ['_isLe: boolean | null'] : []),
      ...parameters.map(({ name, type }) => `${name}: ${type}`),
    ];
    this.#lines.push(
      `${indent}constructor(${constructorParameters.join(', ')});`,
      `${indent}readonly _io: KaitaiStream;`,
      `${indent}readonly _parent: ${parent};`,
      `${indent}readonly _root: ${this.#root};`,
    );
    if (this.#options.debug)
      this.#lines.push(
        `${indent}readonly _debug: Readonly<Record<string, DebugSpan>>;`,
        `${indent}_read(): void;`,
      );
    for (const { name, type, doc } of parameters) {
      this.#document(doc, undefined, indent);
      this.#lines.push(`${indent}readonly ${name}: ${type};`);
    }
    for (const attribute of spec.seq ?? []) {
      this.#document(attribute.doc, attribute['doc-ref'], indent);
      this.#lines.push(
        `${indent}readonly ${lowerCamel(attribute.id)}: ${this.#memberType(attribute.id, attribute, path)};`,
      );
    }
    for (const [id, instance] of Object.entries(spec.instances ?? {})) {
      this.#document(instance.doc, instance['doc-ref'], indent);
      this.#lines.push(`${indent}get ${lowerCamel(id)}(): ${this.#memberType(id, instance, path)};`);
    }
  }

  #memberType(id: string, member: Attribute | Instance, path: string): string {
    let type: string;
    if (isSwitch(member.type)) {
      type = [...new Set(Object.values(member.type.cases).map((of) => this.#fromKsy(of)))].join(' | ');
      if (member.repeat !== undefined) type = `(${type})[]`;
      // A value without a case is not read at all, unless its size delimits it.
      if (!isExhaustive(member.type)) type += member.size === undefined ? ' | undefined' : ' | Uint8Array';
    } else {
      type = this.#inferredType(id, path);
    }
    return member.if === undefined ? type : `${type} | undefined`;
  }

  #inferredType(id: string, path: string): string {
    const type = this.#inferred.get(path)?.get(upperCamel(id));
    if (type === undefined) throw new GrammarError(`the compiler tells no type of ${path}.${id}`);
    return this.#fromCsharp(type);
  }

  #fromCsharp(type: string): string {
    if (type.endsWith('?')) return this.#fromCsharp(type.slice(0, -1));
    const element = /^List<(.*)>$/.exec(type)?.[1];
    if (element !== undefined) return `${this.#fromCsharp(element)}[]`;
    const primitive = PRIMITIVES[type];
    if (primitive !== undefined) return primitive;
    return this.#resolve(type.split('.'));
  }

  /** The type of one case of a switch, which the C# output only knows as KaitaiStruct or object. */
  #fromKsy(type: string): string {
    if (/^[us][1248]([lb]e)?$|^b\d+([lb]e)?$|^f[48]([lb]e)?$/.test(type))
      return type === 'b1' ? 'boolean' : 'number';
    if (type === 'str' || type === 'strz') return 'string';
    return this.#resolve(type.replace(/\(.*/s, '').split('::').map(upperCamel));
  }

  #resolve(segments: readonly string[]): string {
    const [first = ''] = segments;
    if (first === this.#root || this.#imported.has(first)) return segments.join('.');
    for (const scope of this.#scopes.toReversed())
      if (scope.types.has(first) || scope.enums.has(first)) return [scope.path, ...segments].join('.');
    throw new GrammarError(`${this.#root}: unknown type ${segments.join('.')}`);
  }

  /** `value` switched on a sibling: a union of { discriminator, value } that pattern matching can narrow. */
  #declareCases(id: string, spec: TypeSpec, indent: string): void {
    const switched = (spec.seq ?? []).filter((attribute) => isSwitch(attribute.type));
    const [attribute] = switched;
    if (switched.length !== 1 || attribute === undefined || !isSwitch(attribute.type)) return;
    const discriminator = String(attribute.type['switch-on']);
    if (!/^\w+$/.test(discriminator)) return;
    const cases = Object.entries(attribute.type.cases).filter(([key]) => key !== '_');
    const arms = cases.map(([key, type]) => {
      const literal = this.#literal(key);
      const arm = `{ readonly ${lowerCamel(discriminator)}: ${literal}; readonly ${lowerCamel(attribute.id)}: ${this.#fromKsy(type)} }`;
      return literal === undefined ? undefined : `${indent}  | ${arm}`;
    });
    if (arms.includes(undefined)) return;
    this.#lines.push(
      `${indent}/** What the switch of ${upperCamel(id)} can give. */`,
      `${indent}type ${upperCamel(id)}Case = ${upperCamel(id)} & (`,
      ...arms.filter((arm) => arm !== undefined),
      `${indent});`,
    );
  }

  /** The literal type of a switch's case, if it is one. */
  #literal(key: string): string | undefined {
    if (/^(\d+|0x[0-9a-f]+|true|false)$/.test(key)) return key;
    const path = key.replace(/\.to_i$/, '').split('::');
    const member = path.pop();
    const enumId = path.pop();
    if (enumId === undefined || member === undefined) return undefined;
    const owner = path[0] === undefined ? this.#grammar : grammarOf(this.#grammars, path[0]);
    const found = enumMembers(owner, enumId).find(({ id }) => id === member);
    if (found === undefined) throw new GrammarError(`${this.#root}: unknown enum member ${key}`);
    return String(found.code);
  }

  #declareEnum(spec: TypeSpec, id: string, indent: string): void {
    const members = enumMembers(spec, id);
    this.#lines.push(
      `${indent}const ${upperCamel(id)}: {`,
      ...members.map((member) => `${indent}  readonly ${member.id.toUpperCase()}: ${member.code};`),
      ...members.map((member) => `${indent}  readonly ${member.code}: '${member.id.toUpperCase()}';`),
      `${indent}};`,
      `${indent}/** Known values; the decoder does not reject others. */`,
      `${indent}type ${upperCamel(id)} = ${members.map(({ code }) => code).join(' | ')};`,
    );
  }

  #document(doc: string | undefined, reference: string | undefined, indent: string): void {
    const text = [doc, reference]
      .filter((part) => part !== undefined)
      .map((part) => part.trim().replace(/\s*\n\s*/g, ' '));
    if (text.length > 0) this.#lines.push(`${indent}/** ${text.join(' ')} */`);
  }
}

function isExhaustive({ cases }: Switch): boolean {
  return Object.hasOwn(cases, '_') || (Object.hasOwn(cases, 'true') && Object.hasOwn(cases, 'false'));
}

function isSwitch(type: Attribute['type']): type is Switch {
  return typeof type === 'object';
}
