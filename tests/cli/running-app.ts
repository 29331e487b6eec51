import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterAll } from "vitest";
import { z } from "zod";
import { ownFolder } from "../own-folder";

ownFolder();
process.env["LINGKAR_RATE_LIMIT"] = "0";

/** The routes the command line talks to, by their path. */
const routes: [path: RegExp, load: () => Promise<object>][] = [
  [/^admins$/, () => import("@/app/api/v1/admins/route")],
  [/^tasks$/, () => import("@/app/api/v1/tasks/route")],
  [/^tasks\/(?<task>\w+)\/versions$/, () => import("@/app/api/v1/tasks/[task]/versions/route")],
  [
    /^tasks\/(?<task>\w+)\/versions\/(?<version>\w+)\/replay$/,
    () => import("@/app/api/v1/tasks/[task]/versions/[version]/replay/route"),
  ],
  [/^tasks\/(?<task>\w+)\/runs$/, () => import("@/app/api/v1/tasks/[task]/runs/route")],
  [/^tasks\/(?<task>\w+)\/rollback$/, () => import("@/app/api/v1/tasks/[task]/rollback/route")],
  [/^tasks\/(?<task>\w+)\/datasets$/, () => import("@/app/api/v1/tasks/[task]/datasets/route")],
  [
    /^tasks\/(?<task>\w+)\/datasets\/(?<sha256>\w+)$/,
    () => import("@/app/api/v1/tasks/[task]/datasets/[sha256]/route"),
  ],
  [
    /^tasks\/(?<task>\w+)\/aliases\/(?<alias>\w+)$/,
    () => import("@/app/api/v1/tasks/[task]/aliases/[alias]/route"),
  ],
  [/^runs\/(?<id>[\w-]+)$/, () => import("@/app/api/v1/runs/[id]/route")],
  [/^models\/(?<sha256>\w+)$/, () => import("@/app/api/v1/models/[sha256]/route")],
];

/** Serves the real route handlers with the real database and queue, without Next.js in front; answers the address. */
export async function startApp(): Promise<string> {
  const { startJobs } = await import("@/lib/server/jobs/start-jobs");
  const { getEmbedded } = await import("@/lib/server/embedded/embedded");
  const stopJobs = await startJobs();
  const server = createServer((incoming, answer) => {
    void respond(incoming).then(async (response) => {
      answer.writeHead(response.status, Object.fromEntries(response.headers));
      answer.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await stopJobs();
    await (await getEmbedded()).close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

async function respond(incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const path = url.pathname.replace("/api/v1/", "");
  for (const [pattern, load] of routes) {
    const found = pattern.exec(path);
    if (!found) continue;
    const method = incoming.method ?? "GET";
    const body = method === "GET" ? null : new Uint8Array(await buffer(incoming));
    const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const handler: unknown = Reflect.get(await load(), method);
    if (typeof handler !== "function") break;
    const request = new Request(url, { method, headers, body });
    return z
      .instanceof(Response)
      .parse(await handler(request, { params: Promise.resolve({ ...found.groups }) }));
  }
  return new Response(null, { status: 404 });
}
