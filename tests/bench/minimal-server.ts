// The least a server could do with the same model: what the app's own route is measured against.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tasks } from "@/models";

const [task] = tasks;
const estimator = await task.estimators[task.shipped.lineage.estimator]?.();
if (!estimator) throw new Error("the shipped estimator is not declared");
const weights = estimator.read(readFileSync(`public/models/${task.id}/${task.shipped.sha256}.bin`));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { input } = JSON.parse(Buffer.concat(chunks).toString());
    const body = JSON.stringify(estimator.predict(weights, input));
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
