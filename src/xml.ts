/** What documents in XML are written with. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no way to write most control characters and surrogates. XML 1.0, 2.2. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[&<>"]/gu, (character) => REFERENCES[character] ?? character)
    .replaceAll(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** Attributes of an element, with spaces between them. */
export function xmlAttributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xmlText(value)}"`)
    .join(' ');
}
