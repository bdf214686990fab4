/**
 * Whether expressions can be written again as they are. They can unless they refer to entries by offset, which are others
 * then. DWARF 5, 2.5 and 2.6.
 */
import { DW_AT, DW_OP } from '../../generated/dwarf-constants.ts';
import type { Encoding } from '../../generated/dwarf-cursor.ts';
import { DwarfExpressions } from '../../generated/dwarf-expressions.js';
import { dwAtExistsIn } from '../../generated/dwarf-versions.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { latin1 } from '../latin1.ts';
import { attributesWith } from './attribute-classes.ts';

/** DWARF 4 has DW_FORM_exprloc. */
const LAST_WITHOUT_EXPRLOC = 3;

export interface ExpressionUse {
  /** The expression, the same array for all that are equal: a file has thousands of few kinds. */
  readonly bytes: Uint8Array;
  readonly isMovable: boolean;
  /** How many addresses of the unit's table there must be for its indexes: one more than the largest. */
  readonly addressCount: number;
}

/** Attributes whose blocks were expressions before DW_FORM_exprloc. DWARF 4, 7.5.4, class exprloc; DWARF 3, 7.5.4. */
const WITH_EXPRESSIONS: ReadonlySet<number> = new Set([
  ...[...attributesWith('exprloc')].filter((name) => dwAtExistsIn(name, LAST_WITHOUT_EXPRLOC) === true),
  DW_AT.GNU_call_site_value,
  DW_AT.GNU_call_site_data_value,
  DW_AT.GNU_call_site_target,
  DW_AT.GNU_call_site_target_clobbered,
]);

export function hasExpressions(attribute: number): boolean {
  return WITH_EXPRESSIONS.has(attribute);
}

export class Expressions {
  readonly #littleEndian: boolean;
  readonly #known = new Map<string, ExpressionUse>();

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  use(bytes: Uint8Array, encoding: Encoding): ExpressionUse {
    const { version, is64, addressSize } = encoding;
    const key = `${version} ${is64} ${addressSize} ${latin1(bytes)}`;
    let use = this.#known.get(key);
    if (use === undefined) {
      use = { bytes: new Uint8Array(bytes), ...this.#read(bytes, encoding) };
      this.#known.set(key, use);
    }
    return use;
  }

  /** What is nested is looked at in turn, and not by recursion: a damaged file may nest deeply. */
  #read(bytes: Uint8Array, encoding: Encoding): Omit<ExpressionUse, 'bytes'> {
    let addressCount = 0;
    const waiting = [bytes];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const operations = this.#operations(next, encoding);
      if (operations === undefined) return { isMovable: false, addressCount: 0 };
      for (const operation of operations) {
        if (refersToEntry(operation)) return { isMovable: false, addressCount: 0 };
        const { operands } = operation;
        if ('expression' in operands) waiting.push(operands.expression);
        if ('index' in operands) addressCount = Math.max(addressCount, operands.index.value + 1);
      }
    }
    return { isMovable: true, addressCount };
  }

  #operations(
    bytes: Uint8Array,
    { version, is64, addressSize }: Encoding,
  ): readonly DwarfExpressions.Operation[] | undefined {
    const io = stream(bytes);
    try {
      return decode(io, 'an expression', 'dwarf-malformed', {}, () => {
        return new DwarfExpressions(io, null, null, !this.#littleEndian, is64, addressSize, version)
          .operations;
      });
    } catch (error) {
      if (error instanceof DwarfksymsError) return undefined;
      throw error;
    }
  }
}

function refersToEntry({ code, operands }: DwarfExpressions.Operation): boolean {
  if (!('ofsDie' in operands)) return false;
  const isGeneric =
    (code === DW_OP.convert ||
      code === DW_OP.reinterpret ||
      code === DW_OP.GNU_convert ||
      code === DW_OP.GNU_reinterpret) &&
    (operands as DwarfExpressions.TypeOrGeneric).ofsDie.value === 0;
  return !isGeneric;
}
