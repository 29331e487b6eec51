import { startApp } from "./running-app";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { MoveAliasAnswer } from "@/lib/api/alias";
import { DatasetSummary, ImportAnswer, ReplayAnswer, VerifyAnswer } from "@/lib/api/dataset";
import { RunAnswer } from "@/lib/api/run";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "lingkar-cli-files-"));
const file = join(folder, "base.csv");
let url = "";
let admin: string[] = [];

beforeAll(async () => {
  url = await startApp();
  const starter = readFileSync("models/sentiment/data/starter.tsv", "utf8").split("\n").slice(1, 601);
  const rows = starter
    .map((line) => line.split("\t"))
    .map(([text = "", label = ""], at) => [label, `${text} ${at}`]);
  const lines = [["Sentimen", "Ulasan"], ["entah", "tanpa label"], ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"),
  );
  writeFileSync(file, `\uFEFF${lines.join("\r\n")}\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const map = ["--map", "text=ulasan,label=sentimen"];

describe("the commands that talk to the running app", () => {
  it("make an admin whose key then opens the others", async () => {
    expect(await run("data", "list", "--url", url)).toMatchObject({ code: 1, out: "" });
    const made = await run("admin", "create", "--email", "admin@example.org", "--url", url, "--json");
    expect(made.code).toBe(0);
    const { id, password } = z.object({ id: z.uuid(), password: z.string() }).parse(made.json);
    expect(password.length).toBeGreaterThan(11);

    const { createApiKey } = await import("@/lib/server/auth/create-api-key");
    const key = await createApiKey("tests", { kind: "user", id, name: "admin@example.org" });
    admin = ["--url", url, "--key", key, "--json"];
    expect(await run("data", "list", ...admin)).toMatchObject({ code: 0, json: [] });
  });

  it("import base data from a file with other columns, and name the line that cannot be used", async () => {
    const first = await run("data", "import", "sentiment", file, ...map, ...admin);
    expect(first.code).toBe(0);
    expect(first.log).toContain("line 2");
    expect(ImportAnswer.parse(first.json)).toMatchObject({
      name: "base.csv",
      rows: 600,
      skipped: 1,
      created: true,
    });
    const again = await run("data", "import", "sentiment", file, ...map, ...admin);
    expect(ImportAnswer.parse(again.json).created).toBe(false);

    const [listed] = z.array(DatasetSummary).parse((await run("data", "list", ...admin)).json);
    expect(listed).toMatchObject({ kind: "base", rows: 600 });
    const verified = await run("data", "verify", ...admin);
    expect(verified.code).toBe(0);
    expect(z.array(VerifyAnswer).parse(verified.json)).toMatchObject([
      { sha256: listed?.sha256, intact: true },
    ]);
  });

  it("retrain and wait, promote, predict with the new version, replay it and roll back", async () => {
    const retrained = await run("retrain", "sentiment", "--wait", "--seed", "3", ...admin);
    const { status, version } = RunAnswer.parse(retrained.json);
    expect({ code: retrained.code, status, version }).toEqual({ code: 0, status: "done", version: 2 });

    const promoted = await run("promote", "sentiment", "--version", "2", "--reason", "A test.", ...admin);
    expect(MoveAliasAnswer.parse(promoted.json)).toMatchObject({ alias: "champion", version: 2 });
    const input = ["--input", '{"text":"Pelayanannya ramah dan cepat"}', "--url", url, "--json"];
    expect((await run("predict", "sentiment", ...input)).json).toMatchObject({ version: 2 });
    expect((await run("predict", "sentiment", "--version", "1", ...input)).json).toMatchObject({
      version: 1,
    });
    expect((await run("predict", "sentiment", "--version", "9", ...input)).code).toBe(1);

    const replayed = await run("replay", "sentiment", "--version", "2", ...admin);
    expect(replayed.code).toBe(0);
    expect(ReplayAnswer.parse(replayed.json).equal).toBe(true);

    const back = await run("rollback", "sentiment", ...admin);
    expect(MoveAliasAnswer.parse(back.json)).toMatchObject({ alias: "champion", version: 1, previous: 2 });
    expect((await run("predict", "sentiment", ...input)).json).toMatchObject({ version: 1 });
    expect((await run("rollback", "sentiment", ...admin)).code).toBe(1);
  });

  it("fail with a sentence where there is no app, no right or no such thing", async () => {
    const nowhere = await run("retrain", "sentiment", "--url", "http://127.0.0.1:9");
    expect(nowhere).toMatchObject({ code: 1, out: "" });
    expect(nowhere.log).toContain("No app answers at http://127.0.0.1:9");
    const stranger = await run("retrain", "sentiment", "--url", url, "--key", "lk_wrong");
    expect(stranger).toMatchObject({ code: 1, out: "" });
    const unknown = await run("promote", "sentiment", "--version", "99", ...admin);
    expect(unknown).toMatchObject({ code: 1, log: "This task has no such version." });
    expect(await run("retrain", "nothing", ...admin)).toMatchObject({
      code: 1,
      log: "There is no such task.",
    });
  });
});
