import { execFileSync } from "node:child_process";

/** Makes the files of the threads from the sources as they are, once before all tests, as building the app does. */
export function setup(): void {
  execFileSync(process.execPath, ["bin/bundle.mjs"]);
}
