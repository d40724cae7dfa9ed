import type { StatedYear } from "./calendar-year.js";

const DECREE_713 = "Government Decree No. 713 of 6 Oct 2021";

/**
 * What was decided for each year: the first day of Kurban Ait, set by the Ministry of Labour with the Spiritual
 * Administration, and the days of rest transferred under the Labour Code, art. 85 (3), by the Government until 2023
 * and by the Minister of Labour since. A new order is a new line here, or `withYears` in the caller's hands.
 *
 * 2027 is provisional: its Kurban Ait is a forecast and its transfers are not decided.
 */
export const OFFICIAL_YEARS: readonly StatedYear[] = [
  {
    year: 2021,
    status: "final",
    kurbanAit: "2021-07-20",
    transfers: [{ off: "2021-07-05", worked: "2021-07-03", act: "Government Decree No. 930 of 2020" }],
  },
  {
    year: 2022,
    status: "final",
    kurbanAit: "2022-07-09",
    transfers: [
      { off: "2022-03-07", worked: "2022-03-05", act: DECREE_713 },
      { off: "2022-08-29", worked: "2022-08-27", act: DECREE_713 },
      { off: "2022-10-24", worked: "2022-10-22", act: "Government Decree No. 796 of 2022" },
    ],
  },
  {
    year: 2023,
    status: "final",
    kurbanAit: "2023-06-28",
    transfers: [{ off: "2023-07-07", worked: "2023-07-01", act: "Government Decree No. 326 of 25 Apr 2023" }],
  },
  {
    year: 2024,
    status: "final",
    kurbanAit: "2024-06-16",
    transfers: [{ off: "2024-05-08", worked: "2024-05-04", act: "Order of the Minister of Labour No. 109 of 17 Apr 2024" }],
  },
  {
    year: 2025,
    status: "final",
    kurbanAit: "2025-06-06",
    transfers: [{ off: "2025-01-03", worked: "2025-01-05", act: "Order of the Minister of Labour No. 436 of 2024" }],
  },
  { year: 2026, status: "final", kurbanAit: "2026-05-27", transfers: [] },
  { year: 2027, status: "provisional", kurbanAit: "2027-05-16", transfers: [] },
];
