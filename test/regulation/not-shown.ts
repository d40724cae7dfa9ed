/** What the vectors do not show, by kind and name as in coverage.ts, and why that is so. Whatever else is missing fails the run. */
export const NOT_SHOWN: { readonly [item: string]: string } = {};
