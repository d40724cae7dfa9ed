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
