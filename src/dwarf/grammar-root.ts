/** What the decoders of ksy/dwarf.ksy need to know of the file: DWARF does not record its byte order. */
import { Dwarf } from '../../generated/dwarf.js';
import { stream } from '../kaitai.ts';

/** For decoders that look at no entries, and so need no abbreviations. */
export function dwarfRoot(littleEndian: boolean): Dwarf {
  const nothing = stream(new Uint8Array());
  return new Dwarf(nothing, null, null, !littleEndian, nothing);
}
