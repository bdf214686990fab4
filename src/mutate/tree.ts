/**
 * Walking and rebuilding descriptions. Descriptions are immutable: a change makes new objects on the way from what it
 * changes to the top and shares everything else. Nesting can be as deep as a file is long, so nothing here recurses.
 */
import { DW_AT, DW_LANG } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../write/description.ts';
import { addTo } from './groups.ts';

/** A DIE and where it stands. */
export interface Place {
  readonly die: Die;
  /** `undefined` for the root of a unit. */
  readonly parent: Place | undefined;
  readonly unit: Unit;
  /** Indices into `files` and into the file's `units`. */
  readonly fileIndex: number;
  readonly unitIndex: number;
}

/** All DIEs, in the order in which they would be written: parents before their children. */
export function* places(description: Description): Generator<Place> {
  for (const [fileIndex, { units }] of description.files.entries())
    for (const [unitIndex, unit] of units.entries())
      yield* below({ die: unit.root, parent: undefined, unit, fileIndex, unitIndex });
}

/** A place and all those inside it. */
export function* below(top: Place): Generator<Place> {
  const waiting = [top];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    yield place;
    const { children = [] } = place.die;
    for (let i = children.length - 1; i >= 0; i--) {
      const die = children[i];
      if (die !== undefined) waiting.push({ ...place, die, parent: place });
    }
  }
}

/** A DIE and all those inside it, parents first. */
export function* diesIn(root: Die): Generator<Die> {
  const waiting = [root];
  for (let die = waiting.pop(); die !== undefined; die = waiting.pop()) {
    yield die;
    if (die.children !== undefined) for (const child of die.children.toReversed()) waiting.push(child);
  }
}

export function placesById(description: Description): ReadonlyMap<DieId, Place> {
  const byId = new Map<DieId, Place>();
  for (const place of places(description)) byId.set(place.die.id, place);
  return byId;
}

/** Identities that no DIE of the description has, one after the other. */
export function freshIds(description: Description): () => DieId {
  let last = 0;
  for (const { units } of description.files)
    for (const { root } of units) for (const { id } of diesIn(root)) last = Math.max(last, id);
  return () => ++last;
}

// Attributes -------------------------------------------------------------------------------------------------------

export function attributeOf(die: Die, name: number): Attribute | undefined {
  return die.attributes.find((attribute) => attribute.name === name);
}

/** A DIE's own name; an empty one counts. */
export function nameOf(die: Die): string | undefined {
  const value = attributeOf(die, DW_AT.name)?.value;
  return value?.kind === 'string' ? value.text : undefined;
}

/** What assemblers say of functions has no types: it does not count (`docs/profiles.md`). */
export function isAssemblerUnit({ root }: Unit): boolean {
  return root.attributes.some(saysAssembler);
}

export function saysAssembler({ name, value }: Attribute): boolean {
  return (
    name === DW_AT.language && value.kind === 'constant' && value.value === BigInt(DW_LANG.Mips_Assembler)
  );
}

/** The DIE that an attribute refers to. */
export function referenceOf(die: Die, name: number): DieId | undefined {
  const value = attributeOf(die, name)?.value;
  return value?.kind === 'reference' ? value.die : undefined;
}

/** The DIEs that this one refers to, in the order of its attributes. */
export function referencesOf(die: Die): readonly DieId[] {
  return die.attributes.flatMap(({ value }) => (value.kind === 'reference' ? [value.die] : []));
}

/** Puts the attribute in the place of the one of its name, or behind all others. */
export function withAttribute(die: Die, attribute: Attribute): Die {
  const at = die.attributes.findIndex(({ name }) => name === attribute.name);
  const attributes =
    at < 0 ? [...die.attributes, attribute] : die.attributes.map((old, i) => (i === at ? attribute : old));
  return { ...die, attributes };
}

export function withoutAttribute(die: Die, name: number): Die {
  return { ...die, attributes: die.attributes.filter((attribute) => attribute.name !== name) };
}

