/**
 * What kABI rules and placeholders change in the walk (symbol versions, section 8): values that rules give, items that are left
 * out, unions that stand for one of their members, and the names that these give.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { NOWHERE, type DwarfFile } from '../dwarf/dwarf-file.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import { Slot } from '../dwarf/slots.ts';
import type { FrameAttributes } from './frame-attributes.ts';
import type { Frame } from './frame.ts';
import { Placeholders, type Placeholder } from './kabi-placeholders.ts';
import { Renames } from './kabi-renames.ts';
import type { KabiRules } from './kabi-rules.ts';
import type { NameReader } from './name-reader.ts';
import { NodeFlag, type Nodes } from './nodes.ts';
import type { Profile } from './profile.ts';
import { NO_TEXT } from './text-pool.ts';
import type { Shared } from './workspace.ts';

export interface KabiWalkContext {
  readonly dwarf: DwarfFile;
  readonly shared: Shared;
  readonly nodes: Nodes;
  readonly names: NameReader;
  readonly profile: Profile;
  readonly rules: KabiRules;
}

export class KabiWalk {
  readonly #context: KabiWalkContext;
  readonly #attributes: FrameAttributes;
  readonly #placeholders: Placeholders;
  /** The walk's variable `renamed`; undefined where renames belong to members. */
  readonly #renames: Renames | undefined;

  constructor(context: KabiWalkContext, attributes: FrameAttributes) {
    const { dwarf, shared, nodes, names, profile } = context;
    this.#context = context;
    this.#attributes = attributes;
    this.#placeholders = new Placeholders(dwarf, shared.shapes, names);
    this.#renames = profile.renameLeaks ? new Renames(dwarf, nodes, this.#placeholders) : undefined;
  }

  /** The walk of a symbol begins. */
  begin(): void {
    this.#renames?.begin();
  }

  /** The walk of `symbol` links a node that needs no expansion. */
  meet(node: number, symbol: number): void {
    if (this.#renames === undefined) this.#context.nodes.meet(node, symbol);
    else this.#renames.meet(node, symbol);
  }

  /** The type of an entry comes next: a member or parameter takes no name from before. */
  beginType({ shape: { tag } }: Frame): void {
    if (tag === DW_TAG.member || tag === DW_TAG.formal_parameter) this.#renames?.clear();
  }

  /** The value that a rule gives to an attribute, in decimal. */
  value(frame: Frame, around: Frame | undefined, slot: Slot): string | undefined {
    const { rules } = this.#context;
    const name = this.#nameOf(frame);
    if (name === undefined) return undefined;
    if (slot === Slot.byteSize) return rules.byteSize(name);
    if (slot !== Slot.constValue) return undefined;
    const enumeration = around && this.#nameOf(around);
    return enumeration === undefined ? undefined : rules.enumeratorValue(enumeration, name);
  }

  /** Whether the item at hand is an enumerator that a rule takes away. */
  isIgnored(item: Frame, around: Frame | undefined): boolean {
    if (item.shape.tag !== DW_TAG.enumerator) return false;
    const name = this.#nameOf(item);
    const enumeration = around && this.#nameOf(around);
    return (
      name !== undefined &&
      enumeration !== undefined &&
      this.#context.rules.ignoresEnumerator(enumeration, name)
    );
  }

  /**
   * Whether the list item at `offset` is a member whose union says that it is ignored.
   * @throws DwarfksymsError `kabi-rule` for a member without a type
   */
  isLeftOut({ shape: { tag }, unit }: Frame, offset: InfoOffset): boolean {
    if (tag !== DW_TAG.structure_type && tag !== DW_TAG.class_type && tag !== DW_TAG.union_type) return false;
    return this.#placeholders.ofMember(unit, offset)?.kind === 'ignored';
  }

  /** Whether the entry is a union that stands for one of its members. */
  isPlaceholder({ shape: { tag }, unit, die }: Frame): boolean {
    return tag === DW_TAG.union_type && this.#placeholders.ofUnion(unit, die) !== undefined;
  }

  /** What stands in the place of a union, which so loses its reference name. Undefined if it is like others. */
  replacement({ node, unit, die }: Frame): Placeholder | undefined {
    const placeholder = this.#placeholders.ofUnion(unit, die);
    if (placeholder === undefined) return undefined;
    const { nodes } = this.#context;
    nodes.raise(node, NodeFlag.isReplaced);
    nodes.dropReference(node);
    this.#renames?.expand(node, placeholder);
    return placeholder;
  }

  /** The name that a placeholder gives to a member or parameter. */
  rename(frame: Frame): string | undefined {
    if (this.#renames !== undefined) return this.#renames.name;
    // That of the union which is its type.
    if (frame.shape.tag !== DW_TAG.member) return undefined;
    const type = this.#attributes.target(frame, Slot.type);
    const placeholder = type === NOWHERE ? undefined : this.#placeholders.ofType(frame.unit, type);
    return placeholder?.kind === 'renamed' ? placeholder.name : undefined;
  }

  /** Whether a member or parameter of that name is printed without it. */
  hides(name: string): boolean {
    return this.#placeholders.isHiddenName(name);
  }

  #nameOf({ name }: Frame): string | undefined {
    return name === NO_TEXT ? undefined : this.#context.shared.texts.text(name);
  }
}
