/**
 * Families: a description, and what neutral changes, a breaking change and a breakage make of it. A family depends on the
 * seed of the corpus and its own number only, so that families can be made in any order and on any thread.
 */
import { DwarfksymsError, type ErrorCode } from '../errors.ts';
import { BREAKING } from '../mutate/breaking.ts';
import { MALFORMED } from '../mutate/malformed.ts';
import { choiceOf, inOrder, type Choice } from '../mutate/choices.ts';
import type { Breakage } from '../mutate/malformed/breakage.ts';
import { applyFirst } from '../mutate/mutation.ts';
import { NEUTRAL } from '../mutate/neutral.ts';
import { diesIn } from '../mutate/tree.ts';
import { Random } from '../random.ts';
import { Workspace } from '../symver/workspace.ts';
import { unicode } from '../unicode.ts';
import type { Description } from '../write/description.ts';
import type { BaseDescription, DrawBase } from './base-descriptions.ts';
import { breakFile, type BrokenFile } from './broken-file.ts';
import { pairKey } from './dictionary.ts';
import { differentNames, expectedVersions, type ExpectedVersions } from './expected-versions.ts';
import {
  inputPath,
  SCHEMA_VERSION,
  type AppliedMutation,
  type Kind,
  type ManifestEntry,
} from './manifest.ts';
import { manifestVersions } from './manifest-versions.ts';
import { writeNamed, type Written, type WrittenFile } from './written.ts';

export interface FamilySettings {
  readonly seed: number;
  readonly kinds: readonly Kind[];
  /** Files beyond this size are not made. */
  readonly maxByteSize: number;
}

export interface Member {
  readonly bytes: Uint8Array;
  readonly entry: ManifestEntry;
}

export interface Family {
  readonly members: readonly Member[];
  /** The attributes of the base with their forms, for the dictionary. */
  readonly pairs: readonly string[];
  /** What should have been a member, and is a fault of ours instead: a change that is not what it is said to be. */
  readonly faults: readonly string[];
}

/** So many neutral changes are made one after the other, at most. */
const MOST_CHANGES = 6;
/** Of changes that cannot be spelled, or that come out too large, another one is tried. */
const MOST_ATTEMPTS = 4;

/**
 * Why a description is no parent: what no form holds, types without an end, names that `linux` takes for references to types
 * that are not there.
 */
const WITHOUT_VERSIONS: ReadonlySet<ErrorCode> = new Set([
  'description',
  'type-endless',
  'type-too-long',
  'type-unknown',
  'type-unsupported',
]);

/** @param draw gives the description that the family comes from */
export function makeFamily(number: number, settings: FamilySettings, draw: DrawBase): Family {
  const random = familyRandom(settings.seed, number);
  const base = draw(number, random.fork());
  return new FamilyMaker(number, settings, base, draw).make(random);
}

/** A stream of its own for each family. */
function familyRandom(seed: number, number: number): Random {
  return new Random(new Random(seed).word() + number);
}

/** Other bases that are tried for a breakage that finds nothing to break: split units and supplementary files are rare. */
const MOST_BASES = 48;

interface Breakable {
  readonly description: Description;
  readonly written: Written;
}

interface Made {
  readonly written: Written;
  readonly versions: ExpectedVersions;
}

class FamilyMaker {
  readonly #number: number;
  readonly #settings: FamilySettings;
  readonly #base: BaseDescription;
  readonly #draw: DrawBase;
  readonly #workspace = new Workspace();
  readonly #members: Member[] = [];
  readonly #faults: string[] = [];

  constructor(number: number, settings: FamilySettings, base: BaseDescription, draw: DrawBase) {
    this.#number = number;
    this.#settings = settings;
    this.#base = base;
    this.#draw = draw;
  }

