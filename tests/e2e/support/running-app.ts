import { readFileSync } from "node:fs";
import { z } from "zod";

/** Name of the variable that says where the facts below are kept. */
export const placeOfRunningApp = "LINGKAR_E2E";

const RunningApp = z.object({
  url: z.url(),
  /** The one-time link of the first admin, as the server printed it. */
  setupPath: z.string().startsWith("/setup/"),
  /** File with what the server printed since it served. */
  log: z.string(),
  /** File with the cookies of the signed-in admin, once there is one. */
  adminState: z.string(),
});
export type RunningApp = z.output<typeof RunningApp>;

/** The app that runs for these journeys. */
export function runningApp(): RunningApp {
  const place = process.env[placeOfRunningApp];
  if (place === undefined) throw new Error("No app was started for the journeys.");
  return RunningApp.parse(JSON.parse(readFileSync(place, "utf8")));
}

export const admin = { email: "first@example.com", password: "four words in a row" };
export const guest = { email: "guest@example.com", password: "another four words here" };
