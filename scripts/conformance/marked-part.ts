/** Parts of documents that programs write, between two comments that name them. */

/**
 * The document with another content in its part of that name.
 * @throws Error where there is none
 */
export function withPart(document: string, name: string, content: string): string {
  const [begin, end] = marks(name);
  const start = document.indexOf(begin);
  const stop = document.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`no part between ${begin} and ${end}`);
  return `${document.slice(0, start + begin.length)}\n\n${content.trim()}\n\n${document.slice(stop)}`;
}

function marks(name: string): readonly [string, string] {
  return [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
}
