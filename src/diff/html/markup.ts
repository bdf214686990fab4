/** What the page is written with. All that comes from outside goes through `text`, so that none of it can become markup. */
import { unicode } from '../../unicode.ts';
import { shown } from './names.ts';

/** Markup: nothing of it is escaped again. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Unicode text, safe between tags and in quoted attributes, with what would be obeyed written out. */
export function text(unicodeText: string): Markup {
  return new Markup(shown(unicodeText).replaceAll(/[&<>"']/gu, (character) => REFERENCES[character] ?? ''));
}

/** The same for latin1. */
export function latin1Text(latin1: string): Markup {
  return text(unicode(latin1));
}

type Value = string | number | Markup | readonly Markup[] | undefined | false;

/** A template whose values are escaped unless they are markup. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(
    strings.map((part, index) => `${part}${index < values.length ? valueText(values[index]) : ''}`).join(''),
  );
}

function valueText(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map((one) => one.html).join('');
  return text(`${value}`).html;
}

/**
 * JSON inside a script element: it ends at `</script`, and `<!--` changes how it ends (HTML, 13.2.5.4), whatever JSON says. Escapes of
 * JavaScript's line ends help readers that take it for a program.
 */
export function scriptJson(value: object): Markup {
  return new Markup(
    JSON.stringify(value).replaceAll(
      /[<>&\u2028\u2029\p{Bidi_Control}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
