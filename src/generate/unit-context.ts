/** A unit that is being filled: which types it has already, its namespaces, its source files. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { SourceFile } from './content.ts';
import { text, type Draft, type Drafter, type DraftUnit } from './draft.ts';

export class UnitContext {
  readonly unit: DraftUnit;
  /** The DIEs that stand for types. */
  readonly types = new Map<number, Draft>();
  /** Declarations of types that are in type units. */
  readonly stubs = new Map<number, Draft>();
  readonly files: readonly SourceFile[];
  readonly #drafter: Drafter;
  readonly #namespaces = new Map<string, Draft>();

  constructor(unit: DraftUnit, files: readonly SourceFile[], drafter: Drafter) {
    this.unit = unit;
    this.files = files;
    this.#drafter = drafter;
  }

  /** The DIE that children of a namespace go below. */
  scope(names: readonly string[]): Draft {
    let parent = this.unit.root;
    let path = '';
    for (const name of names) {
      path += `${name}\0`;
      let namespace = this.#namespaces.get(path);
      if (namespace === undefined) {
        namespace = this.#drafter.die(DW_TAG.namespace, [text(DW_AT.name, name)]);
        parent.children.push(namespace);
        this.#namespaces.set(path, namespace);
      }
      parent = namespace;
    }
    return parent;
  }
}

/** Where a type is used: in a unit, and there perhaps in a subprogram, which local types go into. */
export interface Use {
  readonly context: UnitContext;
  readonly subprogram: { readonly die: Draft; readonly types: Map<number, Draft> } | undefined;
}
