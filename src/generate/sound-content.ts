/**
 * Content as a compiler could have meant it: types have sizes, members lie within their structures, one behind the other, and enumerators
 * have values that fit. Corpora are made of such content, so that what is wrong in a broken file is what was broken.
 */
import { DW_ATE, DW_TAG } from '../../generated/dwarf-constants.ts';
import type {
  AggregateBody,
  AggregateContent,
  ArrayContent,
  BaseContent,
  BitField,
  Content,
  EnumerationBody,
  MemberContent,
  TypeContent,
  TypeIndex,
} from './content.ts';
import { withSoundValues } from './sound-stray-values.ts';
import type { StrayContent } from './strays.ts';

const BYTE = 8;
/** Larger arrays get unknown bounds: numbers of bits stay exact. */
const MOST_BYTES = 2 ** 32;
/** Of a bit field as before DWARF 4: DW_AT_byte_size is that of an int. */
const STORAGE = 32;

const INT: BaseContent = { kind: 'base', name: 'int', byteSize: 4, encoding: DW_ATE.signed };

const ADDRESSES: ReadonlySet<number> = new Set([
  DW_TAG.pointer_type,
  DW_TAG.reference_type,
  DW_TAG.rvalue_reference_type,
]);

/** Versions of DWARF among the units: DW_AT_data_bit_offset came with version 4, DW_AT_bit_offset went with 5. */
export interface VersionRange {
  readonly least: number;
  readonly greatest: number;
}

/** @param content whose references are resolved */
export function soundContent<C extends Omit<Content, 'strays'>>(content: C, versions: VersionRange): C {
  const sound = new SoundTypes(content.types, versions);
  return { ...content, types: sound.all() };
}

/** Those that say no more of types than that they are there. */
export function soundStrays(strays: readonly StrayContent[]): readonly StrayContent[] {
  return strays.filter(({ tag }) => !WITH_REQUIREMENTS.has(tag)).map(withSoundValues);
}

/** Tags of entries that must have certain attributes or children. DWARF 5, chapter 5. */
const WITH_REQUIREMENTS: ReadonlySet<number> = new Set([
  DW_TAG.array_type,
  DW_TAG.base_type,
  DW_TAG.class_type,
  DW_TAG.enumeration_type,
  DW_TAG.enumerator,
  DW_TAG.generic_subrange,
  DW_TAG.member,
  DW_TAG.structure_type,
  DW_TAG.subrange_type,
  DW_TAG.union_type,
]);

class SoundTypes {
  readonly #given: readonly TypeContent[];
  readonly #versions: VersionRange;
  readonly #made: (TypeContent | undefined)[];
  /** In bytes; 0 where it is not known. */
  readonly #sizes: number[] = [];
  readonly #underWay = new Set<number>();
  /** The index of an `int` behind all. */
  readonly #int: number;

  constructor(types: readonly TypeContent[], versions: VersionRange) {
    this.#given = types;
    this.#versions = versions;
    this.#int = types.length;
    this.#made = [...types.map(() => undefined), INT];
    this.#sizes[this.#int] = 4;
  }

  all(): readonly TypeContent[] {
    for (const index of this.#given.keys()) this.#sizeOf(index);
    return this.#made.filter((type) => type !== undefined);
  }

  /** Makes the type sound, if that has not been done. */
  #sizeOf(index: number): number {
    const known = this.#sizes[index];
    const type = this.#given[index];
    if (known !== undefined || type === undefined) return known ?? 0;
    this.#underWay.add(index);
    const [made, size] = this.#sound(type);
    this.#underWay.delete(index);
    this.#made[index] = made;
    return (this.#sizes[index] = size);
  }

  #sound(type: TypeContent): readonly [TypeContent, number] {
    switch (type.kind) {
      case 'base': {
        const { byteSize = 4, encoding = DW_ATE.signed } = type;
        return [{ ...type, byteSize, encoding }, byteSize];
      }
      case 'modifier': {
        if (ADDRESSES.has(type.tag)) return [type, type.byteSize ?? 0];
        return [{ ...type, byteSize: undefined }, this.#sizeOfTarget(type.target)];
      }
      case 'typedef':
        return [type, this.#sizeOfTarget(type.target)];
      case 'array':
        return this.#array(type);
      case 'aggregate':
        return this.#aggregate(type);
      case 'enumeration': {
        const definition = type.definition && enumeration(type.definition);
        return [{ ...type, definition }, Number(definition?.byteSize ?? 0n)];
      }
      case 'subroutine':
      case 'unspecified':
        return [type, 0];
    }
  }

  /** Of a type that does not hold the one at hand: what leads back to it has no size yet. */
  #sizeOfTarget(target: TypeIndex): number {
    return target === undefined || this.#underWay.has(target) ? 0 : this.#sizeOf(target);
  }

  #array(type: ArrayContent): readonly [ArrayContent, number] {
    const element = this.#held(type.element);
    const [first = { kind: 'unknown', value: 0n, index: undefined }, ...others] = type.bounds;
    const bounds = [first, ...others.map((bound) => (bound.kind === 'unknown' ? COUNTED : bound))];
    let size = this.#sizeOf(element);
    for (const { kind, value } of bounds)
      size *=
        kind === 'count' ? Number(value) : kind === 'upper' ? Number(BigInt.asUintN(64, value + 1n)) : 0;
    if (size < MOST_BYTES && bounds.every(({ value }) => value < MOST_BYTES || value === LAST))
      return [{ ...type, element, bounds }, size];
    return [{ ...type, element, bounds: [{ ...first, kind: 'unknown' }] }, 0];
  }

