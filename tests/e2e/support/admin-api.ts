import { expect, type APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { admin } from "./running-app";

const Rows = z.array(z.record(z.string(), z.unknown()));
const Stored = z.object({
  results: z.array(z.object({ prediction: z.object({ id: z.string(), receipt: z.string() }) })),
});
const Versions = z.array(z.object({ version: z.int(), aliases: z.array(z.string()) }));

/** One sign-in serves all journeys: signing in is limited. */
let token: Promise<string> | undefined;

export type AdminApi = ReturnType<typeof adminApi>;

/** The app as a program of an admin sees it. */
export function adminApi(request: APIRequestContext) {
  const signIn = async () => {
    const answer = await request.post("/api/auth/v1/token?grant_type=password", { data: admin });
    return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
  };

  async function ask(method: string, path: string, data?: unknown, type?: string): Promise<unknown> {
    token ??= signIn();
    const headers = { authorization: `Bearer ${await token}`, ...(type && { "content-type": type }) };
    const answer = await request.fetch(path, { method, headers, ...(data !== undefined && { data }) });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.json();
  }

  /** Rows of a table, by the REST interface of Supabase; `query` as PostgREST reads it. */
  const rows = async (table: string, query: string) =>
    Rows.parse(await ask("GET", `/api/rest/v1/${table}?${query}`));

  const versions = async () => Versions.parse(await ask("GET", "/api/v1/tasks/sentiment/versions"));

  return {
    rows,
    versions,
    countPredictions: async () => (await rows("predictions", "select=id")).length,

    /** Stores predictions, as a program does whose people agreed; answers their receipts. */
    async store(texts: readonly string[]) {
      const data = { inputs: texts.map((text) => ({ text })), consent: { store: true } };
      const { results } = Stored.parse(await ask("POST", "/api/v1/tasks/sentiment/predictions/batch", data));
      return results.map(({ prediction }) => prediction);
    },

    giveFeedback: ({ id, receipt }: { id: string; receipt: string }, correct: boolean) =>
      ask("POST", `/api/v1/predictions/${id}/feedback`, { receipt, correct }),

    /** Imports a table, whose columns have the names of the task's fields, as base data. */
    importTable: (task: string, csv: string) =>
      ask("POST", `/api/v1/tasks/${task}/datasets?name=rows.csv`, csv, "text/csv"),

    champion: async () =>
      z.int().parse((await versions()).find(({ aliases }) => aliases.includes("champion"))?.version),

    promote: (version: number, reason: string) =>
      ask("PUT", "/api/v1/tasks/sentiment/aliases/champion", { version, reason }),

    /** Makes an account for another admin; its password is made up and told once. */
    appoint: async (email: string) =>
      z
        .object({ email: z.string(), password: z.string() })
        .parse(await ask("POST", "/api/v1/admins", { email })),

    /** Asks for a run and waits until it has ended; answers its id. */
    async run(asked: { reason: string; estimator?: string | undefined }, ends: "done" | "failed") {
      const accepted = await ask("POST", "/api/v1/tasks/sentiment/runs", asked);
      const { run } = z.object({ run: z.string() }).parse(accepted);
      const status = async () =>
        z.object({ status: z.string() }).parse(await ask("GET", `/api/v1/runs/${run}`)).status;
      await expect.poll(status, { timeout: 45_000 }).toBe(ends);
      return run;
    },

    /** Trains a version and waits until it is there. */
    async train(reason: string, estimator?: string) {
      await this.run({ reason, estimator }, "done");
    },
  };
}
