/** For what completes a file without being needed: damage to it is a warning. */
import { DwarfksymsError, type Warn } from './errors.ts';

/** The result of `action`; undefined, after a warning, where something is wrong with what it reads. */
export function attempt<T>(action: () => T, warn: Warn): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    warn(error);
    return undefined;
  }
}
