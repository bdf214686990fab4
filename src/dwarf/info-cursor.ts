/** The cursor over entries, whose positions are offsets into a section of units. It is the generated one, which knows of no sections. */
import { DieCursor } from '../../generated/dwarf-cursor.ts';
import type { InfoOffset } from './offsets.ts';

export interface InfoCursor extends DieCursor {
  unitStart: InfoOffset;
  valuePos: InfoOffset;
  sibling: InfoOffset;
  cutAt: InfoOffset;
  at: InfoOffset;

  read(form: number, pos: InfoOffset, limit: InfoOffset): InfoOffset;
  skip(op: number, pos: InfoOffset, limit: InfoOffset): InfoOffset;
  entryAt(pos: InfoOffset, limit: InfoOffset): number;
  afterAttributes(plan: number, pos: InfoOffset, limit: InfoOffset): InfoOffset;
  nextSibling(pos: InfoOffset, limit: InfoOffset): InfoOffset;
  scan(pos: InfoOffset, limit: InfoOffset, rootMask: number): void;
}

/** @param section its name, and `file` the name of the file that it is in, for messages */
export function infoCursor(
  bytes: Uint8Array,
  littleEndian: boolean,
  section: string,
  file?: string,
): InfoCursor {
  return new DieCursor(bytes, littleEndian, section, file) as InfoCursor;
}
