import { expect, type BrowserContext } from "@playwright/test";

export type Problems = {
  /** Says that this is part of the journey: a text of the browser's console, e.g. of a refusal that is provoked. */
  allow: (expected: RegExp) => void;
  /** Fails if there was anything else; `printed` is what the server said meanwhile. */
  expectNone: (printed: string) => void;
};

/** Collects errors of the console, of scripts and workers, breaches of the content security policy and failures of the server. */
export async function watchProblems(context: BrowserContext): Promise<Problems> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, documentURI }) =>
      console.error(`Breach of the policy: ${violatedDirective} ${blockedURI} at ${documentURI}`),
    ),
  );
  context.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => seen.push(`script: ${String(error.error())}`));
  context.on("response", (response) => {
    if (response.status() >= 500) seen.push(`server: ${response.status()} ${response.url()}`);
  });
  return {
    allow: (expected) => allowed.push(expected),
    expectNone: (printed) => {
      // The app's own lines, and those of Next for what nobody caught.
      const faults = printed.split("\n").filter((line) => /"level":"error"|^\s*⨯/.test(line));
      const unexpected = [...seen, ...faults].filter(
        (problem) => !allowed.some((expected) => expected.test(problem)),
      );
      expect(unexpected, "what the browser or the server complained of").toEqual([]);
    },
  };
}
