import { ModelVersion } from "@/lib/task/version";
import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";
import { artifactBytes } from "@/lib/server/serving/artifact-bytes";

type Context = { params: Promise<{ sha256: string }> };

const noArtifact = () =>
  new Refusal("not_found", { en: "There is no such artifact.", id: "Artefak itu tidak ada." });

/** The name is the content, so whoever has it never needs to ask again. */
const get = route<Context>(
  async (request, { params }) => {
    const hash = ModelVersion.shape.sha256.safeParse((await params).sha256);
    if (!hash.success) throw noArtifact();
    const headers = { etag: `"${hash.data}"`, "cache-control": "public, max-age=31536000, immutable" };
    const bytes = await artifactBytes(hash.data);
    if (!bytes) throw noArtifact();
    if (request.headers.get("if-none-match")?.includes(headers.etag))
      return new Response(null, { status: 304, headers });
    return new Response(bytes, {
      headers: {
        ...headers,
        "content-type": "application/octet-stream",
        "content-length": String(bytes.length),
        "x-content-type-options": "nosniff",
      },
    });
  },
  { name: "models", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
