/**
 * `.symtypes` files of genksyms, which reads C: types as tokens, with references in the place of named ones.
 *
 *     s#list_head struct list_head { s#list_head * next , * prev ; }
 *     t#sigset_t typedef struct { unsigned long sig [ ( 64 / 64 ) ] ; } sigset_t
 *     E#PID_MAX 32768
 *     s#device struct device { UNKNOWN }
 *     kill_pid extern int kill_pid ( s#pid * , int , int )
 *
 * They become values of the same model, as far as they go: there are no sizes, offsets and encodings in them, base types are named as
 * the source has them (`unsigned long`, not `long unsigned int`), and expressions are no numbers unless they are literals.
 */
import { CDeclarations } from './c-declarations.ts';
import type { SymbolNode, Type } from './type-node.ts';

export interface GenksymsRecord {
  /** Of a symbol, or a reference name; `E#NAME` for a constant of an enumeration. */
  readonly name: string;
  /** Whether a reference file replaced it (`override`). */
  readonly isOverride: boolean;
  /** What follows the name. */
  readonly text: string;
  /** Undefined for constants. */
  readonly node: Type | SymbolNode | undefined;
}

const OVERRIDE = 'override ';
const CONSTANT = 'E#';
/** How the names of types begin. */
const TYPE = /^[suet]#/;

/**
 * The records of a file.
 * @throws DwarfksymsError `type-text` with the number of the token in its line
 */
export function parseGenksymsTypes(text: string): readonly GenksymsRecord[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [record(line)]));
}

function record(line: string): GenksymsRecord {
  const isOverride = line.startsWith(OVERRIDE);
  const rest = isOverride ? line.slice(OVERRIDE.length) : line;
  const name = /^(?:[suet]#'.*?'|\S+)/.exec(rest)?.[0] ?? '';
  const text = rest.slice(name.length).trim();
  return { name, isOverride, text, node: name.startsWith(CONSTANT) ? undefined : nodeOf(name, text) };
}

function nodeOf(name: string, text: string): Type | SymbolNode {
  const declarations = new CDeclarations(text);
  if (TYPE.test(name)) return declarations.type();
  const type = declarations.type();
  return type.kind === 'function'
    ? { kind: 'subprogram', parameters: type.parameters, result: type.result }
    : { kind: 'variable', type };
}
