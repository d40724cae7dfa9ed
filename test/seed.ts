import fc from "fast-check";

/** The same cases in every run, so that a failure can be looked at again; `UZDIK_SEED` looks at others. */
fc.configureGlobal({ seed: Number(process.env["UZDIK_SEED"] ?? 20220601) });
