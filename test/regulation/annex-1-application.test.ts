// Annex 1: the form of the application.
import { regulation } from "./clause.js";

regulation("A1");
