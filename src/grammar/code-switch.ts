/** The body of a generated function that tells codes apart, such as forms: codes with the same result stand together. */
import { hexadecimal } from './spelling.ts';

export class CodeSwitch {
  readonly #labels = new Map<string, string[]>();

  /**
   * @param name the standard's, for a comment
   * @param result an expression
   */
  add(code: number, name: string | undefined, result: string): void {
    const label = `    case ${hexadecimal(code)}: // ${name}`;
    this.#labels.set(result, [...(this.#labels.get(result) ?? []), label]);
  }

  /** The statement, and the end of the function and of the file. `otherwise` is the result for any other code. */
  lines(code: string, otherwise: string): readonly string[] {
    return [
      `  switch (${code}) {`,
      ...[...this.#labels].flatMap(([result, labels]) => [...labels, `      return ${result};`]),
      '    default:',
      `      return ${otherwise};`,
      '  }',
      '}',
      '',
    ];
  }
}
