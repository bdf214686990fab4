/** Tables of edits: what the edits of one table have in common is written once. */
import type { Edit, Replacement, Subject, Verdict } from '../edit.ts';

/** Exports that take, or lead to, struct bus; all types of bus.h but struct bus_limits are reached from it. */
export const OF_BUS = [
  'bus_for_each',
  'bus_link',
  'bus_log',
  'bus_read_stats',
  'bus_register',
  'bus_send',
  'bus_set_flags',
  'bus_state_of',
] as const;

/** Without id: verdict, title, reason, the exports that are concerned, what is replaced by what, and options. */
export type Row = readonly [
  verdict: Verdict,
  title: string,
  because: string,
  concerns: readonly string[],
  replacements: readonly (readonly [from: string, to: string] | Replacement)[],
  flags?: readonly string[],
];

/** @param file that is changed where a replacement names none */
export function edits(subject: Subject, file: string, rows: Readonly<Record<string, Row>>): readonly Edit[] {
  return Object.entries(rows).map(([id, [verdict, title, because, concerns, replacements, flags]]) => ({
    id,
    subject,
    title,
    verdict,
    because,
    concerns,
    replacements: replacements.map((one) => ('file' in one ? one : { file, from: one[0], to: one[1] })),
    ...(flags !== undefined && { flags }),
  }));
}
