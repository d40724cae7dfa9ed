// Clause 18: the list of those who go on is published.
import { regulation } from "./clause.js";

regulation("N18");
