/** Values that fields must not have. */
import type { Choices } from '../choices.ts';
import type { WrongValue } from './breakage.ts';
import type { FileBytes } from './bytes.ts';
import { type Field, fieldsAt } from './fields.ts';
import type { Specimen } from './specimen.ts';

/** At a limit or behind it. */
export function past(limit: (field: Field, specimen: Specimen) => number | undefined): WrongValue {
  return (field, specimen) => beyond(limit(field, specimen), specimen.choices);
}

export function beyond(limit: number | undefined, choices: Choices): number | undefined {
  return limit === undefined || limit === 0 ? undefined : limit + choices.below(limit);
}

/** A number of one byte that is not among the codes. */
export function outside(codes: Iterable<number>): WrongValue {
  const known = new Set(codes);
  const unknown = Array.from({ length: 0x100 }, (_, code) => code).filter((code) => !known.has(code));
  return (_, { choices }) => choices.pick(unknown);
}

export function among(...values: readonly number[]): WrongValue {
  return (_, { choices }) => choices.pick(values);
}

/** So many of the smallest numbers of a field, and of the largest, are tried. */
const TRIED = 16n;

/** A value that the grammar refuses (`valid:`), found by decoding the structure with others in the field's place. */
export const refused: WrongValue = (field, specimen) => {
  const { start, end, path } = field;
  const size = 1n << BigInt(8 * (end - start));
  const candidates = Array.from({ length: Number(TRIED) }, (_, i) => BigInt(i)).flatMap((i) => [
    i,
    size - 1n - i,
  ]);
  const isRefused = (value: bigint): boolean => {
    const bytes = specimen.file.bytes.copy();
    bytes.putNumber(start, end, value);
    return decodedAgain(field, specimen, bytes).some(
      (again) => again.path === path.replace(/^[^.]*\./u, '') && again.isRefused,
    );
  };
  return specimen.choices.pick(candidates.filter(isRefused));
};

/** The field in the unit or line table that other bytes make. */
function decodedAgain({ path, indices }: Field, { file }: Specimen, bytes: FileBytes): readonly Field[] {
  const [root, ...rest] = path.split('.');
  const [index = 0] = indices;
  const node = root?.startsWith('units') === true ? file.unit(index, bytes) : file.lineUnit(index, bytes);
  try {
    // oxlint-disable-next-line no-underscore-dangle -- Kaitai's name
    node?._read();
  } catch {
    // What the grammar refuses, debug mode has noted.
  }
  return node === undefined ? [] : fieldsAt(node, rest.join('.'));
}
