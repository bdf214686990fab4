/** Ways to notice that an interface changed: which names differ between two builds. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diff } from '../../src/cli/diff.ts';
import { openElf, versionSymbols, type ProfileName } from '../../src/index.ts';
import type { Build } from './build.ts';

export interface Method {
  readonly title: string;
  /** What of the build it looks at: the text is the same for all versions of DWARF. */
  readonly reads: 'object' | 'text';
  /** What the names are: exports, or something else, such as types. */
  readonly names: 'exports' | 'others';
  /** Its version, for the description of the measurement. */
  readonly version: string | undefined;
  /** Names of `before` that are different or missing in `after`. */
  differing(before: Build, after: Build): Promise<ReadonlySet<string>>;
}

type Fingerprints = ReadonlyMap<string, string>;

function versions(profile: ProfileName): Method {
  const fingerprints = async ({ object }: Build): Promise<Fingerprints> => await versionsOf(object, profile);
  return {
    title: profile,
    ...byFingerprint(profile, fingerprints),
    reads: 'object',
    names: 'exports',
    version: undefined,
  };
}

/** Of what an object exports, as hexadecimal numbers. */
export async function versionsOf(path: string, profile: ProfileName): Promise<Fingerprints> {
  const object = openElf(path);
  const found = (await versionSymbols(object, { profile })).versions;
  object.close();
  return new Map([...found].map(([name, version]) => [name, version.toString(16)]));
}

function genksyms(command: string): Method {
  const fingerprints = (build: Build): Fingerprints => {
    // Linux has renamed the macro; older programs know the other name.
    for (const flags of [['-DEXPORT_SYMBOL(x)=__GENKSYMS_EXPORT_SYMBOL(x)'], []]) {
      const found = genksymsVersions(command, build.text(flags));
      if (found.size > 0) return found;
    }
    throw new Error(`${command} gives no versions`);
  };
  return {
    title: 'genksyms',
    ...byFingerprint('genksyms', fingerprints),
    reads: 'text',
    names: 'exports',
    version: undefined,
  };
}

/** Of the symbols that a preprocessed source exports. */
export function genksymsVersions(command: string, text: string): Fingerprints {
  const { stdout, error } = spawnSync(command, ['-r', '/dev/null'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  return new Map(
    [...stdout.matchAll(/^#SYMVER (\S+) (\S+)$/gmu)].map(([, name = '', crc = '']) => [name, crc]),
  );
}

function pahole(version: string): Method {
  const fingerprints = ({ object }: Build): Fingerprints => {
    const { stdout } = spawnSync('pahole', [object], { encoding: 'utf8' });
    const types = [...stdout.matchAll(/^(\w.*?) \{\n.*?^\}.*?;$/gmsu)];
    const found = new Map<string, string>();
    for (const [text, name = ''] of types) found.set(name, (found.get(name) ?? '') + text);
    return found;
  };
  return {
    title: 'pahole',
    ...byFingerprint('pahole', fingerprints),
    reads: 'object',
    names: 'others',
    version,
  };
}

function abidiff(version: string): Method {
  return {
    title: 'abidiff',
    reads: 'object',
    names: 'others',
    version,
    async differing(before, after) {
      const rules = join(dirname(after.object), 'abidiff.ini');
      writeFileSync(rules, PRIVATE_TYPES);
      const args = ['--no-added-syms', '--suppr', rules, before.object, after.object];
      const { status } = spawnSync('abidiff', args, { encoding: 'utf8' });
      if (status === null || (status & ABIDIFF_FAILED) !== 0) throw new Error(`abidiff ends with ${status}`);
      return new Set((status & ABIDIFF_CHANGED) === 0 ? [] : ['interface']);
    },
  };
}

/** It is told, as versions assume, that what a .c file defines is private. */
const PRIVATE_TYPES = '[suppress_type]\nsource_location_not_regexp = .*\\.h$\ndrop = true\n';

/** Bits of its exit status. */
const ABIDIFF_FAILED = 1 | 2;
const ABIDIFF_CHANGED = 4;

/** What `dwarfksyms diff` says of layouts and calls; what it says of versions is that they differ. */
interface DiffAnswer {
  readonly causes: readonly { readonly effect: string }[];
  readonly changed: readonly {
    readonly name: string;
    readonly explanation: string;
    readonly causes: readonly number[];
  }[];
  readonly removed: readonly { readonly name: string }[];
}

const JUDGEMENT: Method = {
  title: 'diff',
  reads: 'object',
  names: 'exports',
  version: undefined,
  async differing(before, after) {
    const { causes, changed, removed } = await diffOf(before.object, after.object);
    const broken = changed.filter(
      (symbol) =>
        symbol.explanation !== 'causes' || symbol.causes.some((index) => causes[index]?.effect === 'breaks'),
    );
    return new Set([...broken, ...removed].map(({ name }) => name));
  },
};

/** The answer of `dwarfksyms diff`. */
export async function diffOf(before: string, after: string): Promise<DiffAnswer> {
  let stdout = '';
  let stderr = '';
  const status = await diff({
    argv: ['--jobs=1', '--format', 'json', before, after],
    cwd: process.cwd(),
    readStdin: () => new Uint8Array(0),
    stdout: (bytes) => (stdout += Buffer.from(bytes).toString('utf8')),
    stderr: (text) => (stderr += Buffer.from(text).toString('utf8')),
    terminal: { columns: undefined, write: () => undefined, now: () => 0 },
  });
  if (status > 1) throw new Error(`dwarfksyms diff: ${stderr}`);
  return JSON.parse(stdout) as DiffAnswer;
}

function byFingerprint(
  key: string,
  fingerprints: (build: Build) => Fingerprints | Promise<Fingerprints>,
): Pick<Method, 'differing'> {
  const kept = async (build: Build): Promise<Fingerprints> =>
    await build.keep(key, async () => await fingerprints(build));
  return {
    async differing(before, after) {
      return differences(await kept(before), await kept(after));
    },
  };
}

/** Names of `before` with another or no value in `after`. */
export function differences(before: Fingerprints, after: Fingerprints): ReadonlySet<string> {
  return new Set([...before.keys()].filter((name) => before.get(name) !== after.get(name)));
}

/** @param genksymsCommand the kernel's scripts/genksyms/genksyms, if it is at hand */
export function findMethods(genksymsCommand: string | undefined): {
  readonly methods: readonly Method[];
  /** Why others are left out. */
  readonly missing: readonly string[];
} {
  const methods: Method[] = [versions('linux'), versions('canonical')];
  const missing: string[] = [];
  if (genksymsCommand === undefined) missing.push('genksyms: its path was not given (--genksyms)');
  else methods.push(genksyms(genksymsCommand));
  methods.push(JUDGEMENT);
  for (const [name, make] of [
    ['pahole', pahole],
    ['abidiff', abidiff],
  ] as const) {
    const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
    if (status === 0) methods.push(make(stdout.trim().replace(/^(?:v|abidiff: )/u, '')));
    else missing.push(`${name}: not installed`);
  }
  return { methods, missing };
}
