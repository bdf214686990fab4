/** Sets of numbers, equal ones with one number of their own, so that uniting what was united before costs a look-up. */

/** The number of the set without members. */
export const EMPTY = 0;

/** Keeps two numbers of sets apart in one key. */
const PAIR = 2 ** 26;

export class NumberSets {
  readonly #members: (readonly number[])[] = [[]];
  readonly #byMembers = new Map<string, number>([['', EMPTY]]);
  readonly #unions = new Map<number, number>();
  readonly #intersections = new Map<number, number>();

  /** In ascending order. */
  members(set: number): readonly number[] {
    return this.#members[set] ?? [];
  }

  single(member: number): number {
    return this.#intern([member]);
  }

  union(a: number, b: number): number {
    if (a === b || b === EMPTY) return a;
    if (a === EMPTY) return b;
    return this.#once(this.#unions, a, b, union);
  }

  intersection(a: number, b: number): number {
    if (a === b) return a;
    if (a === EMPTY || b === EMPTY) return EMPTY;
    return this.#once(this.#intersections, a, b, intersection);
  }

  #once(known: Map<number, number>, a: number, b: number, of: typeof union): number {
    const key = a < b ? a * PAIR + b : b * PAIR + a;
    let set = known.get(key);
    if (set === undefined) known.set(key, (set = this.#intern(of(this.members(a), this.members(b)))));
    return set;
  }

  #intern(members: readonly number[]): number {
    const key = members.join();
    let set = this.#byMembers.get(key);
    if (set === undefined) {
      set = this.#members.length;
      this.#members.push(members);
      this.#byMembers.set(key, set);
    }
    return set;
  }
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  const all: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    all.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return [...all, ...a.slice(i), ...b.slice(j)];
}

function intersection(a: readonly number[], b: readonly number[]): readonly number[] {
  const others = new Set(b);
  return a.filter((member) => others.has(member));
}
