// What no single clause has: the calendar that the terms run on, and what every act rests on.
import { beyondClauses } from "./clause.js";

beyondClauses();
