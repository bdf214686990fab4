/**
 * The errors of every step. An error says what was read, where (file, section, offset) and what was expected; only
 * `cli/` prints one or chooses an exit status.
 */

/** A place in an input. `offset` counts bytes from the start of `section`, or of the file where there is no section. */
export interface Place {
  readonly file?: string | undefined;
  readonly section?: string | undefined;
  readonly offset?: number | undefined;
}

/** What went wrong, in a form that programs can match. Codes are public and never reused. */
export type ErrorCode =
  | 'usage'
  | 'io'
  | 'not-elf'
  | 'elf-malformed'
  | 'elf-unsupported'
  | 'relocation'
  | 'compression'
  | 'archive'
  | 'dwarf-missing'
  | 'companion-missing'
  | 'bytecode'
  | 'dwarf-malformed'
  /** Bytes among units that are no unit, and units without entries. */
  | 'dwarf-stray'
  /** Damage that makes every answer doubtful, though one could be given. */
  | 'dwarf-unsound'
  | 'elf-unsound'
  | 'dwarf-unsupported'
  | 'reference'
  | 'line-table'
  | 'type-unsupported'
  | 'type-endless'
  | 'type-unknown'
  | 'type-too-long'
  | 'type-text'
  | 'kabi-rule'
  | 'symbol-list'
  | 'symvers'
  | 'symtypes'
  | 'baseline'
  | 'rules'
  | 'export-table'
  | 'not-module'
  | 'kernel'
  | 'build'
  | 'symbol-missing'
  | 'symbol-ambiguous'
  | 'symbol-table-missing'
  | 'stand-in'
  | 'description'
  | 'corpus'
  | 'internal';

export class DwarfksymsError extends Error {
  readonly code: ErrorCode;
  readonly place: Place;
  /** The message without its place. */
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, place: Place = {}) {
    super(describePlace(place) + detail);
    this.name = 'DwarfksymsError';
    this.code = code;
    this.detail = detail;
    this.place = place;
  }

  /** The same error with what is missing of its place filled in. */
  at(place: Place): DwarfksymsError {
    return new DwarfksymsError(this.code, this.detail, {
      file: this.place.file ?? place.file,
      section: this.place.section ?? place.section,
      offset: this.place.offset ?? place.offset,
    });
  }
}

/** Receives what is wrong but does not prevent an answer. */
export type Warn = (warning: DwarfksymsError) => void;

/** Runs `action`; an error that leaves it gets `place` filled in. */
export function locate<T>(place: Place, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof DwarfksymsError) throw error.at(place);
    throw error;
  }
}

/** Offsets of debugging information are kept as unsigned 32-bit numbers, with one value to spare. */
export const LARGEST_OFFSET = 2 ** 32 - 2;

export function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}

/** The place as messages begin with it, or nothing. */
export function describePlace({ file, section, offset }: Place): string {
  const where = [file, section === undefined ? undefined : section]
    .filter((part) => part !== undefined)
    .join(': ');
  const at =
    offset === undefined ? '' : `${where === '' ? '' : section === undefined ? ': ' : ''}+${hex(offset)}`;
  return where === '' && at === '' ? '' : `${where}${at}: `;
}
