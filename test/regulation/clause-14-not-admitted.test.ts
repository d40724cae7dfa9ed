// Clause 14: incomplete or late, and so not admitted.
import { regulation } from "./clause.js";

regulation("N14");
