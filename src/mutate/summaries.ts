/** What changes do, told beside the tables of them. */
import { DwarfksymsError } from '../errors.ts';

/** What a change does, and why it keeps or breaks something, in a sentence. */
export type Summaries = Readonly<Record<string, string>>;

export function summaryOf(name: string, summaries: Summaries): string {
  const summary = summaries[name];
  if (summary === undefined) throw new DwarfksymsError('internal', `nothing says what ${name} does`);
  return summary;
}
