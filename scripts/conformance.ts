/** Writes the table of rules into docs/conformance.md: `npm run conformance`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENT, withRules } from './conformance/document.ts';

writeFileSync(DOCUMENT, withRules(readFileSync(DOCUMENT, 'utf8')));
