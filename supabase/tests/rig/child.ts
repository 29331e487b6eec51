import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type Child = {
  pid: number;
  /** The next line it prints, or undefined when it has ended. */
  line: () => Promise<string | undefined>;
  /** Ends it, and gives the signal or code it ended with. */
  end: (signal: NodeJS.Signals) => Promise<NodeJS.Signals | number | null>;
};

/** Runs a script of this folder in a process of its own, as the app's scripts run. */
export function startChild(script: string, given: string[] = [], env: Record<string, string> = {}): Child {
  const path = new URL(script, import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", path, ...given], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? code)),
  );
  return {
    pid: child.pid ?? 0,
    line: async () => (await lines.next()).value,
    async end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
