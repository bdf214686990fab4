/**
 * A grammar → a Kaitai decoder as an ES module. The JavaScript comes from kaitai-struct-compiler; only its module wrapper,
 * which an ES module package cannot load, is replaced.
 */
import compiler from 'kaitai-struct-compiler';
import { type Grammar, type Grammars, grammarOf, GrammarError } from './ksy.ts';
import { fileStem, upperCamel } from './spelling.ts';

interface Compiler {
  compile(
    language: 'javascript' | 'csharp',
    grammar: Grammar,
    importer: { importYaml(name: string): Promise<Grammar> },
    debug: boolean,
  ): Promise<Record<string, string>>;
}

/** Compiles one grammar; of the files that come out, the imported grammars' own ones are dropped. */
export async function compileGrammar(
  language: 'javascript' | 'csharp',
  grammar: Grammar,
  grammars: Grammars,
  debug: boolean,
): Promise<string> {
  const importer = { importYaml: async (name: string) => grammarOf(grammars, name) };
  const fileName = `${upperCamel(grammar.meta.id)}.${language === 'javascript' ? 'js' : 'cs'}`;
  try {
    const files = await (compiler as Compiler).compile(language, grammar, importer, debug);
    const text = files[fileName];
    if (text === undefined) throw new GrammarError(`the compiler gave no ${fileName}`);
    return text;
  } catch (error) {
    throw new GrammarError(
      `ksy/${grammar.meta.id}.ksy: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Replaces the compiler's UMD wrapper. Its text is fixed, so a mismatch is an error. */
export function toEsModule(script: string, grammar: Grammar, runtime: string): string {
  const root = upperCamel(grammar.meta.id);
  const open = new RegExp(`, function \\(${root}_, KaitaiStream((?:, \\w+_)*)\\) \\{\\n`).exec(script);
  const close = `${root}_.${root} = ${root};\n});\n`;
  if (open === null || !script.endsWith(close)) throw new GrammarError(`${root}: unexpected module wrapper`);
  const used = new Set(open[1]?.split(', ').filter((name) => name !== ''));
  const imports = (grammar.meta.imports ?? []).filter((id) => used.delete(`${upperCamel(id)}_`));
  if (used.size > 0) throw new GrammarError(`${root}: import of ${[...used].join(', ')} is not understood`);
  const notice = script.slice(0, script.indexOf('\n') + 1);
  return [
    notice,
    `import { KaitaiStream } from '${runtime}';\n`,
    ...imports.map((id) => `import * as ${upperCamel(id)}_ from './${fileStem(id)}.js';\n`),
    script.slice(open.index + open[0].length, -close.length),
    `export { ${root} };\n`,
  ].join('');
}
