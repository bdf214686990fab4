/** What the built file of `dwarfksyms` has behind its launcher: the command, and what its threads do. */
export function start(): void {
  void import('./dwarfksyms-main.ts');
}

/** By the commands that start them. */
export const threads = {
  version: () => import('./version-worker.ts'),
  build: () => import('./build-worker.ts'),
  check: () => import('./check-worker.ts'),
  corpus: () => import('./corpus-worker.ts'),
};
