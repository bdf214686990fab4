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

/** The file's rules; none where it has no such section. */
export function readKabiRules(elf: ElfFile, warn: Warn): KabiRules {
  const section = elf.section(KABI_SECTION);
  if (section === undefined) return new KabiRules([], KABI_SECTION);
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
  return new KabiRules(entries, KABI_SECTION);
}
