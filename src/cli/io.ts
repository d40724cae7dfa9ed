/** A place that a command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person is looking at it. */
  readonly isTerminal: boolean;
  /** The width of the terminal, where there is one. */
  readonly columns?: number | undefined;
}

/** All that a command knows of its host; whoever calls it hands it in. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>;
  readonly out: Output;
  readonly err: Output;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Whether the user lets a terminal be coloured. */
  readonly colour: boolean;
}
