/** Runs `dwarfksyms version --verify` and takes its JSON apart. */
import { version } from '../../src/cli/version.ts';

export interface VerifiedSymbol {
  readonly path: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly recorded: string | undefined;
  readonly exportedFrom: string | undefined;
  /** Why there is no version. */
  readonly reason: string | undefined;
}

export interface Verified {
  readonly symbols: readonly VerifiedSymbol[];
  readonly exit: number;
}

interface Document {
  readonly objects: readonly {
    readonly path: string;
    readonly error?: { readonly message: string };
    readonly symbols?: readonly {
      readonly name: string;
      readonly version?: string;
      readonly recorded?: string;
      readonly exportedFrom?: string;
      readonly missing?: { readonly message: string };
    }[];
  }[];
}

/** @param symvers where versions are recorded; undefined: in the files */
export async function verify(cwd: string, paths: readonly string[], symvers?: string): Promise<Verified> {
  const stdout: Uint8Array[] = [];
  const how = symvers === undefined ? '--verify' : `--verify=${symvers}`;
  const exit = await version({
    argv: [how, '--format', 'json', ...paths],
    cwd,
    readStdin: () => new Uint8Array(),
    stdout: (bytes) => stdout.push(bytes),
    stderr: () => undefined,
    terminal: { columns: undefined, write: () => undefined, now: () => performance.now() },
  });
  const { objects } = JSON.parse(Buffer.concat(stdout).toString()) as Document;
  const failed = objects.find(({ error }) => error !== undefined);
  if (failed !== undefined) throw new Error(`${failed.path}: ${failed.error?.message}`);
  const symbols = objects.flatMap(({ path, symbols: ofObject = [] }) =>
    ofObject.map((one) => ({
      path,
      name: one.name,
      version: one.version,
      recorded: one.recorded,
      exportedFrom: one.exportedFrom,
      reason: one.missing?.message,
    })),
  );
  return { symbols, exit };
}
