/** Exported variables and functions → DIEs (DWARF 5, 3.3 and 4.1). */
import { DW_AT, DW_INL, DW_OP, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { FunctionContent, SymbolContent, TypeIndex, VariableContent } from './content.ts';
import {
  constant,
  expression,
  flag,
  reference,
  text,
  type Draft,
  type DraftAttribute,
  type Drafter,
} from './draft.ts';
import type { TypeDrafter } from './draft-types.ts';
import type { UnitContext, Use } from './unit-context.ts';

/** A variable of this name plus NAME carries the type of NAME (symbol versions, section 1). */
const STAND_IN_PREFIX = '__gendwarfksyms_ptr_';

export class SymbolDrafter {
  readonly #drafter: Drafter;
  readonly #types: TypeDrafter;
  readonly #leastVersion: number;

  constructor(drafter: Drafter, types: TypeDrafter, leastVersion: number) {
    this.#drafter = drafter;
    this.#types = types;
    this.#leastVersion = leastVersion;
  }

  /** @param elfSymbol its index among the file's symbols */
  add(symbol: SymbolContent, elfSymbol: number, context: UnitContext): void {
    const parent = context.scope(symbol.scope);
    if (symbol.presence === 'stand-in') parent.children.push(this.#standIn(symbol, context));
    else if (symbol.kind === 'variable') this.#addVariable(symbol, elfSymbol, parent, context);
    else this.#addFunction(symbol, elfSymbol, parent, context);
  }

  #addVariable(symbol: VariableContent, elfSymbol: number, parent: Draft, context: UnitContext): void {
    const common = [
      ...this.#names(symbol),
      this.#types.type(DW_AT.type, symbol.type, { context, subprogram: undefined }),
    ];
    const { presence } = symbol;
    if (presence !== 'definition')
      parent.children.push(
        this.#drafter.die(DW_TAG.variable, [
          ...common,
          flag(DW_AT.external, true),
          flag(DW_AT.declaration, true),
        ]),
      );
    if (presence !== 'declaration')
      parent.children.push(
        this.#drafter.die(DW_TAG.variable, [
          ...common,
          flag(DW_AT.external, true),
          ...addressOf(elfSymbol, context),
        ]),
      );
  }

  #addFunction(symbol: FunctionContent, elfSymbol: number, parent: Draft, context: UnitContext): void {
    const { presence } = symbol;
    if (presence !== 'definition')
      parent.children.push(this.#subprogram(symbol, [flag(DW_AT.declaration, true)], [], context));
    if (presence === 'declaration') return;
    const code = codeOf(elfSymbol, context);
    if (!symbol.hasAbstractOrigin) {
      parent.children.push(this.#subprogram(symbol, code, symbol.body, context));
      return;
    }
    const abstract = this.#subprogram(symbol, [constant(DW_AT.inline, DW_INL.inlined)], symbol.body, context);
    const parameters = abstract.children
      .filter(({ tag }) => tag === DW_TAG.formal_parameter)
      .map((parameter) =>
        this.#drafter.die(DW_TAG.formal_parameter, [reference(DW_AT.abstract_origin, parameter)]),
      );
    const instance = this.#drafter.die(
      DW_TAG.subprogram,
      [reference(DW_AT.abstract_origin, abstract), ...code],
      parameters,
    );
    parent.children.push(abstract, instance);
  }

  #subprogram(
    symbol: FunctionContent,
    more: readonly (DraftAttribute | undefined)[],
    body: readonly TypeIndex[],
    context: UnitContext,
  ): Draft {
    const { signature } = symbol;
    const die = this.#drafter.die(DW_TAG.subprogram);
    const use: Use = { context, subprogram: { die, types: new Map() } };
    const attributes = [
      flag(DW_AT.external, true),
      ...this.#names(symbol),
      flag(DW_AT.prototyped, signature.isPrototyped),
      this.#types.type(DW_AT.type, signature.result, use),
      ...more,
    ];
    die.attributes.push(...attributes.filter((attribute) => attribute !== undefined));
    const parameters = this.#types.parameters(signature, use);
    const variables = body.map((type) =>
      this.#drafter.die(DW_TAG.variable, [
        text(DW_AT.name, 'local'),
        this.#types.type(DW_AT.type, type, use),
      ]),
    );
    const block = variables.length === 0 ? [] : [this.#drafter.die(DW_TAG.lexical_block, [], variables)];
    // Local types are there already, in front of what uses them.
    die.children.push(...parameters, ...block);
    return die;
  }

  /** For a function, a pointer to its type; for a variable, a pointer to the type of the variable. */
  #standIn(symbol: SymbolContent, context: UnitContext): Draft {
    const use: Use = { context, subprogram: undefined };
    const { root } = context.unit;
    let pointee: DraftAttribute | undefined;
    if (symbol.kind === 'variable') {
      pointee = this.#types.type(DW_AT.type, symbol.type, use) ?? this.#qualifiedVoid(root);
    } else {
      const { signature } = symbol;
      const subroutine = this.#drafter.die(
        DW_TAG.subroutine_type,
        [flag(DW_AT.prototyped, signature.isPrototyped), this.#types.type(DW_AT.type, signature.result, use)],
        this.#types.parameters(signature, use),
      );
      root.children.push(subroutine);
      pointee = reference(DW_AT.type, subroutine);
    }
    const pointer = this.#drafter.die(DW_TAG.pointer_type, [pointee]);
    root.children.push(pointer);
    return this.#drafter.die(DW_TAG.variable, [
      text(DW_AT.name, STAND_IN_PREFIX + symbol.name),
      reference(DW_AT.type, pointer),
    ]);
  }

  /** A stand-in must point to some type. */
  #qualifiedVoid(root: Draft): DraftAttribute | undefined {
    const type = this.#drafter.die(DW_TAG.const_type);
    root.children.push(type);
    return reference(DW_AT.type, type);
  }

  /** DW_AT_linkage_name came with DWARF 4. */
  #names({ name, sourceName }: SymbolContent): (DraftAttribute | undefined)[] {
    return sourceName === undefined || this.#leastVersion < 4
      ? [text(DW_AT.name, name)]
      : [text(DW_AT.name, sourceName), text(DW_AT.linkage_name, name)];
  }
}

const BYTES_OF_CODE = 16;

/** Addresses of a split unit stand in the object, whose symbols this file does not know. */
function codeOf(elfSymbol: number, { unit }: UnitContext): (DraftAttribute | undefined)[] {
  if (unit.role !== 'object') return [];
  const start = { symbol: elfSymbol, addend: 0n };
  const end = { symbol: elfSymbol, addend: BigInt(BYTES_OF_CODE) };
  return [
    { name: DW_AT.low_pc, value: { kind: 'address', to: start } },
    unit.spelling.version < 4
      ? { name: DW_AT.high_pc, value: { kind: 'address', to: end } }
      : constant(DW_AT.high_pc, BYTES_OF_CODE),
  ];
}

function addressOf(elfSymbol: number, { unit }: UnitContext): DraftAttribute[] {
  if (unit.role !== 'object') return [];
  const { addressSize } = unit.spelling;
  const { name, value, ...rest } = expression(DW_AT.location, [
    DW_OP.addr,
    ...Array.from({ length: addressSize }, () => 0),
  ]);
  if (value.kind !== 'block') return [];
  const fixups = [{ at: 1, byteSize: addressSize, to: { symbol: elfSymbol, addend: 0n }, relative: false }];
  return [{ name, value: { ...value, fixups }, ...rest }];
}
