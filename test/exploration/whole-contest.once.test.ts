import { smallWorlds } from "uzdik/testing";
import { holdsInEveryState } from "./holds.js";

for (const world of smallWorlds()) if (world.name === "whole contest") holdsInEveryState(world);
