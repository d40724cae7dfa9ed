import { REGIONS, type RegionCode } from "../calendar/regions.js";

/** Whether a region is a city: Almaty the city is not Almaty Region. */
export function isCity(code: RegionCode): boolean {
  return REGIONS.some((region) => region.code === code && region.kind === "city");
}
