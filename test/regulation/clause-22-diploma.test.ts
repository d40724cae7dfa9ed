// Clause 22: the diploma.
import { regulation } from "./clause.js";

regulation("N22");
