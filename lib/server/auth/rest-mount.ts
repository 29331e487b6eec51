import "server-only";
import { readText } from "../http/read-text";
import { forward, nothingHere, onlyEmbedded } from "./mount";

const bodyLimit = 256 * 1024;

/**
 * The REST interface of the embedded database, as a Supabase project has it, for programs that use supabase-js.
 * Row-level security decides: without an access token of an admin, only the functions that ask for a receipt answer.
 */
export async function answerRest(request: Request): Promise<Response> {
  onlyEmbedded();
  const { pathname, search } = new URL(request.url);
  const path = /^\/api(\/rest\/v1\/.+)$/.exec(pathname)?.[1];
  if (!path) throw nothingHere();
  const reads = request.method === "GET" || request.method === "HEAD";
  return forward(request, path + search, reads ? undefined : await readText(request, bodyLimit));
}
