/** Calls a route handler as the server would, without a server. */
type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

type Sent = { body?: unknown; raw?: BodyInit; headers?: Record<string, string>; method?: string };

export async function call<Params extends Record<string, string>>(
  handler: Handler<Params>,
  params: Params,
  { body, raw, headers, method }: Sent = {},
) {
  const sent = raw ?? (body === undefined ? null : JSON.stringify(body));
  const request = new Request("http://localhost/api", {
    method: method ?? (sent === null ? "GET" : "POST"),
    headers: { ...(sent !== null && { "content-type": "application/json" }), ...headers },
    body: sent,
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: parsed(text), text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
