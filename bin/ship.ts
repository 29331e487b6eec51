import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluateNewKinds } from "@/lib/loop/evaluate-new-kinds";
import { fillCard } from "./card";
import { readDataFile } from "./data-file";
import { recordText } from "./record-text";
import { readStarter } from "./starter";
import { defaultSeed, train, type TrainOptions, type TrainReport } from "./train";

/**
 * For maintainers: trains the version that comes with the code and puts its artifact, record and figures in their places.
 * It is judged on the starter data too, unless that is synthetic, and a model of the starter data alone on the validation file.
 */
export async function ship(options: TrainOptions): Promise<TrainReport> {
  const { task } = options;
  const starter = await readStarter(task);
  const { trained, ...report } = await train({
    ...options,
    // A version of the starter alone is judged on its test rows anyway.
    extra:
      task.starter.synthetic || !options.data
        ? {}
        : { "starter test": starter.test, starter: [...starter.train, ...starter.test] },
  });
  const { seed, estimator, validation } = options;
  const fromStarter = options.data ? await train({ task, seed, estimator, validation }) : undefined;

  const root = fileURLToPath(new URL("..", import.meta.url));
  const kinds = await newKinds(options);
  const version = { ...trained.version, evaluations: { ...trained.version.evaluations, ...kinds } };
  const shipped = { version: 1, ...version };
  const artifacts = join(root, "public/models", task.id);
  mkdirSync(artifacts, { recursive: true });
  for (const name of readdirSync(artifacts)) if (name.endsWith(".bin")) rmSync(join(artifacts, name));
  writeFileSync(join(artifacts, `${shipped.sha256}.bin`), trained.bytes);
  const folder = join(root, "models", task.id);
  writeFileSync(join(folder, "shipped.json"), recordText(shipped));
  const card = join(folder, "card.md");
  const others =
    fromStarter && fromStarter.validation.n > 0
      ? [{ model: "starter only", rows: "validation", evaluation: fromStarter.validation }]
      : [];
  writeFileSync(card, fillCard(readFileSync(card, "utf8"), shipped, others));
  return report;
}

/** Where the task tells kinds apart: how the method does on each kind when it learned the others alone. */
async function newKinds({ task, data, map, estimator, seed = defaultSeed }: TrainOptions) {
  const name = estimator ?? task.defaultEstimator;
  const method = await task.estimators[name]?.();
  if (!task.kindKey || !data || !method) return {};
  const { rows } = await readDataFile(task, data, map);
  return { "kinds never met": await evaluateNewKinds({ task, method, rows, seed }) };
}
