/** A file that breaks one rule, and the sound one that it differs from. */
import { DwarfksymsError } from '../errors.ts';
import { Choices, type Choice } from '../mutate/choices.ts';
import type { Breakage } from '../mutate/malformed/breakage.ts';
import { Specimen, type Damage } from '../mutate/malformed/specimen.ts';
import type { Description } from '../write/description.ts';
import { nameOf, writeNamed, type Written } from './written.ts';

export interface BrokenFile {
  readonly breakage: Breakage;
  /** Another than the one given, where the breakage had to prepare something. */
  readonly sound: Written;
  readonly broken: Written;
  readonly damage: Damage;
}

/**
 * Breaks what a description says, or the file that is written from it. Undefined where there is nothing that could be broken.
 * @param written from the description
 */
export function breakFile(
  breakage: Breakage,
  description: Description,
  written: Written,
  choice: Choice,
): BrokenFile | undefined {
  const choices = new Choices(choice);
  const prepared = breakage.prepare === undefined ? description : breakage.prepare(description, choices);
  if (prepared === undefined) return undefined;
  const sound = prepared === description ? written : writable(prepared);
  if (sound === undefined) return undefined;
  if ('apply' in breakage) {
    const specimen = new Specimen(sound.object.bytes, choice);
    const damage = breakage.apply(specimen);
    if (damage === undefined) return undefined;
    const { bytes } = specimen;
    return {
      breakage,
      sound,
      broken: { object: { name: nameOf(bytes), bytes }, companions: sound.companions },
      damage,
    };
  }
  const wrong = breakage.change(prepared, choices);
  const broken = wrong && writable(wrong.description);
  if (wrong === undefined || broken === undefined || broken.object.name === sound.object.name)
    return undefined;
  return { breakage, sound, broken, damage: firstDifference(sound, broken, wrong.what, choice) };
}

function writable(description: Description): Written | undefined {
  try {
    return writeNamed(description);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'description') return undefined;
    throw error;
  }
}

/** What is said otherwise may be spelled otherwise in many places: the first byte that is another one. */
function firstDifference(
  { object: sound }: Written,
  { object: broken }: Written,
  what: string,
  choice: Choice,
): Damage {
  const at = broken.bytes.findIndex((byte, i) => byte !== sound.bytes[i]);
  const fileOffset = at < 0 ? broken.bytes.length : at;
  const section = new Specimen(broken.bytes, choice).file.sectionAt(fileOffset);
  return { what, section: section?.name, offset: fileOffset - (section?.offset ?? 0), fileOffset };
}
