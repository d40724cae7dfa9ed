// What the benchmark uses of packages that have no types.

declare module "luxon-business-days" {
  interface BusinessDateTime {
    plusBusiness(days: { readonly days: number }): BusinessDateTime;
    setupBusiness(options: { readonly holidayMatchers: readonly ((day: BusinessDateTime) => boolean)[] }): void;
    toISODate(): string;
  }
  const luxon: {
    readonly DateTime: { fromISO(day: string): BusinessDateTime; now(): BusinessDateTime };
  };
  export = luxon;
}
