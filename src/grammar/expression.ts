/**
 * Kaitai's expression language, as far as sizes and conditions of hot types need it: integers, booleans, names, enum
 * members, comparisons, `not`/`and`/`or`, `? :`, `+ - *`, `%` of what is not negative. Parsed rather than rewritten as text, because its precedences
 * are not JavaScript's (`not a == b` is `not (a == b)`).
 */
import { GrammarError } from './ksy.ts';

export type Expression =
  | { readonly kind: 'literal'; readonly value: number | boolean }
  /** A dotted path, or an enum member (`scope::enum::member`). */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    };

type Operator = 'or' | 'and' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '%';

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  or: 1,
  and: 2,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '%': 6,
};
const NOT_PRECEDENCE = 3;

const TOKEN =
  /\s*(?:(0x[0-9a-f_]+|\d+)|([a-z_]\w*(?:(?:::|\.)[a-z_]\w*)*)|(==|!=|<=|>=|[-+*%<>?:()])|(\S))/giy;

export function parseExpression(source: string | number | boolean): Expression {
  if (typeof source !== 'string') return { kind: 'literal', value: source };
  const tokens = tokenize(source);
  let at = 0;
  const unexpected = (): GrammarError =>
    new GrammarError(
      `expression "${source.trim()}": ${tokens[at] === undefined ? 'ends too early' : `"${tokens[at]}" is not understood`}`,
    );
  const expect = (token: string): void => {
    if (tokens[at] !== token) throw unexpected();
    at++;
  };

  const primary = (): Expression => {
    const token = tokens[at++];
    if (token === 'not') return { kind: 'not', of: binary(NOT_PRECEDENCE) };
    if (token === '(') {
      const inner = conditional();
      expect(')');
      return inner;
    }
    if (token === 'true' || token === 'false') return { kind: 'literal', value: token === 'true' };
    if (token !== undefined && /^\d/.test(token))
      return { kind: 'literal', value: Number(token.replaceAll('_', '')) };
    if (token !== undefined && /^[a-z_]/i.test(token) && token !== 'and' && token !== 'or')
      return { kind: 'name', name: token };
    at--;
    throw unexpected();
  };
  const binary = (minimum: number): Expression => {
    let left = primary();
    for (;;) {
      const operator = tokens[at];
      if (!isOperator(operator) || PRECEDENCE[operator] < minimum) return left;
      at++;
      left = { kind: 'binary', operator, left, right: binary(PRECEDENCE[operator] + 1) };
    }
  };
  const conditional = (): Expression => {
    const test = binary(0);
    if (tokens[at] !== '?') return test;
    at++;
    const whenTrue = conditional();
    expect(':');
    return { kind: 'conditional', test, whenTrue, whenFalse: conditional() };
  };

  const result = conditional();
  if (at < tokens.length) throw unexpected();
  return result;
}

function tokenize(source: string): readonly string[] {
  const text = source.trimEnd();
  const tokens: string[] = [];
  for (const [, number, name, sign, other] of text.matchAll(TOKEN)) {
    if (other !== undefined)
      throw new GrammarError(`expression "${text.trim()}": "${other}" is not understood`);
    const token = number ?? name ?? sign;
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

function isOperator(token: string | undefined): token is Operator {
  return token !== undefined && Object.hasOwn(PRECEDENCE, token);
}

/** What names stand for: a constant, or TypeScript text for what is known only at run time. */
export type Resolve = (name: string) => number | boolean | { readonly code: string };

/** A value known now, or text that computes it later. */
export type Residue = number | boolean | { readonly code: string };

/** Partial evaluation: computes what is known and leaves TypeScript text for the rest. */
export function reduce(expression: Expression, resolve: Resolve): Residue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'name':
      return resolve(expression.name);
    case 'not': {
      const of = reduce(expression.of, resolve);
      return isCode(of) ? { code: `!${of.code}` } : !of;
    }
    case 'conditional': {
      const test = reduce(expression.test, resolve);
      if (!isCode(test)) return reduce(test ? expression.whenTrue : expression.whenFalse, resolve);
      const whenTrue = codeOf(reduce(expression.whenTrue, resolve));
      return { code: `(${test.code} ? ${whenTrue} : ${codeOf(reduce(expression.whenFalse, resolve))})` };
    }
    case 'binary':
      return reduceBinary(
        expression.operator,
        reduce(expression.left, resolve),
        reduce(expression.right, resolve),
      );
  }
}

export function codeOf(value: Residue): string {
  return isCode(value) ? value.code : String(value);
}

export function isCode(value: Residue): value is { readonly code: string } {
  return typeof value === 'object';
}

function reduceBinary(operator: Operator, left: Residue, right: Residue): Residue {
  if (operator === 'and' || operator === 'or') {
    const decided = operator === 'or';
    if (!isCode(left)) return left === decided ? decided : right;
    if (!isCode(right)) return right === decided ? decided : left;
    return { code: `(${left.code} ${operator === 'and' ? '&&' : '||'} ${right.code})` };
  }
  if (!isCode(left) && !isCode(right)) return compute(operator, Number(left), Number(right));
  // A comparison with true or false is the condition itself, or its opposite.
  if (isCode(left) && typeof right === 'boolean' && (operator === '==' || operator === '!='))
    return (operator === '==') === right ? left : { code: `!${left.code}` };
  const sign = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
  return { code: `(${codeOf(left)} ${sign} ${codeOf(right)})` };
}

function compute(operator: Exclude<Operator, 'and' | 'or'>, left: number, right: number): number | boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '%':
      return left % right;
  }
}
