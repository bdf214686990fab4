/**
 * Descriptions as files of a corpus. Inputs are named by what is in them, and an object names its companions: so companions
 * are written first, and the object then has the names that they got.
 */
import { createHash } from 'node:crypto';
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { mapAttributes, mapFiles } from '../mutate/tree.ts';
import type { Description } from '../write/description.ts';
import { writeDescription } from '../write/write.ts';

export interface WrittenFile {
  /** The SHA-1 of its bytes in hexadecimal digits, as libFuzzer names inputs. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Written {
  readonly object: WrittenFile;
  readonly companions: readonly WrittenFile[];
}

/** In the second round companions are what they were: they name nobody. One more would show that they do. */
const MOST_ROUNDS = 3;

/** @throws DwarfksymsError 'description' for what cannot be spelled */
export function writeNamed(description: Description): Written {
  let named = description;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = [...writeDescription(named, { widen: true })].map(([name, bytes]) => ({ name, bytes }));
    const [object, ...companions] = files.map(({ bytes }) => ({ name: nameOf(bytes), bytes }));
    if (object === undefined) throw new DwarfksymsError('internal', 'a description has no files');
    const isSettled = companions.every(({ name }, index) => name === files[index + 1]?.name);
    if (isSettled) return { object, companions };
    named = withNames(named, companions);
  }
  throw new DwarfksymsError('description', 'a companion depends on the name of another');
}

export function nameOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function withNames(description: Description, companions: readonly WrittenFile[]): Description {
  const names = new Map<string, string>();
  for (const [index, { name }] of companions.entries()) {
    const old = description.files[index + 1]?.name;
    if (old !== undefined) names.set(old, name);
  }
  const renamed = mapFiles(description, (file) => ({ ...file, name: names.get(file.name) ?? file.name }));
  return mapAttributes(renamed, (attribute) => {
    const { name, value } = attribute;
    if ((name !== DW_AT.dwo_name && name !== DW_AT.GNU_dwo_name) || value.kind !== 'string') return attribute;
    const text = names.get(value.text);
    return text === undefined ? attribute : { ...attribute, value: { kind: 'string', text } };
  });
}
