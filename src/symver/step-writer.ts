/**
 * The assembler of steps: writes those of one kind of entry, and leaves out what entries with its attributes cannot need. The
 * phrases that several tags share, such as ` {` type `}`, stand here once.
 */
import { Slot } from '../dwarf/slots.ts';
import { Break } from './fragments.ts';
import { List, Step } from './steps.ts';
import type { TextPool } from './text-pool.ts';

/** Names of constants in type strings are the standard's names of their attributes. */
const CONSTANT_NAMES: ReadonlyMap<Slot, string> = new Map<Slot, string>([
  [Slot.byteSize, 'byte_size'],
  [Slot.alignment, 'alignment'],
  [Slot.encoding, 'encoding'],
  [Slot.accessibility, 'accessibility'],
  [Slot.bitSize, 'bit_size'],
  [Slot.dataBitOffset, 'data_bit_offset'],
  [Slot.dataMemberLocation, 'data_member_location'],
  [Slot.discrValue, 'discr_value'],
]);

export class StepWriter {
  readonly #texts: TextPool;
  readonly #mask: number;
  readonly #steps: number[] = [];
  showsName = false;
  /** The list whose items the steps expand. */
  usedList: List | undefined;
  readonly #ops = new Set<number>();

  constructor(texts: TextPool, mask: number) {
    this.#texts = texts;
    this.#mask = mask;
  }

  op(step: number): this {
    this.#ops.add(step);
    this.#steps.push(step);
    return this;
  }

  /** Whether `op` has written the step. */
  uses(step: number): boolean {
    return this.#ops.has(step);
  }

  /** A space and the fully qualified name. */
  name(): this {
    this.showsName = true;
    return this.op(Step.name);
  }

  text(text: string): this {
    this.#steps.push(Step.emit, this.#texts.intern(text));
    return this;
  }

  breaks(fragment: number): this {
    this.#steps.push(Step.emit, fragment);
    return this;
  }

  /** A constant that is not there needs no step. */
  constant(slot: Slot, before = ` ${CONSTANT_NAMES.get(slot)}(`, after = ')'): this {
    if ((this.#mask & (1 << slot)) !== 0)
      this.#steps.push(Step.constant, slot, this.#texts.intern(before), this.#texts.intern(after));
    return this;
  }

  type(): this {
    return this.op(Step.type);
  }

  list(list: List): this {
    this.usedList = list;
    this.#steps.push(Step.list, list);
    return this;
  }

  /** NAME ` {` ⏎+ →T ⏎- `}` byte_size alignment */
  typeInBraces(): Int32Array {
    return this.name()
      .text(' {')
      .breaks(Break.indent)
      .type()
      .breaks(Break.outdent)
      .text('}')
      .constant(Slot.byteSize)
      .constant(Slot.alignment)
      .end();
  }

  /** ⏎+ parameters ⏎- `)` ⏎ `-> ` →T */
  parameters(): this {
    return this.breaks(Break.indent)
      .list(List.parameters)
      .breaks(Break.outdent)
      .text(')')
      .breaks(Break.same)
      .text('-> ')
      .type();
  }

  /** NAME ` {` ⏎+ body ⏎- `}` and, if the body was expanded, byte_size alignment */
  body(list: List): Int32Array {
    this.name().text(' {').breaks(Break.indent);
    this.usedList = list;
    this.#steps.push(Step.body, list);
    return this.breaks(Break.outdent)
      .text('}')
      .op(Step.endUnlessExpanded)
      .constant(Slot.byteSize)
      .constant(Slot.alignment)
      .end();
  }

  end(): Int32Array {
    return Int32Array.from([...this.#steps, Step.end]);
  }
}
