/** Which symbols of a .symtypes file reach a type: by the text alone. */

const NAME = /^(?:[suet]#'[^']*'|\S+)/u;
const REFERENCE = /(?<=\s)[suet]#(?:'[^']*'|\S+)/gu;

/** @param target a reference name, as `s#device` */
export function reaching(symtypes: string, target: string): ReadonlySet<string> {
  const references = new Map<string, readonly string[]>();
  for (const line of symtypes.split('\n')) {
    const [name] = NAME.exec(line) ?? [];
    if (name !== undefined) references.set(name, line.slice(name.length).match(REFERENCE) ?? []);
  }
  const reach = new Set<string>();
  for (const name of references.keys()) {
    if (name.includes('#')) continue;
    const met = new Set<string>();
    const rest = [name];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      rest.push(...(references.get(next) ?? []));
    }
    if (met.has(target)) reach.add(name);
  }
  return reach;
}
