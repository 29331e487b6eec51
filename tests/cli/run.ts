import { runLingkar } from "@/bin/cli/run-lingkar";

/** Runs a command in this process. `json` is the last thing it printed, when that is a JSON document. */
export async function run(...words: string[]) {
  const printed: string[] = [];
  const logged: string[] = [];
  const code = await runLingkar(words, {
    out: (text) => printed.push(text),
    log: (line) => logged.push(line),
  });
  return { code, out: printed.join("\n"), log: logged.join("\n"), json: parsed(printed.at(-1) ?? "") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
