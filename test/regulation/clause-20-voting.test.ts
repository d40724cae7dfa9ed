// Clause 20: the winner is determined by voting; materials may be corrected.
import { regulation } from "./clause.js";

regulation("N20");
