/** The name of an object's module in `Module.symvers`: its path without the ending, as modpost has it. */

/** Of a module (`.ko`), an object (`.o`), either compressed, and a separate debug file. */
const ENDING = /(?:\.ko|\.o)?(?:\.(?:xz|zst|gz))?(?:\.debug)?$/u;

/** A kernel; distributions add its release. For modpost it is always the one of the build. */
const KERNEL = /^vmlinux(?:[-.].*)?$/u;

export function moduleName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return KERNEL.test(base) ? 'vmlinux' : withoutEnding(path);
}

/** The path without what says which kind of file it is; `archive.a(member.o)` becomes `archive.a/member`. */
export function withoutEnding(path: string): string {
  const [, archive, member] = /^(.*)\((.*)\)$/su.exec(path) ?? [];
  if (archive !== undefined && member !== undefined) return `${archive}/${withoutEnding(member)}`;
  return path.replace(ENDING, '');
}
