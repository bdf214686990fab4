/**
 * How to go over the attributes of each declaration: values that no rule wants are passed, neighbours of fixed width at once; for others
 * it is known which checks to call. Which checks an attribute needs is asked once per tag, attribute, form and encoding.
 */
import { formOp, type Encoding } from '../../generated/dwarf-cursor.ts';
import type { AbbreviationDeclaration, AttributeSpecification } from './abbreviation-table.ts';
import type { AttributeUse } from './attribute-use.ts';
import { encodingKey } from './encoding-key.ts';
import type { Problem } from './rule-statement.ts';
import type { AttributeCheck, EntryCheck, Hooks, Rule } from './rule.ts';

/** Rules that are on, each with its hooks. */
export type ActiveRules = readonly (readonly [Rule, Hooks])[];

export interface Step {
  /** Undefined: pass values by `ops`. */
  readonly attribute: AttributeSpecification | undefined;
  readonly checks: readonly AttributeCheck[];
  /** Widths and Ops of the cursor. */
  readonly ops: readonly number[];
}

export interface AttributeProgram {
  readonly steps: readonly Step[];
  readonly entryChecks: readonly EntryCheck[];
  /** What is wrong with the declaration, whatever values its entries have. */
  readonly faults: readonly DeclarationFault[];
}

export interface DeclarationFault {
  readonly attribute: AttributeSpecification;
  readonly rule: Rule;
  readonly problem: Problem;
}

interface UseAnswer {
  readonly checks: readonly AttributeCheck[];
  readonly problems: readonly (readonly [Rule, Problem])[];
}

const NONE: readonly AttributeCheck[] = [];

export class AttributePrograms {
  readonly #rules: ActiveRules;
  readonly #byDeclaration: ActiveRules;
  readonly #uses = new Map<string, Map<number, UseAnswer>>();
  readonly #entries = new Map<string, readonly EntryCheck[]>();

  constructor(rules: ActiveRules) {
    this.#rules = rules;
    this.#byDeclaration = rules.filter(([, { declaration }]) => declaration !== undefined);
  }

  of(declaration: AbbreviationDeclaration, encoding: Encoding): AttributeProgram {
    const { tag, attributes } = declaration;
    const steps: Step[] = [];
    const faults: DeclarationFault[] = [];
    let ops: number[] = [];
    const flush = (): void => {
      if (ops.length > 0) steps.push({ attribute: undefined, checks: NONE, ops });
      ops = [];
    };
    for (const attribute of attributes) {
      const { name, form } = attribute;
      const { checks, problems } = this.#use({ tag, name, form, encoding });
      for (const [rule, problem] of problems) faults.push({ attribute, rule, problem });
      if (checks.length > 0) {
        flush();
        steps.push({ attribute, checks, ops });
        continue;
      }
      const op = formOp(form, encoding);
      const last = ops.at(-1);
      if (op >= 0 && last !== undefined && last >= 0) ops[ops.length - 1] = last + op;
      else ops.push(op);
    }
    flush();
    return { steps, entryChecks: this.#checksOf(declaration, encoding), faults };
  }

  /** What rules answer to a kind of use. */
  #use(use: AttributeUse): UseAnswer {
    const { tag, name, form, encoding } = use;
    const group = `${encodingKey(encoding)} ${tag}`;
    let answers = this.#uses.get(group);
    if (answers === undefined) this.#uses.set(group, (answers = new Map()));
    const key = name * 0x10000 + form;
    let answer = answers.get(key);
    if (answer === undefined) {
      const checks: AttributeCheck[] = [];
      const problems: (readonly [Rule, Problem])[] = [];
      for (const [rule, hooks] of this.#rules) {
        if (!holdsIn(rule, encoding)) continue;
        const check = hooks.attribute?.(use);
        if (check !== undefined) checks.push(check);
        const problem = hooks.use?.(use);
        if (problem !== undefined) problems.push([rule, problem]);
      }
      answers.set(key, (answer = { checks, problems }));
    }
    return answer;
  }

  #checksOf(declaration: AbbreviationDeclaration, encoding: Encoding): readonly EntryCheck[] {
    const checks = this.#entryChecks(declaration.tag, encoding);
    const own: EntryCheck[] = [];
    for (const [rule, hooks] of this.#byDeclaration) {
      const check = holdsIn(rule, encoding) ? hooks.declaration?.(declaration, encoding) : undefined;
      if (check !== undefined) own.push(check);
    }
    return own.length === 0 ? checks : [...checks, ...own];
  }

  #entryChecks(tag: number, encoding: Encoding): readonly EntryCheck[] {
    const key = `${encodingKey(encoding)} ${tag}`;
    let checks = this.#entries.get(key);
    if (checks === undefined) {
      checks = this.#rules.flatMap(([rule, hooks]) => {
        const check = holdsIn(rule, encoding) ? hooks.entry?.({ tag, encoding }) : undefined;
        return check === undefined ? [] : [check];
      });
      this.#entries.set(key, checks);
    }
    return checks;
  }
}

/** Whether a rule is one of the unit's version. */
export function holdsIn({ since = 0, until = Infinity }: Rule, { version }: Encoding): boolean {
  return version >= since && version <= until;
}
