import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { benchBatch } from "./batch";
import { benchCollections } from "./collections";
import { benchContinual } from "./continual";
import { benchDashboard } from "./dashboard";
import { benchFirstLoad } from "./first-load";
import { benchGaps } from "./gaps";
import { benchHttp } from "./http";
import { benchInProcess } from "./in-process";
import { benchKeyToResult } from "./key-to-result";
import { benchMillion } from "./million";
import { report, table } from "./report";
import { serveApp } from "./serve-app";
import { benchTrainingBeside } from "./training-beside";

if (!existsSync(".next/BUILD_ID")) throw new Error("Build first: npm run build");
console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "?"})\n`);

const dataDir = mkdtempSync(join(tmpdir(), "lingkar-bench-"));
// The folder proves to the app that whoever asks for an admin sits at this machine.
process.env["LINGKAR_DATA_DIR"] = dataDir;
try {
  await benchInProcess();
  await benchCollections();
  await benchContinual();
  await benchGaps();
  let app = await serveApp(3980, dataDir);
  report("cold start to healthy, empty data directory", `${(app.coldStartMs / 1000).toFixed(1)} s`);
  await benchFirstLoad(app);
  await benchKeyToResult(app);
  await benchBatch(app);
  await benchHttp(app);
  await benchTrainingBeside(app);
  await app.stop();

  await benchMillion(dataDir);
  app = await serveApp(3980, dataDir);
  report("start to healthy, 1,000,000 predictions stored", `${(app.coldStartMs / 1000).toFixed(1)} s`);
  await benchDashboard(app);
  await app.stop();
  console.log(`\n${table()}`);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
