// Clause 1: what the document is about.
import { regulation } from "./clause.js";

regulation("N1");
