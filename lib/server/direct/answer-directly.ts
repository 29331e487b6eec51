import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { apiHeaders } from "@/lib/http-headers";
import { singleBodyLimit } from "@/lib/api/limits";
import { requestOf } from "./request-of";

type Handler = (request: Request) => Promise<Response>;

/** Answers a request with a route's own handler, without the framework in between. */
export async function answerDirectly(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: Handler,
): Promise<void> {
  const request = await requestOf(incoming, singleBodyLimit);
  if (!request) return void outgoing.destroy();
  const answer = await handle(request);
  const body = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, {
    ...apiHeaders,
    ...Object.fromEntries(answer.headers),
    "content-length": body.length,
    // A body that was not read to its end would be taken for the next request.
    ...(!incoming.complete && { connection: "close" }),
  });
  outgoing.end(body);
}
