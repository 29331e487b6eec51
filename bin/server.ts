// Serves the built app. The busiest route is answered before Next sees the request: the framework's own work for one
// request takes several times as long as a prediction does (figures: npm run bench). Bundled by bin/bundle.mjs.
import { createServer } from "node:http";
import next from "next";
import { POST as predict } from "@/app/api/v1/tasks/[task]/predictions/route";
import { answerDirectly } from "@/lib/server/direct/answer-directly";
import { closeEmbedded } from "@/lib/server/embedded/embedded";

const hostname = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 3000);
/** Requests that are being answered get this long when the server is asked to end. */
const patienceMs = 3_000;

const app = next({ dev: false, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  const task = request.method === "POST" ? predictionPath.exec(request.url ?? "")?.[1] : undefined;
  const done = task
    ? answerDirectly(request, response, (asked) => predict(asked, { params: Promise.resolve({ task }) }))
    : handle(request, response);
  done.catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
/** Task ids need no decoding; whatever else stands there is none, and Next says so. */
const predictionPath = /^\/api\/v1\/tasks\/([\w-]+)\/predictions(?:\?|$)/;

server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname, () => console.log(`Lingkar serves on http://localhost:${port}`));

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());

async function end() {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  await Promise.all([closed, closeEmbedded()]);
  process.exit(0);
}
