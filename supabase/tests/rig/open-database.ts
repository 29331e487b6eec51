// A process that opens the embedded database of LINGKAR_DATA_DIR and keeps it, for tests that kill it.
// Prints one JSON line when it is open or refused; with `write` it inserts rows and prints the number of each one kept.
import { Refusal } from "@/lib/refusal";
import { getEmbedded } from "@/lib/server/embedded/embedded";

const print = (line: string | number) => process.stdout.write(`${line}\n`);

try {
  const { sql } = await getEmbedded();
  print(JSON.stringify({ opened: process.pid }));
  const insert = "insert into public.setup_links (token_hash, expires_at) values (lpad($1, 64, '0'), now())";
  const [last] = await sql("select coalesce(max(token_hash), '0')::integer as n from public.setup_links");
  for (let n = Number(last?.["n"]) + 1; process.argv.includes("write"); n++) {
    await sql(insert, [String(n)]);
    print(n);
  }
  setInterval(() => undefined, 1000);
} catch (error) {
  print(JSON.stringify({ refused: error instanceof Refusal ? error.code : "other", message: String(error) }));
  process.exitCode = 1;
}
