import { readFileSync, statSync } from "node:fs";
import { runningApp } from "./running-app";

/** From now on; answers what the server has printed since. */
export function serverOutput(): () => string {
  const { log } = runningApp();
  const from = statSync(log).size;
  return () => readFileSync(log).subarray(from).toString();
}
