import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toCsv } from "@/lib/chart/to-csv";
import { Refusal } from "@/lib/refusal";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { findDataset } from "@/lib/server/data/datasets";
import { readExamples } from "@/lib/server/data/examples";
import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";
import { requireTask } from "@/lib/server/require-task";

type Context = { params: Promise<{ task: string; source: string }> };

const noTable = new Refusal("not_found", { en: "There is no such table.", id: "Tabel itu tidak ada." });

/** A table for the explorer: the starter data for everybody, imported base data for admins. */
const read = route<Context>(
  async (request, { params }) => {
    const { task: id, source } = await params;
    const task = requireTask(id);
    if (!task.explorer) throw noTable;
    if (source === "starter") return table(await readFile(join("models", task.id, task.starter.file)));
    await requireAdmin(request);
    const known = await findDataset(source);
    if (!known?.ready || known.kind !== "base" || known.task !== task.id) throw noTable;
    const { column, field } = task.explorer.text;
    const rows = await readExamples(source);
    return table(
      toCsv(
        [column, "label"],
        rows.map(({ input, label }) => [String(input[field] ?? ""), label]),
      ),
    );
  },
  { name: "explore", limit: "read" },
);

const table = (body: string | Uint8Array<ArrayBuffer>) =>
  new Response(body, {
    headers: { "content-type": "text/csv; charset=utf-8", "cache-control": "no-store" },
  });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
