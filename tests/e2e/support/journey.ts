import { test as base } from "@playwright/test";
import { adminApi, type AdminApi } from "./admin-api";
import { runningApp } from "./running-app";
import { serverOutput } from "./server-output";
import { watchProblems, type Problems } from "./watch-problems";

type Options = {
  /** Who sits at the browser. */
  person: "visitor" | "admin";
  /** What they chose in the header, if anything. */
  look: { theme?: string; language?: string };
};

type Fixtures = {
  /** What must not happen in any journey; expected refusals are named beforehand. */
  problems: Problems;
  /** What an admin's program asks the running app, e.g. to count rows. */
  api: AdminApi;
};

/** A journey: a person, a browser and the running app. It fails when the browser or the server reports an error. */
export const test = base.extend<Options & Fixtures>({
  person: ["visitor", { option: true }],
  look: [{}, { option: true }],
  baseURL: async ({}, give) => give(runningApp().url),
  storageState: async ({ person }, give) => give(person === "admin" ? runningApp().adminState : undefined),
  context: async ({ context, look }, give) => {
    const chosen = Object.entries(look).map(([name, value]) => ({ name: `lingkar-${name}`, value }));
    await context.addCookies(chosen.map((cookie) => ({ ...cookie, url: runningApp().url })));
    await give(context);
  },
  problems: [
    async ({ context }, give, about) => {
      const printed = serverOutput();
      const problems = await watchProblems(context);
      await give(problems);
      if (about.status !== about.expectedStatus) console.error(`The server printed:\n${printed()}`);
      problems.expectNone(printed());
    },
    { auto: true },
  ],
  api: async ({ playwright }, give) => {
    const request = await playwright.request.newContext({ baseURL: runningApp().url });
    await give(adminApi(request));
    await request.dispose();
  },
});

export { expect } from "@playwright/test";
