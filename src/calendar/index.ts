/**
 * The calendar of Kazakhstan: days and moments, working days, regions and their legal time. It needs nothing else of the
 * library.
 *
 * @packageDocumentation
 */
export type { CalendarYear, DayStatus, Instant, Localized, PlainDate, WorkingCalendar } from "./types.js";
export { plainDate } from "./plain-date.js";
export { instant } from "./instant.js";
export {
  addWorkingDays,
  CalendarRangeError,
  countWorkingDays,
  dayStatus,
  isWorkingDay,
  KAZAKHSTAN,
  rollForward,
  withYears,
} from "./working-calendar.js";
export { CAPITAL, regionName, regionsOn, type Region, type RegionCode } from "./regions.js";
export { localDay, startOfDay } from "./legal-time.js";
