/** Shapes of values → TypeScript statements of the cursor. */
import { GrammarError } from './ksy.ts';
import type { Groups } from './leb128.ts';
import { type IntegerWidth, type RecordField, type Shape, fieldText } from './shape.ts';
import { hexadecimal } from './spelling.ts';

/** The byte width of a shape as an expression, or undefined when it depends on the data. */
export function widthOf(shape: Shape): string | undefined {
  switch (shape.kind) {
    case 'record':
      return recordWidth(shape.fields);
    case 'content':
      return String(shape.byteSize);
    case 'unsupported':
      return 'Op.unsupported';
    case 'choice': {
      const arms = shape.arms.map(({ condition, shape: arm }) => ({ condition, width: widthOf(arm) }));
      if (arms.some(({ width }) => width === undefined))
        throw new GrammarError('a choice must be between known widths');
      return arms.reduceRight(
        (otherwise, { condition, width }) =>
          condition === undefined ? `(${width})` : `${condition} ? ${width} : ${otherwise}`,
        'Op.unsupported',
      );
    }
    default:
      return undefined;
  }
}

/** Statements that read a value at `pos`, set the registers and return the offset behind it. */
export function readShape(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'record':
      return readRecord(shape.fields, shape.lo, shape.hi ?? '0');
    case 'content':
      return [`return this.content(pos, ${shape.byteSize}, pos, limit);`];
    case 'counted':
      if (shape.count === 'uleb128')
        return [
          'const content = this.readUleb128(pos, limit);',
          'return this.content(content, this.hi * 0x1_0000_0000 + this.lo, pos, limit);',
        ];
      return [
        `if (pos + ${shape.count} > limit) throw this.truncated(pos);`,
        `return this.content(pos + ${shape.count}, ${integer(shape.count, 'pos')}, pos, limit);`,
      ];
    case 'terminated':
      return [
        'let end = pos;',
        'while (end < limit && this.bytes[end] !== 0) end++;',
        'this.content(pos, end + 1 - pos, pos, limit);',
        'this.hi = end;',
        'return end + 1;',
      ];
    case 'leb128':
      return [`return this.${shape.signed ? 'readSleb128' : 'readUleb128'}(pos, limit);`];
    case 'indexed':
      return [
        'const after = this.readUleb128(pos, limit);',
        `if (after + ${shape.width} > limit) throw this.truncated(pos);`,
        `this.hi = ${integer(shape.width, 'after')};`,
        `return after + ${shape.width};`,
      ];
    case 'choice': {
      const arms = shape.arms.flatMap(({ condition, shape: arm }) =>
        condition === undefined ? readShape(arm) : [`if (${condition}) {`, ...readShape(arm), '}'],
      );
      return shape.arms.at(-1)?.condition === undefined ? arms : [...arms, 'throw this.undecodable(pos);'];
    }
    case 'indirect':
      return ['return this.readIndirect(pos, limit);'];
    case 'unsupported':
      return ['throw this.undecodable(pos);'];
  }
}

/** Statements that move `pos` over a value. Where it would pass `limit`, `pos` ends behind it, and nothing else is read. */
export function skipShape(shape: Shape, groups: Groups): readonly string[] {
  const hasNext = hexadecimal(groups.hasNext);
  switch (shape.kind) {
    case 'leb128':
      return skipLeb128(hasNext);
    case 'indexed':
      return [...skipLeb128(hasNext), `pos += ${shape.width};`];
    case 'terminated':
      return ['while (pos < limit && bytes[pos] !== 0) pos++;', 'pos++;'];
    case 'counted':
      if (shape.count === 'uleb128')
        return [
          `if (pos < limit && bytes[pos]! < ${hasNext}) pos += 1 + bytes[pos]!;`,
          'else pos = this.readUleb128(pos, limit) + (this.hi * 0x1_0000_0000 + this.lo);',
        ];
      return [
        `pos += pos + ${shape.count} <= limit ? ${shape.count} + ${integer(shape.count, 'pos')} : ${shape.count};`,
      ];
    case 'indirect':
      return ['pos = this.readIndirect(pos, limit);'];
    default:
      throw new GrammarError(`a value of kind ${shape.kind} has a width and needs no code to pass it`);
  }
}

function skipLeb128(hasNext: string): readonly string[] {
  return [
    '{',
    'const from = pos;',
    `while (pos < limit && bytes[pos]! >= ${hasNext}) pos++;`,
    'pos++;',
    'if (pos - from > MOST_GROUPS) throw this.tooWide(from);',
    '}',
  ];
}

function readRecord(fields: readonly RecordField[], lo: string | undefined, hi: string): readonly string[] {
  const width = recordWidth(fields);
  if (lo === undefined) return ['return pos;'];
  const place = (text: string): string =>
    text.replace(/\$(\d+)/g, (token) => {
      const index = fields.findIndex((_, i) => fieldText(i) === token);
      const field = fields[index];
      if (field === undefined) throw new GrammarError(`${token} is no field`);
      const before = recordWidth(fields.slice(0, index));
      return integer(field.width, before === '0' ? 'pos' : `pos + ${before}`);
    });
  if (fields.length === 0) return [`this.lo = ${place(lo)};`, `this.hi = ${place(hi)};`, 'return pos;'];
  return [
    `const end = pos + ${width};`,
    'if (end > limit) throw this.truncated(pos);',
    `this.lo = ${place(lo)};`,
    `this.hi = ${place(hi)};`,
    'return end;',
  ];
}

export function recordWidth(fields: readonly RecordField[]): string {
  let fixed = 0;
  const conditional: string[] = [];
  for (const { width, condition } of fields) {
    if (condition === undefined) fixed += width;
    else conditional.push(`(${condition} ? ${width} : 0)`);
  }
  return [String(fixed), ...conditional].join(' + ');
}

function integer(width: IntegerWidth, at: string): string {
  switch (width) {
    case 1:
      return `this.bytes[${at}]!`;
    case 2:
      return `this.view.getUint16(${at}, this.littleEndian)`;
    case 4:
      return `this.view.getUint32(${at}, this.littleEndian)`;
  }
}
