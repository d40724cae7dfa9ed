// Clause 19: three working days to hand the materials off.
import { regulation } from "./clause.js";

regulation("N19");