  make(random: Random): Family {
    const parent = this.#made(this.#base.description);
    if (parent !== undefined) {
      // A stream for each kind, so that a file is the same whatever other kinds are asked for.
      const streams = new Map<Kind, Random>(
        (['valid', 'neutral', 'breaking', 'malformed'] as const).map((kind) => [kind, random.fork()]),
      );
      for (const [kind, stream] of streams)
        if (this.#settings.kinds.includes(kind)) this.#addKind(kind, parent, stream);
    }
    return { members: this.#members, pairs: pairsIn(this.#base.description), faults: this.#faults };
  }

  #addKind(kind: Kind, parent: Made, random: Random): void {
    switch (kind) {
      case 'valid':
        return this.#add(kind, parent.written, { versions: manifestVersions(parent.versions) });
      case 'neutral':
        return this.#addNeutral(parent, random);
      case 'breaking':
        return this.#addBreaking(parent, random);
      case 'malformed':
        return this.#addMalformed(parent, random);
    }
  }

  #addNeutral(parent: Made, random: Random): void {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const mutations: AppliedMutation[] = [];
      let { description } = this.#base;
      for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
        const applied = applyFirst(description, NEUTRAL, choiceOf(random.word()));
        if (applied === undefined) break;
        mutations.push(saidOf(applied));
        description = applied.mutation.description;
      }
      const made = mutations.length > 0 ? this.#made(description, mutations) : undefined;
      if (made === undefined) continue;
      const different = differentNames(parent.versions, made.versions, 'canonical');
      if (different.length > 0) {
        this.#faults.push(this.#described('changed the version of a symbol', mutations, different));
        continue;
      }
      const sameVersionsAs = inputPath(parent.written.object.name);
      return this.#add('neutral', made.written, {
        parents: [sameVersionsAs],
        mutations,
        versions: manifestVersions(made.versions),
        sameVersionsAs,
      });
    }
  }

  #addBreaking(parent: Made, random: Random): void {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const applied = applyFirst(this.#base.description, BREAKING, choiceOf(random.word()));
      if (applied === undefined) return;
      const mutations = [saidOf(applied)];
      const made = this.#made(applied.mutation.description, mutations);
      if (made === undefined) continue;
      const changed = differentNames(parent.versions, made.versions, 'canonical');
      // The type may be one that no symbol needs.
      if (changed.length === 0) continue;
      return this.#add('breaking', made.written, {
        parents: [inputPath(parent.written.object.name)],
        mutations,
        versions: manifestVersions(made.versions),
        changedSymbols: changed.map(unicode).toSorted(),
      });
    }
  }

  #addMalformed({ written }: Made, random: Random): void {
    const choice = choiceOf(random.word());
    const own: Breakable = { description: this.#base.description, written };
    // Each has its turn, so that a corpus as large as the table has them all, and other bases are tried for it.
    const first = MALFORMED[this.#number % MALFORMED.length]!;
    for (const base of this.#breakables(own, random)) if (this.#addBroken(first, base, own, choice)) return;
    for (const breakage of inOrder(MALFORMED, choice))
      if (this.#addBroken(breakage, own, own, choice)) return;
  }

  /** The family's own base, then others. */
  *#breakables(own: Breakable, random: Random): Generator<Breakable, void, void> {
    yield own;
    for (let left = MOST_BASES; left > 0; left--) {
      const { description } = this.#draw(this.#number, random.fork());
      const made = this.#made(description);
      if (made !== undefined) yield { description, written: made.written };
    }
  }

  /** False where the base has nothing that could be broken so. */
  #addBroken(breakage: Breakage, base: Breakable, own: Breakable, choice: Choice): boolean {
    const made = breakFile(breakage, base.description, base.written, choice);
    if (made === undefined || !this.#isSmallEnough(made)) return false;
    const { sound, broken, damage } = made;
    const { what, section, offset, fileOffset } = damage;
    // What the breakage needed is sound, and worth a seed of its own.
    if (sound !== own.written)
      this.#add('valid', sound, { parents: base === own ? [inputPath(own.written.object.name)] : [] });
    this.#add('malformed', broken, {
      parents: [inputPath(sound.object.name)],
      mutations: [{ name: breakage.name, what }],
      wrong: {
        what,
        rule: breakage.rule,
        implies: breakage.implies ?? [],
        section: section ?? null,
        offset,
        fileOffset,
      },
    });
    return true;
  }

  #isSmallEnough({ sound, broken }: BrokenFile): boolean {
    return [sound, broken]
      .flatMap(({ object, companions }) => [object, ...companions])
      .every(({ bytes }) => bytes.length <= this.#settings.maxByteSize);
  }

  #add(kind: Kind, { object, companions }: Written, known: Partial<ManifestEntry>): void {
    for (const companion of companions) this.#addFile('companion', companion, [], {});
    this.#addFile(
      kind,
      object,
      companions.map(({ name }) => inputPath(name)),
      known,
    );
  }

  #addFile(
    kind: ManifestEntry['kind'],
    { name, bytes }: WrittenFile,
    companions: readonly string[],
    known: Partial<ManifestEntry>,
  ): void {
    const entry: ManifestEntry = {
      schemaVersion: SCHEMA_VERSION,
      file: inputPath(name),
      kind,
      byteSize: bytes.length,
      seed: this.#settings.seed,
      family: this.#number,
      source: this.#base.source,
      parents: [],
      mutations: [],
      companions,
      ...known,
    };
    this.#members.push({ bytes, entry });
  }

  /** Undefined for what cannot be written, is too large, or that we do not read. */
  #made(description: Description, mutations: readonly AppliedMutation[] = []): Made | undefined {
    try {
      const written = writeNamed(description);
      const files = [written.object, ...written.companions];
      if (files.some(({ bytes }) => bytes.length > this.#settings.maxByteSize)) return undefined;
      return { written, versions: expectedVersions(written, this.#base.symbols, this.#workspace) };
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      // That what was written cannot be read would be a fault.
      if (!WITHOUT_VERSIONS.has(error.code)) this.#faults.push(this.#described(error.message, mutations, []));
      return undefined;
    }
  }

  #described(what: string, mutations: readonly AppliedMutation[], names: readonly string[]): string {
    const changes = mutations.map(({ name, what: change }) => `${name} (${change})`).join(', ');
    return `seed ${this.#settings.seed}, family ${this.#number}: ${changes === '' ? '' : `${changes}: `}${what}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
  }
}

function pairsIn({ files }: Description): readonly string[] {
  const pairs = new Set<string>();
  for (const { units } of files)
    for (const { root } of units)
      for (const { attributes } of diesIn(root))
        for (const attribute of attributes) pairs.add(pairKey(attribute));
  return [...pairs];
}

function saidOf({ mutator, mutation }: NonNullable<ReturnType<typeof applyFirst>>): AppliedMutation {
  return { name: mutator.name, what: unicode(mutation.what) };
}
