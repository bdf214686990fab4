/** The canonical text of a type: its type string in the profile `canonical` (symbol versions, sections 4 and 5). */
import { match, P } from 'ts-pattern';
import { dwTagName } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError, hex } from '../errors.ts';
import { referenceText } from './names.ts';
import type { Body, Item, Member, SymbolNode, Type } from './type-node.ts';

/** Nameless types that share nameless parts can have texts that grow exponentially: longer ones are refused. */
export const LONGEST_TYPE_TEXT = 256 * 1024 * 1024;

/** Text, or what has its own text in that place. */
export type Part = string | Type | SymbolNode;

/** Up to here a text is written without asking first how long it gets. */
const SHORT = 1 << 20;

/**
 * @throws DwarfksymsError `type-unsupported` for a tag that has no text, `type-too-long`
 */
export function typeText(type: Type | SymbolNode): string {
  const texts: string[] = [];
  let length = 0;
  // Explicit, because types nest deeper than the stack.
  const waiting: Part[] = [type];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') {
      texts.push(part);
      if (length <= SHORT && length + part.length > SHORT) checkLength(type);
      length += part.length;
    } else for (const inner of partsOf(part).toReversed()) waiting.push(inner);
  }
  return texts.join('');
}

/** Finds the length without writing, each part once however often it is shared. */
function checkLength(type: Type | SymbolNode): void {
  const lengths = new Map<Part, number>();
  const begin = (of: Part): { of: Part; parts: readonly Part[]; next: number; sum: number } => ({
    of,
    parts: typeof of === 'string' ? [of] : partsOf(of),
    next: 0,
    sum: 0,
  });
  const path = [begin(type)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const part = step.parts[step.next];
    if (part === undefined) {
      if (step.sum > LONGEST_TYPE_TEXT)
        throw new DwarfksymsError('type-too-long', `a type string is longer than ${LONGEST_TYPE_TEXT} bytes`);
      lengths.set(step.of, step.sum);
      path.pop();
      continue;
    }
    const length = typeof part === 'string' ? part.length : lengths.get(part);
    if (length === undefined) path.push(begin(part));
    else {
      step.sum += length;
      step.next++;
    }
  }
}

/** The table of section 4, with line breaks as the blanks that they become. */
export function partsOf(node: Type | SymbolNode): readonly Part[] {
  return match(node)
    .returnType<readonly Part[]>()
    .with({ kind: 'reference' }, (reference) => [referenceText(reference)])
    .with({ kind: 'void' }, () => ['base_type void'])
    .with({ kind: 'ignored' }, () => [])
    .with({ kind: 'base' }, ({ name, byteSize, encoding, alignment }) => [
      `base_type${after(name)}${constant('byte_size', byteSize)}${constant('encoding', encoding)}${constant('alignment', alignment)}`,
    ])
    .with({ kind: 'modified' }, (modified) => inBraces(`${modified.modifier}_type`, modified))
    .with({ kind: 'typedef' }, (typedef) => inBraces('typedef_type', typedef))
    .with({ kind: 'array' }, ({ dimensions, type }) => [
      `array_type${dimensions.map((count) => `[${count ?? ''}]`).join('')} { `,
      type,
      ' }',
    ])
    .with({ kind: 'function' }, ({ parameters, result }) => [
      'subroutine_type (',
      ...list(parameters),
      ') -> ',
      result,
    ])
    .with({ kind: P.union('structure', 'class', 'union', 'enumeration') }, ({ kind, name, body }) => [
      `${kind}_type${after(name)} {`,
      ...bodyParts(body),
    ])
    .with({ kind: 'unspecified' }, () => ['unspecified_type'])
    .with({ kind: P.union('member', 'parameter') }, memberParts)
    .with({ kind: 'enumerator' }, ({ name, value }) => [
      `enumerator${after(name)}${value === undefined ? '' : ` = ${value}`}`,
    ])
    .with({ kind: 'variant-part' }, ({ items }) => ['variant_part {', ...list(items), '}'])
    .with({ kind: 'variant' }, ({ items, discriminantValue }) => [
      'variant {',
      ...list(items),
      `}${constant('discr_value', discriminantValue)}`,
    ])
    .with({ kind: 'variable' }, ({ type }) => ['variable ', type])
    .with({ kind: 'subprogram' }, ({ parameters, result }) => [
      'subprogram (',
      ...list(parameters),
      ') -> ',
      result,
    ])
    .with({ kind: 'unknown' }, ({ tag, entry }) => {
      const name = dwTagName(tag).replace(/^DW_TAG_/, '');
      throw new DwarfksymsError(
        'type-unsupported',
        `${name} (${hex(tag)}) has no textual form`,
        entry?.place,
      );
    })
    .exhaustive();
}

function inBraces(
  kind: string,
  {
    name,
    type,
    byteSize,
    alignment,
  }: {
    readonly name: string | undefined;
    readonly type: Type;
    readonly byteSize?: bigint | undefined;
    readonly alignment?: bigint | undefined;
  },
): readonly Part[] {
  return [
    `${kind}${after(name)} { `,
    type,
    ` }${constant('byte_size', byteSize)}${constant('alignment', alignment)}`,
  ];
}

function bodyParts(body: Body): readonly Part[] {
  return match(body)
    .returnType<readonly Part[]>()
    .with({ kind: 'defined' }, ({ items, byteSize, alignment }) => [
      ...list(items),
      `}${constant('byte_size', byteSize)}${constant('alignment', alignment)}`,
    ])
    .with({ kind: P.union('declared', 'private', 'not-shown') }, () => [' }'])
    .exhaustive();
}

function memberParts(member: Member): readonly Part[] {
  const { kind, name, type, accessibility, bitSize, bitOffset, location } = member;
  return [
    kind === 'parameter' ? 'formal_parameter ' : 'member ',
    type,
    `${name === undefined ? '' : ` ${name}`}${constant('accessibility', accessibility)}${constant('bit_size', bitSize)}${constant('data_bit_offset', bitOffset)}${constant('data_member_location', location)}`,
  ];
}

/** From behind the opening bracket to before the closing one. */
function list(items: readonly Item[]): readonly Part[] {
  const parts: Part[] = [' '];
  let isFirst = true;
  for (const item of items) {
    if (item.kind === 'left-out') continue;
    if (item.kind === 'other') parts.push(item.type);
    else {
      const deviates = item.commaDeviates === true;
      if (isFirst === deviates) parts.push(' , ');
      parts.push(item);
    }
    isFirst = false;
  }
  if (items.length > 0) parts.push(' ');
  return parts;
}

function after(name: string | undefined): string {
  return name === undefined ? '' : ` ${name}`;
}

/** ` attribute(V)` where there is one. */
function constant(attribute: string, value: bigint | undefined): string {
  return value === undefined ? '' : ` ${attribute}(${value})`;
}
