import { collectionBodyLimit, CollectionChange, CollectionQuery } from "@/lib/api/collection";
import { parseInput } from "@/lib/parse-input";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { changeCollection } from "@/lib/server/collection/change-collection";
import { exportCollection, readCollection } from "@/lib/server/collection/read-collection";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { requireTask } from "@/lib/server/require-task";

type Context = { params: Promise<{ task: string }> };

/** A page of the collection, or with `format=csv` all of it as a file. */
const get = route<Context>(
  async (request, { params }) => {
    await requireAdmin(request);
    const task = requireTask((await params).task);
    const { format, ...query } = parseInput(
      CollectionQuery,
      Object.fromEntries(new URL(request.url).searchParams),
    );
    if (format === "json") return jsonResponse(await readCollection(task, query));
    const { name, text } = await exportCollection(task);
    return new Response(text, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      },
    });
  },
  { name: "collection", limit: "read" },
);

const post = route<Context>(
  async (request, { params }) => {
    const actor = await requireAdmin(request);
    const task = requireTask((await params).task);
    const change = await readJson(request, CollectionChange, { limitBytes: collectionBodyLimit });
    return jsonResponse(await changeCollection(task, change, actor));
  },
  { name: "collection", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get, POST: post });
