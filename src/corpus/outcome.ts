/** What a consumer did with a file. */

export interface Outcome {
  readonly ending:
    | { readonly kind: 'exit'; readonly status: number }
    | { readonly kind: 'signal'; readonly signal: string }
    | { readonly kind: 'time-out' };
  /** The first line that it wrote to standard error. */
  readonly complaint: string | undefined;
}

/** `exit 0`, `exit 0 with complaints`, `SIGSEGV`, `time-out`: outcomes that say the same about a file. */
export function answerOf({ ending, complaint }: Outcome): string {
  switch (ending.kind) {
    case 'exit':
      return `exit ${ending.status}${complaint === undefined ? '' : ' with complaints'}`;
    case 'signal':
      return ending.signal;
    case 'time-out':
      return 'time-out';
  }
}

/** Whether a consumer of untrusted files must not do that. */
export function isFault({ ending }: Outcome): boolean {
  return ending.kind !== 'exit';
}

/** Whether it accepted the file as it is. */
export function isAcceptance({ ending, complaint }: Outcome): boolean {
  return ending.kind === 'exit' && ending.status === 0 && complaint === undefined;
}
