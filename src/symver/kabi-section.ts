/** Reads the section of kABI rules (symbol versions, section 8). */
import { KabiRules as KabiRulesGrammar } from '../../generated/kabi-rules.js';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { latin1 } from '../latin1.ts';
import { KabiRules, type KabiRuleEntry } from './kabi-rules.ts';

/** Where kABI rules are. */
export const KABI_SECTION = '.discard.gendwarfksyms.kabi_rules';
const VERSION = '1';

/** Rules that count as if they stood behind those of the file. */
export interface GivenRules {
  readonly rules: readonly KabiRuleEntry[];
  /** Called with each of all rules that something was met for, any number of times. */
  readonly onUsed?: ((rule: KabiRuleEntry) => void) | undefined;
}

/** The file's rules; none where it has no such section. */
export function readKabiRules(elf: ElfFile, warn: Warn, { rules, onUsed }: GivenRules = NONE): KabiRules {
  const compiled = compiledRules(elf, warn);
  warnOfConflicts(compiled, rules, warn);
  return new KabiRules([...compiled, ...rules], KABI_SECTION, onUsed);
}

const NONE: GivenRules = { rules: [] };

function warnOfConflicts(
  compiled: readonly KabiRuleEntry[],
  given: readonly KabiRuleEntry[],
  warn: Warn,
): void {
  const key = ({ type, target }: KabiRuleEntry): string => `${type}\0${target}`;
  const before = new Map(compiled.map((rule) => [key(rule), rule]));
  for (const rule of given) {
    const other = before.get(key(rule));
    if (other === undefined || other.value === rule.value) continue;
    const by = rule.given === undefined ? '' : ` by line ${rule.given.line} of ${rule.given.file}`;
    warn(
      new DwarfksymsError('kabi-rule', `kABI rule ${rule.type} for '${rule.target}' is replaced${by}`, {
        section: KABI_SECTION,
        offset: other.offset,
      }),
    );
  }
}

function compiledRules(elf: ElfFile, warn: Warn): readonly KabiRuleEntry[] {
  const section = elf.section(KABI_SECTION);
  if (section === undefined) return [];
  const bytes = elf.contents(section);
  const place = { section: KABI_SECTION };
  const fail = (detail: string, offset: number): DwarfksymsError =>
    new DwarfksymsError('kabi-rule', detail, { ...place, offset });
  if (bytes.length > 0 && bytes.at(-1) !== 0)
    throw fail('the last string of the kABI rules is not terminated', bytes.length);
  const io = stream(bytes);
  const { rules = [] } = decode(io, 'a kABI rule', 'kabi-rule', place, () => new KabiRulesGrammar(io));
  const entries: KabiRuleEntry[] = [];
  let offset = 0;
  for (const { version, ruleType: type, target, value } of rules) {
    const versionText = latin1(version);
    if (versionText !== VERSION)
      throw fail(`a kABI rule has version '${versionText}', expected '${VERSION}'`, offset);
    entries.push({ type: latin1(type), target: latin1(target), value: latin1(value), offset });
    for (const text of [version, type, target, value]) offset += text.length + 1;
  }
  if (offset < bytes.length) warn(fail(`${bytes.length - offset} bytes follow the last kABI rule`, offset));
  return entries;
}
