// A process that tries for the lock of the folder in its first argument at the moment in its second, and says how it went.
import { dataDirectory } from "@/lib/server/embedded/data-directory";
import { acquireLock } from "@/lib/server/embedded/lock";

const print = (line: string | number) => process.stdout.write(`${line}\n`);

const directory = await dataDirectory(process.argv[2] ?? "");
const moment = Number(process.argv[3]);
while (Date.now() < moment);
try {
  await acquireLock(directory, 0);
  print("won");
  setInterval(() => undefined, 1000);
} catch {
  print("lost");
}
