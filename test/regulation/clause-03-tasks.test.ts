// Clause 3: the tasks of the contest.
import { regulation } from "./clause.js";

regulation("N3");
