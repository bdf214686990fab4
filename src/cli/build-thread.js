/**
 * Where a thread begins when the sources are run as they are: it does not inherit the loader for TypeScript
 * (https://github.com/privatenumber/tsx/issues/354). In the package, build-worker.ts itself has this name.
 */
import { register } from 'tsx/esm/api';

register();
export const { finishInThread } = await import('./build-worker.ts');
