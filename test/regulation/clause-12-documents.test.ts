// Clause 12: two weeks, an application and a report.
import { regulation } from "./clause.js";

regulation("N12");
