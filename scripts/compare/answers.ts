/** What a program says of a file: how it ends, and its complaints without what differs from file to file. */
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import type { Consumer } from './consumers.ts';

export interface Answer {
  readonly ending: 'status' | 'crash' | 'hang';
  readonly status: number;
  /** How often each was written. */
  readonly complaints: ReadonlyMap<string, number>;
}

/** More than that is not listened to, but read, so that the program goes on. */
const MOST_SAID = 1 << 22;

/** Runs a program on a file, at most so many seconds. */
export async function ask(
  { program, args, complaint, isOurs }: Consumer,
  folder: string,
  file: string,
  seconds: number,
): Promise<Answer> {
  const child = spawn(program, args(file), {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', DEBUGINFOD_URLS: '' },
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    endGroup(child.pid);
  }, 1000 * seconds);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      if (said[name].length < MOST_SAID) said[name] += chunk.toString('latin1');
    });
  const { status, signal } = await new Promise<{ status: number | null; signal: NodeJS.Signals | null }>(
    (done, fail) => {
      child.once('error', fail);
      child.once('close', (code, by) => done({ status: code, signal: by }));
    },
  );
  clearTimeout(timer);
  const lines = [
    ...said.stdout.split('\n').filter((line) => complaint.test(line)),
    ...said.stderr.split('\n').filter((line) => line.trim() !== ''),
  ];
  const complaints = new Map<string, number>();
  for (const line of lines) {
    // Ids of rules would be numbers, too.
    const key = isOurs ? line : withoutNumbers(line, file);
    complaints.set(key, (complaints.get(key) ?? 0) + 1);
  }
  return {
    ending: isLate ? 'hang' : signal === null ? 'status' : 'crash',
    status: status ?? 0,
    complaints,
  };
}

/** Complaints that differ in the file and in numbers are the same. */
function withoutNumbers(complaint: string, file: string): string {
  return complaint
    .replaceAll(new RegExp(`\\S*${basename(file)}`, 'gu'), 'FILE')
    .replaceAll(/\b(?:0x[0-9a-f]+|[0-9a-f]*[0-9][0-9a-f]*)\b/giu, 'N');
}

/** Whether a program complains about a broken file as it does not about the sound one that it was made from. */
export function isNoticed(sound: Answer, broken: Answer): boolean {
  if (broken.ending !== 'status') return false;
  if (broken.status !== sound.status) return true;
  return [...broken.complaints].some(([text, count]) => count > (sound.complaints.get(text) ?? 0));
}

/** Whether it complains at all. */
export function isComplaining({ ending, status, complaints }: Answer): boolean {
  return ending === 'status' && (status !== 0 || complaints.size > 0);
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
