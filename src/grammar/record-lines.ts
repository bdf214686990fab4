/** Lines of the code that reads a record. */
import { type Residue, codeOf } from './expression.ts';

/** What is done for one value of a switch; without a key, for all others. */
export interface Body {
  readonly key: Residue | undefined;
  readonly lines: readonly string[];
}

/** A choice between bodies by a value that is known at run time only. */
export function branches(value: string, bodies: readonly Body[]): readonly string[] {
  const whenTrue = bodies.find(({ key }) => key === true)?.lines;
  const whenFalse = bodies.find(({ key }) => key === false)?.lines;
  if (whenTrue !== undefined && whenFalse !== undefined) {
    if (whenTrue.length > 0)
      return [
        `if (${value}) {`,
        ...whenTrue,
        '}',
        ...(whenFalse.length > 0 ? ['else {', ...whenFalse, '}'] : []),
      ];
    return whenFalse.length > 0 ? [`if (!(${value})) {`, ...whenFalse, '}'] : [];
  }
  return [
    `switch (${value}) {`,
    ...bodies.flatMap(({ key, lines }) => [
      key === undefined ? 'default: {' : `case ${codeOf(key)}: {`,
      ...lines,
      'break;',
      '}',
    ]),
    '}',
  ];
}

/** Without the variables that nothing refers to. */
export function withoutUnused(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return lines.filter((line) => {
    const name = /^const (value\d+) = /.exec(line)?.[1];
    return name === undefined || text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length !== 1;
  });
}
