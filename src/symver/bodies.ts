/** Whether the body of an aggregate is expanded (symbol versions, section 4, "When a body is expanded"). */
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import type { EntrySlots } from '../dwarf/entry-slots.ts';
import { Slot } from '../dwarf/slots.ts';
import type { KabiRules } from './kabi-rules.ts';
import type { PrivateFiles } from './private-files.ts';

export class Bodies {
  readonly #dwarf: DwarfFile;
  readonly #privateFiles: PrivateFiles;
  readonly #rules: KabiRules | undefined;

  constructor(dwarf: DwarfFile, privateFiles: PrivateFiles, rules: KabiRules | undefined) {
    this.#dwarf = dwarf;
    this.#privateFiles = privateFiles;
    this.#rules = rules;
  }

  /**
   * @param slots the attributes of the aggregate
   * @param name its qualified name, if it has one
   * @throws DwarfksymsError `line-table` where only that could tell
   */
  isExpanded(unit: Unit, slots: EntrySlots, name: string | undefined): boolean {
    if (
      slots.has(Slot.declaration) &&
      this.#dwarf.isTrue(slots.form[Slot.declaration]!, slots.lo[Slot.declaration]!)
    )
      return false;
    if (name !== undefined && this.#rules?.isDeclarationOnly(name) === true) return false;
    if (!slots.has(Slot.declFile)) return true;
    const form = slots.form[Slot.declFile]!;
    const lo = slots.lo[Slot.declFile]!;
    const hi = slots.hi[Slot.declFile]!;
    if (!this.#dwarf.isConstant(unit, Slot.declFile, form, lo, hi)) return true;
    return !this.#privateFiles.isPrivate(unit, lo, hi);
  }
}
