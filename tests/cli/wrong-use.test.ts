import { describe, expect, it } from "vitest";
import { commands } from "@/bin/cli/commands";
import { fieldsOf } from "@/bin/cli/command";
import { run } from "./run";

const sentiment = ["predict", "sentiment"];

describe("wrong use", () => {
  it.each([
    [[], "Use:"],
    [["guess"], 'There is no command "guess".'],
    [["data", "steal"], 'There is no command "data steal".'],
    [["evaluate"], "<task>: Is missing. --data: Is missing."],
    [["evaluate", "sentiment"], "--data: Is missing."],
    [["evaluate", "sentiment", "--data"], "Option '--data"],
    [["evaluate", "weather", "--data", "x.csv"], 'There is no task "weather". The tasks are: sentiment'],
    [["evaluate", "sentiment", "--data", "x.csv", "--map", "text"], "--map: Must be COLUMN=NAME"],
    [
      ["evaluate", "sentiment", "--data", "x.csv", "--version", "best"],
      "--version: Must be a version's number",
    ],
    [["train", "sentiment", "--seed", "1.5"], "--seed: Must be a whole number"],
    [["train", "sentiment", "--estimator", "magic"], "it has: logistic, naive-bayes."],
    [["train", "sentiment", "too", "many"], '"too" is one word too many.'],
    [["train", "sentiment", "--dta", "x.csv"], "Unknown option '--dta'."],
    [["drift", "--reference", "-", "--current", "-"], "Only one file can be standard input."],
    [["drift", "--reference", "a.csv", "--current", "b.csv", "--map", "a=b"], "A map needs --task"],
    [[...sentiment, "--input", "{"], "The input is not valid JSON."],
    [[...sentiment, "--input", '{"text":""}'], "text: Must not be empty."],
    [[...sentiment, "--input", '{"text":"enak","mood":1}'], "mood: This field is not known."],
    [["tasks", "--url", "ftp://example.org"], "--url: Must be an address"],
    [["promote", "sentiment", "--version", "0"], "--version: Must be a whole number"],
    [["promote", "sentiment", "--version", "1", "--alias", "king"], "--alias: Must be one of: champion"],
    [
      ["replay", "sentiment", "--version", "1", "--validation", "x.csv"],
      "--validation and --map need --data.",
    ],
    [["admin", "create", "--email", "nobody"], "--email: Must be an e-mail address."],
  ])("is told for %j, with the usage, and exits with 2", async (words, sentence) => {
    const { code, out, log } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(log).toContain(sentence);
    expect(log).toContain("Use: npm run -s lingkar --");
  });
});

describe("help", () => {
  it.each(Object.keys(commands))("of %s names every place and option", async (name) => {
    const { code, out } = await run(...name.split(" "), "--help");
    expect(code).toBe(0);
    const command = await commands[name]?.load();
    if (!command) throw new Error("no such command");
    for (const field of fieldsOf(command))
      expect(out).toContain(field.place ? `<${field.name}>` : `--${field.name}`);
    expect(out).toContain("--json");
  });

  it("lists every command", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name}`);
  });
});
