/** Where a thread begins: it does not inherit the loader for TypeScript (https://github.com/privatenumber/tsx/issues/354). */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { digestOf } = await import('./thread-digest.ts');
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
parentPort?.postMessage(await digestOf(workerData.seed, workerData.runs));
