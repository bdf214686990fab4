/** What git leaves in a text file that it could not merge. */

export const CONFLICT = 'there is a conflict of a merge, which has to be resolved';

/** How the lines begin, and what can follow. */
const MARKS = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'] as const;

/** Whether a line is one between the sides of a conflict. */
export function isConflictMark(line: string): boolean {
  return MARKS.some((mark) => line === mark || line.startsWith(`${mark} `));
}

/** Where the first such line behind the first line of a text begins; undefined if there is none. */
export function conflictIn(text: Buffer): number | undefined {
  const found = MARKS.flatMap((mark) => {
    for (let at = text.indexOf(`\n${mark}`); at >= 0; at = text.indexOf(`\n${mark}`, at + 1)) {
      const end = text.indexOf('\n', at + 1);
      const line = text.toString('latin1', at + 1, end < 0 ? text.length : end);
      if (isConflictMark(line)) return [at + 1];
    }
    return [];
  });
  return found.length === 0 ? undefined : Math.min(...found);
}
