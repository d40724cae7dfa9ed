// Clause 15: the selection in points, more than fifteen.
import { regulation } from "./clause.js";

regulation("N15");
