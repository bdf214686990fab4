/** Reads the section of kABI rules (symbol versions, section 8). */
import { KabiRules as KabiRulesGrammar } from '../../generated/kabi-rules.js';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { KabiRules, type KabiRuleEntry } from './kabi-rules.ts';

const SECTION = '.discard.gendwarfksyms.kabi_rules';
const VERSION = '1';

/** The file's rules; none where it has no such section. */
export function readKabiRules(elf: ElfFile, warn: Warn): KabiRules {
  const section = elf.section(SECTION);
  if (section === undefined) return new KabiRules([], SECTION);
  const bytes = elf.contents(section);
  const io = stream(bytes);
  const fail = (detail: string, offset: number): DwarfksymsError =>
    new DwarfksymsError('kabi-rule', detail, { section: SECTION, offset });
  const root = new KabiRulesGrammar(stream(new Uint8Array()));
  if (bytes.length < root.minRuleSize)
    throw fail(`${bytes.length} bytes are too few for a kABI rule`, 0);
  if (bytes.at(-1) !== 0) throw fail('the last string of the kABI rules is not terminated', bytes.length);
  const entries: KabiRuleEntry[] = [];
  while (bytes.length - io.pos > root.minRuleSize) {
    const offset = io.pos;
    const rule = decode(io, 'a kABI rule', 'kabi-rule', { section: SECTION }, () => {
      return new KabiRulesGrammar.Rule(io, null, root);
    });
    const version = latin1(rule.version);
    if (version !== VERSION)
      throw fail(`a kABI rule has version '${version}', expected '${VERSION}'`, offset);
    entries.push({ type: latin1(rule.type), target: latin1(rule.target), value: latin1(rule.value), offset });
  }
  if (io.pos < bytes.length) warn(fail(`${bytes.length - io.pos} bytes follow the last kABI rule`, io.pos));
  return new KabiRules(entries, SECTION);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
