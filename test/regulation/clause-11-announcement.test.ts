// Clause 11: the contest begins with the notice.
import { regulation } from "./clause.js";

regulation("N11");
