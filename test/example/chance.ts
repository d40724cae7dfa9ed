/** Choices that look like chance and are the same on every machine: a small generator started from a text. */
export interface Chance {
  /** A whole number from 0 up to, but not including, the bound. */
  readonly below: (bound: number) => number;
  /** Whether something happens that happens in so many of a hundred cases. */
  readonly inHundred: (cases: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as likely as its weight. */
  readonly weighted: <Item extends { readonly weight: number }>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/** A stream of its own for each text: what is drawn for one region does not move what is drawn for the next. */
export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5;
  for (let place = 0; place < seed.length; place += 1) state = Math.imul(state ^ seed.charCodeAt(place), 0x01000193);

  const next = (): number => {
    // Mulberry32: thirty-two bits of state, and quite enough for invented post offices.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number => next() % bound;
  const pick = <Item>(items: readonly Item[]): Item => itemAt(items, below(items.length));

  return {
    below,
    inHundred: (cases) => below(100) < cases,
    pick,
    weighted: (items) => {
      let left = below(items.reduce((sum, { weight }) => sum + weight, 0));
      return items.find(({ weight }) => (left -= weight) < 0) ?? pick(items);
    },
    shuffled: (items) => {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const moved = itemAt(order, last);
        order[last] = itemAt(order, other);
        order[other] = moved;
      }
      return order;
    },
  };
}

/** The item at a place, which must be there. */
export function itemAt<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`expected a place below ${items.length}, got ${place}`);
  return item;
}
