// Annex 2: six criteria, five points each, none where there is a violation.
import { regulation } from "./clause.js";

regulation("A2");
