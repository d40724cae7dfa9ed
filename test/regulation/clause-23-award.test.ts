// Clause 23: notice of the time and place of the award.
import { regulation } from "./clause.js";

regulation("N23");
