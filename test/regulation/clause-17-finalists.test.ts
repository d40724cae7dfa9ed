// Clause 17: three providers from each region.
import { regulation } from "./clause.js";

regulation("N17");
