/** A calendar day, ISO 8601 `YYYY-MM-DD`. Days compare with `<`, as text. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

/** A moment, RFC 3339 with `Z` or a numeric offset, such as `2022-06-15T18:30:00Z`. */
export type Instant = string & { readonly __brand: "Instant" };

/** One wording in each of the three languages. */
export interface Localized {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A language the library speaks. */
export type Language = keyof Localized;

/** What the state calendar of the five-day week says of one day. */
export interface DayStatus {
  readonly day: PlainDate;
  readonly working: boolean;
  /** A holiday on a weekend is told as the holiday. */
  readonly kind:
    /** Monday to Friday, nothing special. */
    | "ordinary"
    | "weekend"
    | "national-holiday"
    | "state-holiday"
    /** 7 January and the first day of Kurban Ait: never carried over. */
    | "day-off"
    /** Off because the holiday on `counterpart` fell on a weekend. */
    | "carried-over"
    /** Off because `counterpart` is worked instead. */
    | "transferred-off"
    /** Otherwise off, worked instead of `counterpart`. */
    | "transferred-working";
  /** Of the holiday or day off, where there is one. */
  readonly name?: Localized;
  /** The holiday that was carried over, or the other day of a transfer. */
  readonly counterpart?: PlainDate;
  /** The act it rests on, in short. */
  readonly basis: string;
  /** Whether the official data of the day's year is not final yet. */
  readonly provisional: boolean;
}

/** What is not in the law but decided for each year. */
export interface CalendarYear {
  readonly year: number;
  readonly status: "final" | "provisional";
  /** The first day of Kurban Ait. */
  readonly kurbanAit: PlainDate;
  readonly transfers: readonly {
    readonly off: PlainDate;
    readonly worked: PlainDate;
    readonly act: string;
  }[];
}

/** Whole years of the state calendar, as plain data. Made by `withYears`; `KAZAKHSTAN` is the one to start from. */
export interface WorkingCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The official data of each year, without a gap. */
  readonly years: readonly CalendarYear[];
}
