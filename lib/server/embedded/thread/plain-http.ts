import "server-only";
import type { PlainRequest, PlainResponse } from "./calls";

export async function plainRequest(request: Request): Promise<PlainRequest> {
  const { url, method, headers } = request;
  return { url, method, headers: [...headers], body: request.body ? await request.arrayBuffer() : null };
}

export const requestOf = ({ url, method, headers, body }: PlainRequest): Request =>
  new Request(url, { method, headers, body });

export async function plainResponse(response: Response): Promise<PlainResponse> {
  const { status, headers } = response;
  return { status, headers: [...headers], body: response.body ? await response.arrayBuffer() : null };
}

export const responseOf = ({ status, headers, body }: PlainResponse): Response =>
  new Response(body, { status, headers });
