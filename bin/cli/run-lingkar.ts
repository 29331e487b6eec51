import { commands } from "./commands";
import { expectedFault, WrongUse } from "./failure";
import { parseCommand } from "./parse-command";
import { helpOf, overview, usageOf } from "./usage";

const exitCodes = { done: 0, failed: 1, wrongUse: 2 };

/** Where text goes: answers to standard output, everything else to standard error. */
type Screen = { out: (text: string) => void; log: (line: string) => void };

/** Runs the command that the words name; answers the exit code. */
export async function runLingkar(words: readonly string[], { out, log }: Screen): Promise<number> {
  const [first = "", second = ""] = words;
  if (first === "--help" || first === "-h" || first === "help") {
    out(overview());
    return exitCodes.done;
  }
  const name = [`${first} ${second}`, first].find((candidate) => Object.hasOwn(commands, candidate));
  const entry = name === undefined ? undefined : commands[name];
  if (name === undefined || !entry) {
    log(first === "" ? overview() : `There is no command "${nearest(first, second)}".\n\n${overview()}`);
    return exitCodes.wrongUse;
  }

  const command = await entry.load();
  const given = words.slice(name.split(" ").length);
  if (given.includes("--help") || given.includes("-h")) {
    out(helpOf(name, command));
    return exitCodes.done;
  }
  try {
    const json = given.includes("--json");
    const fields = parseCommand(
      command,
      given.filter((word) => word !== "--json"),
    );
    const { document, text, failed } = await command.run(fields, { log });
    out(json ? JSON.stringify(document) : text);
    return failed ? exitCodes.failed : exitCodes.done;
  } catch (error) {
    if (error instanceof WrongUse) {
      log(`${error.message}\n${usageOf(name, command)}`);
      return exitCodes.wrongUse;
    }
    log(expectedFault(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return exitCodes.failed;
  }
}

/** What was probably meant as the name: both words where the first only begins one ("data", "admin"). */
function nearest(first: string, second: string): string {
  const begins = Object.keys(commands).some((name) => name.startsWith(`${first} `));
  return begins && second !== "" ? `${first} ${second}` : first;
}
