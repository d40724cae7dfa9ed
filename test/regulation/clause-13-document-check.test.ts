// Clause 13: seven working days to check the documents.
import { regulation } from "./clause.js";

regulation("N13");
