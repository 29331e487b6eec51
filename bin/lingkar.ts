import { runLingkar } from "./cli/run-lingkar";

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Not process.exit: what is still being written would be lost.
process.exitCode = await runLingkar(process.argv.slice(2), {
  out: (text) => console.log(text),
  log: (line) => console.error(line),
});
