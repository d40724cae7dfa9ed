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
    // What is loaded when it is first asked for is loaded now, lest it counted as told by the case that asks first.
    for (const { holds } of this.#cases) await holds();
  }

  async dryRun() {
    const tests = [];
    for (const { name, holds } of this.#cases) {
      activity.currentTestId = name;
      const held = await holds();
      tests.push({ id: name, name, timeSpentMs: 0, ...(held ? { status: SUCCESS } : { status: FAILED, failureMessage: "something else came" }) });
    }
    activity.currentTestId = undefined;
    const { static: atLoad, perTest } = activity.mutantCoverage;
    // What a case reaches needs no process of its own: only what is reached by loading alone is data.
    for (const reached of Object.values(perTest)) for (const id of Object.keys(reached)) delete atLoad[id];
    return { status: "complete", tests, mutantCoverage: activity.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const asked = this.#cases.filter(({ name }) => testFilter === undefined || testFilter.includes(name));
    Object.assign(activity, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const killer = await firstThatFails(asked);
    activity.activeMutant = undefined;
    if (activity.hitCount > hitLimit) return { status: "timeout", reason: "hit limit" };
    if (killer === undefined) return { status: "survived", nrOfTests: asked.length };
    return { status: "killed", nrOfTests: asked.length, killedBy: [killer.name], failureMessage: "something else came" };
  }
}

async function firstThatFails(cases) {
  for (const one of cases) {
    const held = await one.holds().catch(() => false);
    if (!held) return one;
  }
  return undefined;
}

const written = () => new WrittenRunner();
written.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "written", factory: written }];
