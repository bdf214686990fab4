/** Files for one test, and what openInputs makes of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInputs } from '../../src/container/inputs.ts';
import type { Limits } from '../../src/container/limits.ts';

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'dwarfksyms-inputs-'));

  write(name: string, bytes: Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, bytes);
    return path;
  }

  /** One line for each input: its name and what it holds, or the error. The folder's own name is left out. */
  list(path: string, limits?: Limits): Promise<string[]> {
    return list(path, this.path, limits);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

export async function list(path: string, folder: string, limits?: Limits): Promise<string[]> {
  const lines: string[] = [];
  for await (const input of openInputs(path, limits)) {
    if (input.kind === 'failure') lines.push(input.error.message);
    else {
      lines.push(`${input.name}: ${input.source.size} bytes`);
      input.source.close();
    }
  }
  return lines.map((line) => line.replaceAll(`${folder}/`, ''));
}

/** Runs `action` in a folder that goes away. */
export function inFolder(action: (folder: Folder) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const folder = new Folder();
    try {
      await action(folder);
    } finally {
      folder.remove();
    }
  };
}
