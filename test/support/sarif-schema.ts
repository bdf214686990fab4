/** Validates documents by the schema of SARIF 2.1.0. */
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';

const schema = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as object;

export const validateSarif = new AjvDraft04.default({
  strict: false,
  // It has a pattern that is none with the flag u.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text) && URL.canParse(text, 'x:/'),
    'date-time': true,
  },
}).compile(schema);
