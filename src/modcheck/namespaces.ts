/** Which modules may use a symbol in a namespace. Linux, kernel/module/main.c. */
import { withUnderscores } from '../report/module-key.ts';

/** A namespace that begins like this is for the modules that it names, and cannot be imported (since Linux 6.16). */
const FOR_MODULES = 'module:';
const ANY_ENDING = '*';

export function isForModules(namespace: string): boolean {
  return namespace.startsWith(FOR_MODULES);
}

/** Whether a namespace for modules names this one: `module:kvm,kvm-*`. Dashes and underscores are the same. */
export function namesModule(namespace: string, module: string): boolean {
  const name = withUnderscores(module);
  return namespace
    .slice(FOR_MODULES.length)
    .split(',')
    .filter((pattern) => pattern !== '')
    .map(withUnderscores)
    .some((pattern) =>
      pattern.endsWith(ANY_ENDING) ? name.startsWith(pattern.slice(0, -ANY_ENDING.length)) : name === pattern,
    );
}
