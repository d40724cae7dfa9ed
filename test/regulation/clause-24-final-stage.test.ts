// Clause 24: who provides for the final stage.
import { regulation } from "./clause.js";

regulation("N24");
