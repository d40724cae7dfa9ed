import packageJson from "../../package.json" with { type: "json" };

/** The version of the package that the command came with. */
export const VERSION = packageJson.version;
