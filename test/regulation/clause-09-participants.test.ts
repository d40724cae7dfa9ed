// Clause 9: who may take part.
import { regulation } from "./clause.js";

regulation("N9");
