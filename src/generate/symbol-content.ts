/** Arbitraries of exported variables and functions. Type indices are choices, as in type-content.ts. */
import * as fc from 'fast-check';
import type { SymbolContent } from './content.ts';
import { scopeName, symbolName } from './names.ts';
import { rarely, signature, sometimes, typeChoice } from './type-content.ts';

const common = fc.record({
  name: symbolName,
  sourceName: sometimes(symbolName),
  scope: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(scopeName, { maxLength: 2 })),
  presence: fc.oneof(
    { weight: 5, arbitrary: fc.constant('definition' as const) },
    { weight: 2, arbitrary: fc.constantFrom('declaration', 'both', 'stand-in') },
  ),
  aliases: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(symbolName, { maxLength: 2 })),
});

const variable: fc.Arbitrary<SymbolContent> = fc
  .tuple(common, typeChoice, rarely)
  .map(([rest, type, isCommon]) => ({ kind: 'variable', ...rest, type, isCommon }));

const procedure: fc.Arbitrary<SymbolContent> = fc
  .tuple(
    common,
    fc.record({
      signature,
      hasAbstractOrigin: rarely,
      body: fc.array(typeChoice, { maxLength: 2 }),
    }),
  )
  .map(([rest, specific]) => ({ kind: 'function', ...rest, ...specific }));

export const symbolContent: fc.Arbitrary<SymbolContent> = fc.oneof(variable, procedure);
