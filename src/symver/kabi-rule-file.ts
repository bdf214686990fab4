/**
 * Reads a file of kABI rules, which count as if they were compiled into each object (symbol versions, section 8): the strings of a
 * record, one record a line.
 *
 *     # version, type, target, value
 *     1 declonly device
 *     1 enumerator_ignore shape SHAPE_NEW
 *     1 enumerator_value shape SHAPE_MAX 3
 *     1 byte_size queue 64
 *     1 type_string s#queue structure_type queue { member base_type int byte_size(4) encoding(5) depth … }
 *
 * Names of types may have blanks in them, numbers have none, and references with blanks are in quotes; so nothing else is needed to tell
 * the parts from each other.
 */
import { DwarfksymsError, type Warn } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import {
  KABI_RULE_KINDS,
  unknownKind,
  unsignedLong,
  type GivenPlace,
  type KabiRuleEntry,
  type KabiRuleKind,
} from './kabi-rules.ts';

const VERSION = '1';
const WORDS = /^(?<version>\S+)(?:[ \t]+(?<type>\S+))?(?:[ \t]+(?<rest>.*))?$/u;
const WITH_NUMBER = /^(?<target>.*\S)[ \t]+(?<value>\S+)$/u;
/** A reference name, in quotes where it has blanks, or the name of a symbol; then the string. */
const WITH_STRING = /^(?<target>[suet]#'.*?'(?=[ \t])|\S+)[ \t]+(?<value>.*)$/u;
/** The name of a type may have blanks; that of an enumerator has none. */
const ENUMERATOR = /\S[ \t]+\S/u;

/**
 * @param file for messages
 * @param warn receives what counts for nothing, because a later line replaces it
 * @throws DwarfksymsError 'kabi-rule' with the number of the line
 */
export function parseKabiRules(bytes: Uint8Array, file: string, warn: Warn): readonly KabiRuleEntry[] {
  const rules = new Map<string, KabiRuleEntry>();
  for (const [index, text] of latin1(bytes).split(/\r?\n/u).entries()) {
    const line = text.trim();
    if (line === '' || line.startsWith('#')) continue;
    const place = { file, line: index + 1 };
    const rule = { ...parsed(line, place), offset: 0, given: place };
    const key = `${rule.type}\0${rule.target}`;
    const before = rules.get(key);
    if (before?.given !== undefined)
      warn(problem(before.given, `the rule is replaced by that of line ${place.line}`));
    rules.delete(key);
    rules.set(key, rule);
  }
  return [...rules.values()];
}

/** What is to be said of a rule that nothing was met for. */
export function describeGivenRule({ type, target }: KabiRuleEntry, place: GivenPlace): DwarfksymsError {
  return problem(place, `the kABI rule ${type} for '${target}' has no effect: nothing of that name was met`);
}

type Strings = Pick<KabiRuleEntry, 'type' | 'target' | 'value'>;

function parsed(line: string, place: GivenPlace): Strings {
  if (line.includes('\0')) throw problem(place, 'a NUL byte cannot be part of a rule');
  const { version = '', type, rest = '' } = WORDS.exec(line)?.groups ?? {};
  if (version !== VERSION)
    throw problem(place, `a kABI rule has version '${version}', expected '${VERSION}'`);
  if (type === undefined)
    throw problem(place, `missing type of rule; expected one of ${KABI_RULE_KINDS.join(', ')}`);
  const kind = KABI_RULE_KINDS.find((known) => known === type);
  if (kind === undefined) throw problem(place, unknownKind(type));
  const strings = parts(kind, rest);
  if (strings === undefined) throw problem(place, `expected 1 ${kind} ${EXPECTED[kind]}`);
  const isNumber = kind === 'enumerator_value' || kind === 'byte_size';
  if (isNumber && unsignedLong(strings.value) === undefined)
    throw problem(
      place,
      `kABI rule ${kind} for '${strings.target}': expected a decimal number of 64 bits, found '${strings.value}'`,
    );
  return { type: kind, ...strings };
}

const EXPECTED: Readonly<Record<KabiRuleKind, string>> = {
  declonly: 'TYPE',
  enumerator_ignore: 'ENUMERATION ENUMERATOR',
  enumerator_value: 'ENUMERATION ENUMERATOR NUMBER',
  byte_size: 'TYPE NUMBER',
  type_string: 'SYMBOL|REFERENCE STRING',
};

function parts(kind: KabiRuleKind, rest: string): Omit<Strings, 'type'> | undefined {
  switch (kind) {
    case 'declonly':
      return rest === '' ? undefined : { target: rest, value: '' };
    case 'enumerator_ignore':
      return ENUMERATOR.test(rest) ? { target: withOneBlank(rest), value: '' } : undefined;
    case 'enumerator_value': {
      const found = split(WITH_NUMBER, rest);
      if (found === undefined || !ENUMERATOR.test(found.target)) return undefined;
      return { ...found, target: withOneBlank(found.target) };
    }
    case 'byte_size':
      return split(WITH_NUMBER, rest);
    case 'type_string':
      return split(WITH_STRING, rest);
  }
}

/** In front of the enumerator's name, as records have it. */
function withOneBlank(target: string): string {
  return target.replace(/[ \t]+(?=\S+$)/u, ' ');
}

function split(pattern: RegExp, rest: string): Omit<Strings, 'type'> | undefined {
  const { target, value } = pattern.exec(rest)?.groups ?? {};
  return target === undefined || value === undefined || value === '' ? undefined : { target, value };
}

function problem({ file, line }: GivenPlace, detail: string): DwarfksymsError {
  return new DwarfksymsError('kabi-rule', `line ${line}: ${detail}`, { file });
}
