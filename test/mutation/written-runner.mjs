// A test runner for Stryker: what is told, and the records that tests start from, held to what is written of them. It needs no vitest
// and starts nothing anew, so that a mutant takes milliseconds.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [SUCCESS, FAILED] = [0, 1];
const activity = (globalThis.__stryker__ ??= {});

class WrittenRunner {
  #cases = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    ({ CASES: this.#cases } = await import(pathToFileURL(resolve("mutated/written-cases.js")).href));
  }

  dryRun() {
    const tests = this.#cases.map(({ name, holds }) => {
      activity.currentTestId = name;
      const held = holds();
      return { id: name, name, timeSpentMs: 0, ...(held ? { status: SUCCESS } : { status: FAILED, failureMessage: "something else came" }) };
    });
    activity.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: activity.mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(activity, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const asked = this.#cases.filter(({ name }) => testFilter === undefined || testFilter.includes(name));
    const killer = asked.find(({ holds }) => !survives(holds));
    activity.activeMutant = undefined;
    if (activity.hitCount > hitLimit) return { status: "timeout", reason: "hit limit" };
    if (killer === undefined) return { status: "survived", nrOfTests: asked.length };
    return { status: "killed", nrOfTests: asked.length, killedBy: [killer.name], failureMessage: "something else came" };
  }
}

function survives(holds) {
  try {
    return holds();
  } catch {
    return false;
  }
}

const written = () => new WrittenRunner();
written.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "written", factory: written }];
