import "server-only";

/** Answers are about this caller and this moment: no cache keeps them. */
const jsonHeaders = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

export function jsonResponse(value: unknown, status = 200, headers?: Record<string, string>): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: headers ? { ...jsonHeaders, ...headers } : jsonHeaders,
  });
}
