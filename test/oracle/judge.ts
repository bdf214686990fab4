/** Judges all cases of an oracle folder. */
import { commandLineCases, objectCases, stressRows, type OracleCase } from '../support/oracle.ts';
import { judgeCommandLine } from './command-line-case.ts';
import { judgeObjectCase } from './object-case.ts';
import type { Group } from './report.ts';
import type { Tool } from './sandbox.ts';
import { judgeStress } from './stress.ts';

/** @param wanted which cases, by name */
export function judgeOracle(oracle: string, tool: Tool, wanted: (name: string) => boolean): Group[] {
  const chosen = (cases: readonly OracleCase[]): OracleCase[] => cases.filter(({ name }) => wanted(name));
  const objects = chosen(objectCases(oracle));
  const rows = stressRows(oracle);
  return [
    { title: 'objects', judged: objects.map((one) => judgeObjectCase(one, tool)) },
    {
      title: 'command lines',
      judged: chosen(commandLineCases(oracle)).map((one) => judgeCommandLine(one, tool)),
    },
    {
      title: 'stress rows',
      judged: objects.flatMap((one) => judgeStress(one, rows.get(one.name) ?? [], tool)),
    },
  ];
}
