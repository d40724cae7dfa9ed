import { type RegionCode, regionsOn } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";

/** Whether a region is a city: Almaty the city is not Almaty Region. */
export function isCity(code: RegionCode, on: PlainDate): boolean {
  return regionsOn(on).some((region) => region.code === code && region.kind === "city");
}
