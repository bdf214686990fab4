/** Which warnings are damage: a version that may be wrong is worse than none (symbol versions, section 9). */
import type { ErrorCode, Warn } from '../errors.ts';

/** What may be wrong with a file without making its versions doubtful. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set([
  'companion-missing',
  'symbol-ambiguous',
  'symbol-table-missing',
  'export-table',
  'kabi-rule',
  'dwarf-stray',
]);

/** What ends the drop-in, as it ends the kernel's tool. With other damage both go on. */
const REFUSED: ReadonlySet<ErrorCode> = new Set(['dwarf-stray', 'dwarf-unsound', 'elf-unsound']);

/** Passes on what the drop-in only warns of, and throws the rest. */
export function throwingUnsound(warn: Warn): Warn {
  return (warning) => {
    if (REFUSED.has(warning.code)) throw warning;
    warn(warning);
  };
}

/** Passes on what is worth knowing of `file`, and throws what is damage, also where the drop-in goes on. */
export function throwingDamage(file: string, warn: Warn): Warn {
  return (warning) => {
    const located = warning.at({ file });
    if (!HARMLESS.has(located.code)) throw located;
    warn(located);
  };
}
