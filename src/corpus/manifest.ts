/**
 * `manifest.jsonl`: what is known of each file of a corpus, one JSON object per line, in the order in which the files were
 * made. Its schema is docs/schema/corpus-manifest.schema.json.
 *
 *     {"schemaVersion":1,"file":"inputs/5ba9…","kind":"neutral","byteSize":1544,"seed":7,"family":3,"source":"generated",
 *      "parents":["inputs/90d1…"],"mutations":[{"name":"reorder-units","what":"…"}],"companions":[],
 *      "versions":{"canonical":{"f":"0x41d41d48"},"linux":{"f":"0x41d41d48"}},"sameVersionsAs":"inputs/90d1…"}
 */
import type { Implied } from '../mutate/malformed/breakage.ts';
import { DwarfksymsError } from '../errors.ts';

/** Changes when a reader of the form before would go wrong. */
export const SCHEMA_VERSION = 1;

/** What can be asked for. */
export const KINDS = ['valid', 'neutral', 'breaking', 'malformed'] as const;
export type Kind = (typeof KINDS)[number];

export interface ManifestEntry {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** The path from the manifest's folder. Files are named by the SHA-1 of their bytes, as libFuzzer names them. */
  readonly file: string;
  /** A companion belongs to another input, which names it: a split unit, a supplementary file. */
  readonly kind: Kind | 'companion';
  readonly byteSize: number;
  /** The seed of the corpus, and the number of the family: both together determine the bytes. */
  readonly seed: number;
  readonly family: number;
  /** `generated`, or the path of the file that it was made from. */
  readonly source: string;
  /** What it was made from, as `file`. A parent is part of the corpus only where its own kind was asked for. */
  readonly parents: readonly string[];
  /** What was done to the parent, in order. */
  readonly mutations: readonly AppliedMutation[];
  readonly companions: readonly string[];
  /** The versions of all symbols that have one, by profile. Undefined for malformed files, which have none. */
  readonly versions?: Versions;
  /** Neutral files: whose versions they have in the profile `canonical`, and up to the causes named there in `linux`. */
  readonly sameVersionsAs?: string;
  /** Breaking files: the symbols whose version in `canonical` is not the parent's. */
  readonly changedSymbols?: readonly string[];
  /** Malformed files: what is wrong, and where. */
  readonly wrong?: Wrong;
}

export interface AppliedMutation {
  readonly name: string;
  readonly what: string;
}

/** By profile, then by symbol: a CRC-32 as eight hexadecimal digits. */
export type Versions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Wrong {
  readonly what: string;
  /** The rule of `docs/conformance.md` that the file breaks. */
  readonly rule: string;
  /** Rules that it may break for the same reason. */
  readonly implies: Implied;
  /** Null where the place is in no section: headers, the file as a whole. */
  readonly section: string | null;
  /** In the section, in bytes; in the file where there is no section. */
  readonly offset: number;
  /** Where the bytes are in the file. */
  readonly fileOffset: number;
}

/** The path of an input from the manifest's folder. */
export function inputPath(name: string): string {
  return `inputs/${name}`;
}

/** A version as it is written everywhere. */
export function versionText(version: number): string {
  return `0x${version.toString(16).padStart(8, '0')}`;
}

export function manifestLine(entry: ManifestEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * The entries of a manifest.
 * @throws DwarfksymsError 'corpus' for what is no manifest, with its line
 */
export function parseManifest(text: string, file: string): readonly ManifestEntry[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parseEntry(line, () => `line ${index + 1}`, file));
}

function parseEntry(line: string, where: () => string, file: string): ManifestEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new DwarfksymsError('corpus', `${where()} is no JSON`, { file });
  }
  if (!isEntry(value))
    throw new DwarfksymsError('corpus', `${where()} describes no file of a corpus`, { file });
  return value;
}

/** As far as readers depend on it: the manifest is our own, but it may be another version's, or edited. */
function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { schemaVersion, file, kind, mutations, sameVersionsAs } = value as Partial<
    Record<keyof ManifestEntry, unknown>
  >;
  return (
    schemaVersion === SCHEMA_VERSION &&
    typeof file === 'string' &&
    /^inputs\/[0-9a-f]{40}$/u.test(file) &&
    (kind === 'companion' || KINDS.some((one) => one === kind)) &&
    Array.isArray(mutations) &&
    mutations.every((one: unknown) => typeof one === 'object' && one !== null && 'name' in one) &&
    (sameVersionsAs === undefined || typeof sameVersionsAs === 'string')
  );
}
