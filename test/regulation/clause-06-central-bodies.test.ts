// Clause 6: central bodies are assessed in the capital.
import { regulation } from "./clause.js";

regulation("N6");
