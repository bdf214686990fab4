/** The law about suggestions: what is suggested for a change keeps the versions that it says, read by the real reader from a file of rules. */
import { AbiBuilder } from '../src/abi/abi-builder.ts';
import type { Abi } from '../src/abi/abi.ts';
import { Definitions } from '../src/abi/definitions.ts';
import { symtypesLines } from '../src/abi/symtypes-lines.ts';
import { MemoryCompanions } from '../src/corpus/memory-companions.ts';
import { diffAbis } from '../src/diff/diff.ts';
import { ruleLine } from '../src/diff/rule-forms.ts';
import type { KabiRule, Suggestions } from '../src/diff/suggestion.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { applyFirst, type Mutation } from '../src/mutate/mutation.ts';
import { suggestInSteps } from '../src/suggest/suggest.ts';
import { parseKabiRules } from '../src/symver/kabi-rule-file.ts';
import { CANONICAL, LINUX, type Profile } from '../src/symver/profile.ts';
import { versionObject } from '../src/symver/version-object.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import type { Specimen } from './specimen.ts';

export const suggested: Law = {
  name: 'suggested',
  statement:
    'each suggestion for a breaking change, or for its reversal, as a file of kABI rules for the changed object, gives the former version of every symbol that it says, in both profiles',
  check(specimen, { seed, changes: [choice] }, record) {
    // Versions are computed a dozen times for each comparison: each run makes one of those that are possible.
    const [profile, isReversed, isOfAnyKind] = [seed & 1, seed & 2, (seed & 12) === 0];
    // What rules are for is rare among all changes.
    const mutators = isOfAnyKind ? BREAKING : BREAKING.filter(({ name }) => RULED.test(name));
    const applied = applyFirst(specimen.description, mutators, choice);
    if (applied === undefined) return;
    const changed = specimen.with(applied.mutation.description);
    const [before, after] = isReversed === 0 ? [specimen, changed] : [changed, specimen];
    new Comparison(before, after, PROFILES[profile] ?? LINUX, applied.mutation, record).check();
  },
  checkMutation: checkSuggestions,
};

const PROFILES: readonly Profile[] = [LINUX, CANONICAL];
const RULED = /enumerator|add-member|retype-member|byte-size|declar|defin|private/u;

function checkSuggestions(specimen: Specimen, mutation: Mutation, record: Record): void {
  const changed = specimen.with(mutation.description);
  for (const profile of PROFILES)
    for (const [before, after] of [
      [specimen, changed],
      [changed, specimen],
    ] as const)
      new Comparison(before, after, profile, mutation, record).check();
}

interface Side {
  readonly versions: ReadonlyMap<string, number>;
  readonly symtypes: Uint8Array;
}

class Comparison {
  readonly #before: Specimen;
  readonly #after: Specimen;
  readonly #profile: Profile;
  readonly #mutation: Mutation;
  readonly #record: Record;

  constructor(before: Specimen, after: Specimen, profile: Profile, mutation: Mutation, record: Record) {
    this.#before = before;
    this.#after = after;
    this.#profile = profile;
    this.#mutation = mutation;
    this.#record = record;
  }

  check(): void {
    const [old, now] = [sideOf(this.#before, this.#profile, []), sideOf(this.#after, this.#profile, [])];
    if (old === undefined || now === undefined) return;
    for (const areObjects of [true, false]) this.#checkFrom(old, now, areObjects);
  }

  /** @param areObjects whether the new side is an object, or only type strings */
  #checkFrom(old: Side, now: Side, areObjects: boolean): void {
    const definitions = new Definitions();
    const [before, after] = [abiOf(old, definitions), abiOf(now, definitions)];
    const diff = diffAbis(before, after, definitions);
    const steps = suggestInSteps(diff, definitions, {
      recomputation: areObjects ? { cost: () => 0 } : undefined,
      renamesMembers: this.#profile === CANONICAL,
    });
    let step = steps.next();
    while (step.done !== true) step = steps.next(this.#versionsWith(step.value.rules));
    const found = step.value;
    this.#checkClaims(found, old, areObjects);
    const prefix = `${this.#profile.name}, ${areObjects ? 'objects' : 'type strings'}`;
    for (const { suggestions } of found.ofCause.values())
      this.#record.add(`suggested: ${prefix}`, suggestions.length === 0 ? 'nothing' : 'something');
  }

  #checkClaims({ ofCause, together, honest }: Suggestions, old: Side, areObjects: boolean): void {
    this.#checkRules(together.rules, together.symbols, old, areObjects);
    this.#checkRules(honest.rules, honest.symbols, old, areObjects);
    for (const { suggestions } of ofCause.values())
      for (const { members, rules, alone, honesty } of suggestions) {
        if (members.length > 0) {
          this.#record.add(
            'suggested: members',
            members.map(({ instead }) => /^\w+/u.exec(instead)?.[0] ?? '').join(' '),
          );
          continue;
        }
        this.#checkRules(rules, alone ?? new Set(), old, areObjects);
        if (alone !== undefined && alone.size > 0)
          this.#record.add(`suggested: ${honesty}`, [...new Set(rules.map(({ type }) => type))].join(' '));
      }
  }

  #checkRules(
    rules: readonly KabiRule[],
    symbols: ReadonlySet<string>,
    old: Side,
    areObjects: boolean,
  ): void {
    if (symbols.size === 0) return;
    const versions = this.#versionsWith(rules);
    for (const name of symbols) {
      if (versions.get(name) === old.versions.get(name)) continue;
      // Of names at one address only one can have a string of its own, and type strings do not tell which have one.
      if (
        !areObjects &&
        rules.some(({ type, target }) => type === 'type_string' && !/^[suet]#/u.test(target))
      ) {
        this.#record.add('suggested: type strings', 'for an alias');
        continue;
      }
      throw new LawViolation(
        `${this.#mutation.what}: ${areObjects ? 'of the object' : 'of type strings'}, ${this.#profile.name}, ${name} has ${versions.get(name)} and not ${old.versions.get(name)} with ${rules.map(ruleLine).join('; ')}`,
        this.#mutation,
      );
    }
  }

  /** Reads the rules from text, and the object with them. */
  #versionsWith(rules: readonly KabiRule[]): ReadonlyMap<string, number> {
    return sideOf(this.#after, this.#profile, rules)?.versions ?? new Map();
  }
}

/** Undefined for an object that cannot be computed. */
function sideOf(specimen: Specimen, profile: Profile, rules: readonly KabiRule[]): Side | undefined {
  const ignore = (): void => undefined;
  const text = Buffer.from(rules.map((rule) => `${ruleLine(rule)}\n`).join(''), 'latin1');
  try {
    const [object] = specimen.files;
    if (object === undefined) return undefined;
    const { versions, symtypes } = versionObject(openElf(bytesSource(...object), ignore), specimen.symbols, {
      profile,
      stable: true,
      kabiRules: { rules: parseKabiRules(text, 'rules', ignore) },
      warn: ignore,
      companions: new MemoryCompanions(specimen.files, ignore),
      followSkeletons: true,
      attributesErrors: true,
    });
    return { versions, symtypes: symtypes() };
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

function abiOf({ versions, symtypes }: Side, definitions: Definitions): Abi {
  const builder = new AbiBuilder(definitions);
  builder.addPart('object', symtypesLines(symtypes), 'dwarf');
  for (const [name, version] of versions)
    builder.addExport(name, { version, module: undefined, isGplOnly: undefined, namespace: undefined });
  return builder.abi('object');
}
