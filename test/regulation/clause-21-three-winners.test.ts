// Clause 21: three winners.
import { regulation } from "./clause.js";

regulation("N21");
