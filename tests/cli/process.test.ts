import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

/** Runs the command line as npm does, without npm: a child process, with `input` on its standard input. */
async function lingkar(words: string[], input = "") {
  const child = spawn(process.execPath, [
    "--conditions=react-server",
    "--import",
    "tsx",
    "bin/lingkar.ts",
    ...words,
  ]);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdin.end(input);
  const [out, log, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, log, code };
}

describe("the command line as a process", () => {
  it("ends standard output with one JSON document and keeps everything else off it", async () => {
    const input = "text,label\nMakanannya enak sekali,positif\nentah,entah\nPelayanannya buruk,negatif\n";
    const { out, log, code } = await lingkar(["evaluate", "sentiment", "--data", "-", "--json"], input);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ task: "sentiment", n: 2 });
    expect(log).toContain('line 3: the label "entah" is not known');
  });

  it("reads one input from standard input and prints a table for people", async () => {
    const { out, code } = await lingkar(
      ["predict", "sentiment", "--input", "-"],
      '{"text":"Makanannya enak sekali"}',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^positive \(confidence 0\.\d{3}\)/);
  });

  it("trains the same sha-256 in another process", async () => {
    const words = ["train", "sentiment", "--seed", "2", "--estimator", "naive-bayes", "--json"];
    const [one, two] = await Promise.all([lingkar(words), lingkar(words)]);
    expect(JSON.parse(one.out).weightsSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(two.out).weightsSha256).toBe(JSON.parse(one.out).weightsSha256);
  });

  it("exits with 2 for wrong use and with 1 for what fails, saying so on standard error only", async () => {
    const wrong = await lingkar(["evaluate", "sentiment", "--json"]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.log).toContain("--data: Is missing.");
    const failed = await lingkar(["evaluate", "sentiment", "--data", "no/such.csv", "--json"]);
    expect(failed).toMatchObject({ code: 1, out: "" });
    expect(failed.log).toMatch(/no\/such\.csv does not exist\.\n$/);
  });
});
