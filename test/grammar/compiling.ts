/** Compiles grammars for any target of kaitai-struct-compiler, in this process: loading the compiler takes the most time. */
import compiler from 'kaitai-struct-compiler';
import { grammarOf, type Grammar, type Grammars } from '../../src/grammar/ksy.ts';

interface Compiler {
  compile(
    target: string,
    grammar: Grammar,
    importer: { importYaml(name: string): Promise<Grammar> },
    debug: boolean,
  ): Promise<Readonly<Record<string, string>>>;
}

/** The files that come of it, by their names; or what the compiler says where it refuses. */
export async function compileFor(
  target: string,
  grammar: Grammar,
  grammars: Grammars,
): Promise<Readonly<Record<string, string>> | string> {
  const importer = { importYaml: async (name: string) => grammarOf(grammars, name) };
  try {
    return await (compiler as Compiler).compile(target, grammar, importer, false);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