/** The DIEs that refer to each DIE. */
export function referrers(description: Description): ReadonlyMap<DieId, readonly Place[]> {
  const byTarget = new Map<DieId, Place[]>();
  for (const place of places(description))
    for (const target of referencesOf(place.die)) addTo(byTarget, target, place);
  return byTarget;
}

// Rebuilding -------------------------------------------------------------------------------------------------------

export function mapFiles(
  description: Description,
  change: (file: FileDescription, index: number) => FileDescription,
): Description {
  const files = mapShared(description.files, change);
  return files === description.files ? description : { ...description, files };
}

export function mapUnits(
  description: Description,
  change: (unit: Unit, file: FileDescription) => Unit,
): Description {
  return mapFiles(description, (file) => {
    const units = mapShared(file.units, (unit) => change(unit, file));
    return units === file.units ? file : { ...file, units };
  });
}

/** Changes every DIE; `change` sees a DIE whose children have been changed already, and returns it as it is to keep it. */
export function mapDies(
  description: Description,
  change: (die: Die, unit: Unit, file: FileDescription) => Die,
): Description {
  return mapUnits(description, (unit, file) => {
    const root = mapTree(unit.root, (die) => change(die, unit, file));
    return root === unit.root ? unit : { ...unit, root };
  });
}

/** Changes the attributes of every DIE. `undefined` leaves an attribute out. */
export function mapAttributes(
  description: Description,
  change: (attribute: Attribute, die: Die, unit: Unit, file: FileDescription) => Attribute | undefined,
): Description {
  return mapDies(description, (die, unit, file) =>
    mapAttributesOf(die, (attribute) => change(attribute, die, unit, file)),
  );
}

/** The same for one DIE. */
export function mapAttributesOf(die: Die, change: (attribute: Attribute) => Attribute | undefined): Die {
  const attributes = mapShared(die.attributes, change);
  return attributes === die.attributes
    ? die
    : { ...die, attributes: attributes.filter((attribute) => attribute !== undefined) };
}

/** Takes DIEs with everything inside them out of the description. */
export function removeDies(description: Description, removed: ReadonlySet<DieId>): Description {
  return mapDies(description, (die) =>
    die.children?.some(({ id }) => removed.has(id)) === true
      ? { ...die, children: die.children.filter(({ id }) => !removed.has(id)) }
      : die,
  );
}

/** The same for one tree. */
export function mapTree(root: Die, change: (die: Die) => Die): Die {
  interface Frame {
    readonly die: Die;
    /** The children that have been changed so far. */
    readonly done: Die[];
  }
  const frames: Frame[] = [{ die: root, done: [] }];
  for (;;) {
    const frame = frames.at(-1);
    if (frame === undefined) throw new DwarfksymsError('internal', 'a tree without a root');
    const { die, done } = frame;
    const next = die.children?.[done.length];
    if (next !== undefined) {
      frames.push({ die: next, done: [] });
      continue;
    }
    const isSame = die.children === undefined || done.every((child, i) => child === die.children?.[i]);
    const result = change(isSame ? die : { ...die, children: done });
    frames.pop();
    const parent = frames.at(-1);
    if (parent === undefined) return result;
    parent.done.push(result);
  }
}

/** A copy with identities of its own. References inside the tree lead to the copies, those out of it where they led before. */
export function copyTree(root: Die, freshId: () => DieId): Die {
  const ids = new Map<DieId, DieId>();
  for (const { id } of diesIn(root)) ids.set(id, freshId());
  return mapTree(root, (original) => ({
    ...original,
    id: ids.get(original.id) ?? original.id,
    attributes: original.attributes.map((attribute) => {
      const { value } = attribute;
      const copy = value.kind === 'reference' ? ids.get(value.die) : undefined;
      return copy === undefined ? attribute : { ...attribute, value: { kind: 'reference', die: copy } };
    }),
  }));
}

/** Array.map that returns the array itself where nothing changed. */
function mapShared<T, U>(of: readonly T[], change: (item: T, index: number) => T | U): readonly (T | U)[] {
  const result = of.map(change);
  return result.some((item, i) => item !== of[i]) ? result : of;
}
