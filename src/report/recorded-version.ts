/** What a file of recorded versions says about a symbol, in whichever format it says so. */
import { DwarfksymsError } from '../errors.ts';

export interface RecordedVersion {
  /** Each byte as one character (latin1). */
  readonly name: string;
  /** Undefined for a symbol that is exported without a version, which files write as 0x00000000. */
  readonly version: number | undefined;
  /** EXPORT_SYMBOL_GPL; undefined where the format does not record it. */
  readonly isGplOnly: boolean | undefined;
  /** Empty for a symbol in no namespace; undefined where the format does not record it. */
  readonly namespace: string | undefined;
  /** What exports it; undefined where the format does not record it. */
  readonly exporter: Exporter | undefined;
  /** Where in the file, for messages: `line 12`. */
  readonly place: string;
}

export interface Exporter {
  /** `Module.symvers` names modules; other formats name files, which may be objects of a module. */
  readonly kind: 'module' | 'file';
  /** As `Module.symvers` names it. */
  readonly module: string;
}

/** modpost writes eight digits, some kernels sixteen. */
const VERSION = /^0x0{0,8}(?<digits>[0-9a-f]{1,8})$/iu;

/**
 * @returns undefined for 0, which is no version
 * @throws DwarfksymsError 'symvers'
 */
export function parseVersion(text: string, file: string, place: string): number | undefined {
  const digits = VERSION.exec(text)?.groups?.['digits'];
  if (digits === undefined)
    throw new DwarfksymsError(
      'symvers',
      `${place}: expected a version of 32 bits as 0x and hexadecimal digits`,
      {
        file,
      },
    );
  const version = Number.parseInt(digits, 16);
  return version === 0 ? undefined : version;
}

/** Two records of a symbol that cannot both be right. */
export function contradict(a: RecordedVersion, b: RecordedVersion): boolean {
  return a.version !== b.version || a.isGplOnly !== b.isGplOnly || a.namespace !== b.namespace;
}
