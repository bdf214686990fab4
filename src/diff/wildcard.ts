/** Patterns with the wildcards of a shell: `*` for any text, `?` for one character. */
export function wildcard(pattern: string): (text: string) => boolean {
  if (!/[*?]/u.test(pattern)) return (text) => text === pattern;
  const source = pattern
    .replaceAll(/[\\^$.+()[\]{}|]/gu, String.raw`\$&`)
    .replaceAll(/\*+/gu, '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'su');
  return (text) => expression.test(text);
}