  #aggregate(type: AggregateContent): readonly [AggregateContent, number] {
    const { definition } = type;
    if (definition === undefined) return [type, 0];
    const layout = new Placement(type.tag === DW_TAG.union_type, this.#versions);
    const place = (member: MemberContent): MemberContent => {
      const held = this.#held(member.type);
      const bits = this.#isInteger(held) ? member.bits : undefined;
      return layout.place({ ...member, type: held, bits }, this.#sizeOf(held));
    };
    const members = definition.members.map(place);
    const variantPart = definition.variantPart && this.#variants(definition.variantPart, layout, place);
    const least = BigInt(Math.ceil(layout.end / BYTE));
    const { byteSize = least } = definition;
    const size = byteSize < least ? least : byteSize;
    return [{ ...type, definition: { ...definition, members, variantPart, byteSize: size } }, Number(size)];
  }

  /** The discriminant, then what each variant has in the same place. */
  #variants(
    part: NonNullable<AggregateBody['variantPart']>,
    layout: Placement,
    place: (member: MemberContent) => MemberContent,
  ): AggregateBody['variantPart'] {
    const discriminant = part.discriminant && place(part.discriminant);
    const start = layout.at;
    const variants = part.variants.map((variant) => {
      layout.at = start;
      return { ...variant, members: variant.members.map(place) };
    });
    return { discriminant, variants };
  }

  /** A type that can be held by value: an `int` in the place of none, and of one that is just being made. */
  #held(index: TypeIndex): number {
    return index === undefined || this.#holdsUnfinished(index) ? this.#int : index;
  }

  #isInteger(index: number): boolean {
    const type = this.#given[index] ?? INT;
    if (type.kind === 'typedef' || (type.kind === 'modifier' && !ADDRESSES.has(type.tag)))
      return type.target !== undefined && this.#isInteger(type.target);
    return type.kind === 'base' || (type.kind === 'enumeration' && type.definition !== undefined);
  }

  #holdsUnfinished(index: number): boolean {
    const type = this.#given[index];
    if (this.#underWay.has(index)) return true;
    if (type?.kind === 'typedef' || (type?.kind === 'modifier' && !ADDRESSES.has(type.tag)))
      return type.target !== undefined && this.#holdsUnfinished(type.target);
    return type?.kind === 'array' && type.element !== undefined && this.#holdsUnfinished(type.element);
  }
}

const LAST = (1n << 64n) - 1n;
const COUNTED: ArrayContent['bounds'][number] = { kind: 'count', value: 3n, index: undefined };

/** Puts members one behind the other; those of a union into one place. */
class Placement {
  /** In bits. */
  at = 0;
  end = 0;
  readonly #isUnion: boolean;
  readonly #versions: VersionRange;

  constructor(isUnion: boolean, versions: VersionRange) {
    this.#isUnion = isUnion;
    this.#versions = versions;
  }

  place(member: MemberContent, byteSize: number): MemberContent {
    const start = this.#isUnion ? 0 : this.at;
    const bits = member.bits && this.#bitField(member.bits, byteSize, start);
    if (bits?.style === 'dwarf4') {
      this.#take(start, bits.bitSize);
      return { ...member, bits, offset: { kind: 'none' } };
    }
    const byteOffset = Math.ceil(start / BYTE);
    this.#take(byteOffset * BYTE, bits === undefined ? byteSize * BYTE : STORAGE);
    const kind = member.offset.kind === 'none' && byteOffset > 0 ? 'constant' : member.offset.kind;
    const offset = kind === 'none' ? { kind } : { kind, byteOffset: BigInt(byteOffset) };
    return { ...member, bits, offset };
  }

  #bitField({ style, bitSize, bitOffset }: BitField, byteSize: number, start: number): BitField | undefined {
    const { least, greatest } = this.#versions;
    const wanted =
      style === 'dwarf2' && greatest >= 5 ? 'dwarf4' : style === 'dwarf4' && least < 4 ? 'dwarf2' : style;
    if ((wanted === 'dwarf2' && greatest >= 5) || (wanted === 'dwarf4' && least < 4)) return undefined;
    const most = byteSize === 0 ? STORAGE : Math.min(byteSize * BYTE, STORAGE);
    const width = Math.min(bitSize, most);
    if (wanted === 'dwarf4') return { style: wanted, bitSize: width, bitOffset: start };
    return { style: wanted, bitSize: width, bitOffset: bitOffset % (STORAGE - width + 1) };
  }

  #take(start: number, length: number): void {
    this.at = start + length;
    this.end = Math.max(this.end, this.at);
  }
}

function enumeration(body: EnumerationBody): EnumerationBody {
  const enumerators = body.enumerators.map((one, i) => ({ ...one, value: one.value ?? BigInt(i) }));
  const { byteSize = 4n } = body;
  const bits = BigInt(BYTE) * byteSize;
  const fits = enumerators.every(({ value }) => value < 1n << bits && value >= -(1n << (bits - 1n)));
  return { ...body, enumerators, byteSize: fits ? byteSize : 8n };
}
