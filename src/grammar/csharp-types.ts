/**
 * The types that the compiler inferred for attributes and value instances. There is no TypeScript target, and the
 * JavaScript does not say; the getters of the same compiler's C# output do.
 */

/** By class path ("Elf.ElfFile.Word"): member ("ShName") → C# type ("uint"). */
export type InferredTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

const CLASS = /^\s+public partial class (\w+) : KaitaiStruct/;
const GETTER = /^\s+public ([\w.<>[\]?]+) (\w+)(?: \{ get \{.*)?$/;

export function inferredTypes(csharp: string): InferredTypes {
  const classes = new Map<string, Map<string, string>>();
  const path: string[] = [];
  for (const line of csharp.split('\n')) {
    const depth = line.search(/\S/) / 4;
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) {
      path.length = depth - 1;
      path.push(opened);
      classes.set(path.join('.'), new Map());
      continue;
    }
    const [, type, member] = GETTER.exec(line) ?? [];
    if (type === undefined || member === undefined || type === 'enum' || type === 'class') continue;
    classes.get(path.slice(0, depth - 1).join('.'))?.set(member, type);
  }
  return classes;
}
