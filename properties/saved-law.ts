/** The law of baselines: what is saved is what is read back, in each form. */
import { AbiBuilder } from '../src/abi/abi-builder.ts';
import { Definitions } from '../src/abi/definitions.ts';
import { readSymtypes } from '../src/abi/read-symtypes.ts';
import { symtypesText } from '../src/baseline/consolidated.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { applyFirst } from '../src/mutate/mutation.ts';
import { CANONICAL, LINUX, type Profile } from '../src/symver/profile.ts';
import { consolidated, partsText, restored, saved, symbolsText } from '../test/support/saved.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import { ERROR, type Specimen } from './specimen.ts';

export const savedLaw: Law = {
  name: 'saved',
  statement:
    'objects saved as a baseline are read back with all that their symbols reach; consolidated and split again they are the same files, and split and consolidated the same file',
  check(specimen, { changes: [choice] }, record) {
    // Another object, whose types have other definitions.
    const mutation = applyFirst(specimen.description, BREAKING, choice)?.mutation;
    const other = mutation && specimen.with(mutation.description);
    for (const profile of [LINUX, CANONICAL]) {
      const texts = [specimen, other].flatMap((one, index) => {
        const text = one && symtypesOf(one, profile, index === 0 ? '' : 'other_');
        return text === undefined || text === '' ? [] : [text];
      });
      if (texts.length > 0) checkSaved(texts, record);
    }
  },
};

/** @param prefix of the names of symbols, of which there is one of each name in a kernel */
function symtypesOf(specimen: Specimen, profile: Profile, prefix: string): string | undefined {
  if ([...specimen.versions(profile).values()].includes(ERROR)) return undefined;
  return Array.from(
    specimen.typeStrings(profile),
    ([name, text]) => `${/^[suet]#/.test(name) ? '' : prefix}${name} ${text}\n`,
  ).join('');
}

function checkSaved(texts: readonly string[], record: Record): void {
  const definitions = new Definitions();
  const side = new AbiBuilder(definitions);
  for (const [index, text] of texts.entries())
    readSymtypes(Buffer.from(text, 'latin1'), `object/${index}`, side, definitions);
  if (side.language !== 'dwarf') return;
  checkBaseline(side, definitions, record);
  checkConsolidated(side, definitions, record);
}

function checkBaseline(side: AbiBuilder, definitions: Definitions, record: Record): void {
  const text = saved(side, definitions);
  const again = restored(text, definitions);
  expectEqual('read back', symbolsText(again.abi(''), definitions), symbolsText(side.abi(''), definitions));
  expectEqual('written again', saved(again, definitions), text);
  record.add('saved', 'as a baseline');
  for (const kind of ['| ', 'only where listed', 'only in ', 'missing'])
    if (text.includes(`\t${kind}`) || text.includes(` ${kind}\n`))
      record.add('saved', `with '${kind.trim()}'`);
}

function checkConsolidated(side: AbiBuilder, definitions: Definitions, record: Record): void {
  let whole: string;
  try {
    whole = consolidated(side, definitions);
  } catch (error) {
    if (!(error instanceof DwarfksymsError) || error.code !== 'symtypes') throw error;
    record.add('saved', 'cannot be consolidated');
    return;
  }
  const again = new AbiBuilder(definitions);
  readSymtypes(Buffer.from(whole, 'latin1'), 'all', again, definitions);
  if (again.language !== 'dwarf') return;
  expectEqual('consolidated', partsText(again, definitions), partsText(side, definitions));
  const split = new AbiBuilder(definitions);
  for (const part of again.parts)
    readSymtypes(
      Buffer.from(symtypesText(part, definitions, 'dwarf'), 'latin1'),
      part.name,
      split,
      definitions,
    );
  expectEqual('split', partsText(split, definitions), partsText(side, definitions));
  expectEqual('consolidated again', consolidated(split, definitions), whole);
  record.add('saved', 'consolidated and split');
}

function expectEqual(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (one === other) return;
  const lines = other!.split('\n');
  const different = one!.split('\n').find((line, index) => line !== lines[index]);
  throw new LawViolation(`${what}: ${different} is different`);
}
