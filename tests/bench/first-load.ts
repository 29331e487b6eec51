import { gzipSync } from "node:zlib";
import { tasks } from "@/models";
import { report } from "./report";
import type { ServedApp } from "./serve-app";

/** Gzipped bytes of every script that the HTML of the prediction page makes a browser of today load, before anything is used. */
export async function benchFirstLoad(app: ServedApp) {
  const [task] = tasks;
  const page = await (await fetch(`${app.url}/${task.id}`)).text();
  // For browsers that know no modules; all others skip it.
  const html = page.replaceAll(/<script[^>]*\bnomodule\b[^>]*>/gi, "");
  const scripts = [
    ...new Set([...html.matchAll(/(?:src|href)="([^"]+\.js[^"]*)"/g)].map(([, path]) => path ?? "")),
  ];
  const sizes = await Promise.all(
    scripts.map(
      async (path) =>
        gzipSync(Buffer.from(await (await fetch(new URL(path, app.url))).arrayBuffer())).byteLength,
    ),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  report(
    `first-load JavaScript of /${task.id}, gzipped, ${scripts.length} scripts`,
    `${(total / 1000).toFixed(0)} kB`,
    "< 200 kB",
  );
}
