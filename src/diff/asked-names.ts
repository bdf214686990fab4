/** What names mean in a pair of parts, for those who ask: what they asked for tells where the answer would be the same. */
import type { Definitions } from '../abi/definitions.ts';
import type { Nodes } from './embedded.ts';
import type { PartPair } from './part-pair.ts';

type Side = 'old' | 'new';

/** Of a name that nothing defines or refers to. */
const NO_NAME = -1;

export class AskedNames {
  readonly old: Nodes;
  readonly new: Nodes;
  /** By the number of a name, that of its definition. */
  readonly #asked: Readonly<Record<Side, Map<number, number | undefined>>> = {
    old: new Map(),
    new: new Map(),
  };

  constructor(definitions: Definitions, pair: PartPair) {
    const nodes =
      (side: Side): Nodes =>
      (name) => {
        const nameId = definitions.nameId(name) ?? NO_NAME;
        const id = pair[side](nameId);
        this.#asked[side].set(nameId, id);
        return id === undefined ? undefined : definitions.node(id);
      };
    this.old = nodes('old');
    this.new = nodes('new');
  }

  /** Whether they mean there what was answered here. */
  areTrueIn(pair: PartPair): boolean {
    return (['old', 'new'] as const).every((side) =>
      [...this.#asked[side]].every(([name, id]) => pair[side](name) === id),
    );
  }
}
