// Posts a body at a steady rate from a process of its own, from when it is told to start until it is told to stop, never waiting for
// an answer before the next request; then tells how long each took from asking to the end of its answer.
// node … steady-client.ts <url> <body> <per second>
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const [, , url = "", body = "", rate = ""] = process.argv;
const agent = new Agent({ keepAlive: true });
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };

const ask = () =>
  new Promise<number>((resolve, reject) => {
    const asked = performance.now();
    const asking = request(url, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(performance.now() - asked);
        else reject(new Error(`The answer was ${answer.statusCode}.`));
      });
    });
    asking.on("error", reject);
    asking.end(body);
  });

let going = false;
process.on("message", (told) => {
  going = told === "start";
  if (going) void load();
});

async function load() {
  const open: Promise<number>[] = [];
  const start = performance.now();
  while (going) {
    open.push(ask());
    await wait(Math.max(0, start + (open.length * 1000) / Number(rate) - performance.now()));
  }
  process.send?.(await Promise.all(open));
}
process.send?.("ready");
