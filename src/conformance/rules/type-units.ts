/** Type units and their signatures. DWARF 5, 3.1.4, 7.5.1.3 and 7.32. */
import { createHash } from 'node:crypto';
import { inUnit } from '../../dwarf/offsets.ts';
import type { CheckedUnit } from '../checked-file.ts';
import { placeInUnit } from '../place.ts';
import type { Rule } from '../rule.ts';
import { signatureText } from '../../dwarf/units.ts';
import { typeDigest } from '../type-digest.ts';
import { NO_ENTRY } from '../unit-tree.ts';

export const U10: Rule = {
  id: 'U10',
  class: 'N',
  statement: 'the type of a type unit is one of its entries',
  citation: { dwarf4: '7.5.1.2', dwarf5: '7.5.1.3' },
  concernsVersions: true,
  hooks: (check) => ({
    unit: (unit, tree) => {
      const { typeOffset, start, diesStart, end } = unit;
      if (typeOffset === undefined) return;
      const at = inUnit(start, typeOffset);
      const isInside = at >= diesStart && at < end;
      // What could not be read may hold the entry.
      if (isInside && (!tree.isComplete || tree.find(at) !== NO_ENTRY)) return;
      check.report(
        U10,
        {
          found: isInside ? 'a type_offset where no entry begins' : 'a type_offset outside the unit',
          expected: 'the offset of an entry of the unit',
        },
        () => placeInUnit(unit, start),
      );
    },
  }),
};

export const U11: Rule = {
  id: 'U11',
  class: 'N',
  statement: 'type units with one signature describe one type',
  citation: { dwarf4: '3.1.3', dwarf5: '3.1.4' },
  concernsVersions: true,
  hooks: (check) => {
    /** By signature, of those that more than one unit has: what the first one describes. */
    const repeated = new Map<string, string | undefined>();
    return {
      file: () => {
        if (repeated.size > 0) return;
        const seen = new Set<string>();
        for (const { sections } of check.files)
          for (const { units } of sections)
            for (const unit of units) {
              const signature = signatureOf(unit);
              if (signature === undefined) continue;
              if (seen.has(signature)) repeated.set(signature, undefined);
              seen.add(signature);
            }
      },
      unit: (unit, tree) => {
        const signature = signatureOf(unit);
        if (signature === undefined || !repeated.has(signature) || !tree.isComplete) return;
        const digest = typeDigest(unit, tree);
        const first = repeated.get(signature);
        if (digest === undefined) return;
        if (first === undefined) repeated.set(signature, digest);
        else if (first !== digest)
          check.report(
            U11,
            { found: 'another type than that of a unit with the same signature', expected: 'one type' },
            () => placeInUnit(unit, unit.start),
          );
      },
    };
  },
};

/**
 * The standard's algorithm (DWARF 5, 7.32) is for producers, and theirs differ from it: LLVM hashes the mangled name of the type, and GCC
 * what it knows before it parts the type from its unit. What must hold for any of them is that the signature follows from the type:
 * a unit with the same bytes, read by the same abbreviations, has the same one.
 */
export const U12: Rule = {
  id: 'U12',
  class: 'S',
  statement: 'the signature of a type unit follows from what the unit describes',
  citation: { dwarf4: '7.27', dwarf5: '7.32' },
  hooks: (check) => {
    const signatures = new Map<string, string>();
    return {
      unit: (unit) => {
        const signature = signatureOf(unit);
        if (signature === undefined) return;
        const { section, diesStart, end, abbreviationOffset, version } = unit;
        const hash = createHash('md5').update(section.bytes.subarray(diesStart, end)).digest('base64');
        const key = `${section.file.name} ${section.name} ${version} ${abbreviationOffset} ${hash}`;
        const first = signatures.get(key);
        if (first === undefined) signatures.set(key, signature);
        else if (first !== signature)
          check.report(
            U12,
            {
              found: 'another signature than that of a unit with the same entries',
              expected: 'a signature that follows from the type',
            },
            () => placeInUnit(unit, unit.start),
          );
      },
    };
  },
};

function signatureOf({ signature, typeOffset }: CheckedUnit): string | undefined {
  return signature === undefined || typeOffset === undefined ? undefined : signatureText(signature);
}
