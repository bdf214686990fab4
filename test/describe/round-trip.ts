/** Descriptions through files and back. */
import * as assert from 'uvu/assert';
import { MemoryCompanions } from '../../src/corpus/memory-companions.ts';
import { describe } from '../../src/describe/describe.ts';
import { normalize } from '../../src/describe/normal-form.ts';
import { Omissions } from '../../src/describe/omissions.ts';
import type { Attribute, Description, FileDescription } from '../../src/write/description.ts';
import { writeDescription } from '../../src/write/write.ts';

export interface Described {
  readonly description: Description;
  /** `kind count` each. */
  readonly omitted: readonly string[];
  readonly warnings: readonly string[];
}

export function describeFile(
  name: string,
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Described {
  const omissions = new Omissions();
  const warnings: string[] = [];
  const companions = new MemoryCompanions(files, () => undefined);
  const warn = ({ message }: Error): void => void warnings.push(message);
  const description = describe(name, bytes, { omissions, companions, warn });
  return { description, omitted: omissions.counts.map(([kind, count]) => `${kind} ${count}`), warnings };
}

/** What is described of what is written. */
export function written(description: Description): Described {
  const files = writeDescription(description);
  const [first] = files;
  assert.ok(first);
  return describeFile(...first, files);
}

/** The law: what is written is read back, but for what files do not tell. */
export function assertReadBack(description: Description): Described {
  const result = written(description);
  assert.equal(normalize(result.description), normalize(description));
  return result;
}

/** The attributes of the n-th DIE below the first unit's, or of the unit's. */
export function attributesOf({ files }: Description, child?: number): readonly Attribute[] {
  const root = files[0]?.units[0]?.root;
  return (child === undefined ? root : root?.children?.[child])?.attributes ?? [];
}

export function firstFile({ files }: Description): FileDescription {
  const [file] = files;
  assert.ok(file);
  return file;
}
