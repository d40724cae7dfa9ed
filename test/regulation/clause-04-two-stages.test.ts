// Clause 4: a regional and a republican stage.
import { regulation } from "./clause.js";

regulation("N4");
