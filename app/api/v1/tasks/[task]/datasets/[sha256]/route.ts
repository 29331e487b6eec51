import { requireAdmin } from "@/lib/server/auth/authorise";
import { verifyDataset } from "@/lib/server/datasets/verify-dataset";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { requireTask } from "@/lib/server/require-task";

type Context = { params: Promise<{ task: string; sha256: string }> };

const verify = route<Context>(
  async (request, { params }) => {
    await requireAdmin(request);
    const { task, sha256 } = await params;
    return jsonResponse(await verifyDataset(requireTask(task), sha256));
  },
  { name: "dataset", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: verify });
