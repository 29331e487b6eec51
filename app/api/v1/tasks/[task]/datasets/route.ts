import { z } from "zod";
import type { DatasetSummary } from "@/lib/api/dataset";
import { parseInput } from "@/lib/parse-input";
import { Refusal } from "@/lib/refusal";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { listDatasets } from "@/lib/server/data/datasets";
import { importDataset } from "@/lib/server/datasets/import-dataset";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { requireTask } from "@/lib/server/require-task";

type Context = { params: Promise<{ task: string }> };

/** `name` of the file; `map` as `text=review_text,label=stars`. */
const Query = z.strictObject({
  name: z.string().trim().min(1).max(200).default("imported data"),
  map: z
    .string()
    .max(1000)
    .transform((text) => text.split(",").map((pair) => pair.split("=").map((part) => part.trim())))
    .pipe(z.array(z.tuple([z.string().min(1), z.string().min(1)])))
    .transform((pairs): Record<string, string> => Object.fromEntries(pairs))
    .default({}),
});

const list = route<Context>(
  async (request, { params }) => {
    await requireAdmin(request);
    const { id } = requireTask((await params).task);
    const summaries: DatasetSummary[] = (await listDatasets(id)).map(
      ({ sha256, name, kind, rows, createdAt, createdBy, retiredAt }) => ({
        sha256,
        name,
        kind,
        rows,
        createdAt,
        createdBy,
        retired: retiredAt !== null,
      }),
    );
    return jsonResponse(summaries);
  },
  { name: "datasets", limit: "read" },
);

const post = route<Context>(
  async (request, { params }) => {
    const actor = await requireAdmin(request);
    const task = requireTask((await params).task);
    const { name, map } = parseInput(Query, Object.fromEntries(new URL(request.url).searchParams));
    const type = request.headers.get("content-type") ?? "";
    if (!/^text\/(csv|tab-separated-values|plain)\s*(;|$)/i.test(type) || !request.body) throw notATable();
    return jsonResponse(await importDataset(task, { body: request.body, name, map, actor }));
  },
  { name: "datasets", limit: "write" },
);

const notATable = () =>
  new Refusal("invalid_input", {
    en: "Send a csv or tsv file, with the content type text/csv or text/tab-separated-values.",
    id: "Kirim berkas csv atau tsv dengan content type text/csv atau text/tab-separated-values.",
  });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: post });
