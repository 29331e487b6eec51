import { z } from "zod";
import type { VersionChoice } from "@/lib/api/alias";
import { VersionSummary } from "@/lib/api/version";
import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import { shippedVersion } from "../evaluate";
import { type AppClient, appClient } from "./app-client";
import { Failure } from "./failure";

export type FoundVersion = { version: number; estimator: string; bytes: Uint8Array };

/** The versions of a task in a running app, newest first. */
export const registeredVersions = (app: AppClient, task: string): Promise<VersionSummary[]> =>
  app.get(`tasks/${task}/versions`, z.array(VersionSummary));

/**
 * The bytes of a version: of the one that ships with the code or, with `url`, of one a running app has registered.
 * @throws Failure when there is none, or its bytes are not what their hash says.
 */
export async function findVersion(
  task: AnyTask,
  choice: VersionChoice = "champion",
  url?: string | undefined,
): Promise<FoundVersion> {
  if (url === undefined) {
    const { version } = task.shipped;
    if (choice === "champion" || choice === version) return shippedVersion(task);
    throw new Failure(
      `${task.id} ships with version ${version} only; add --url for the versions of a running app.`,
    );
  }
  const app = appClient({ url });
  const versions = await registeredVersions(app, task.id);
  const found = pick(versions, choice);
  if (!found) throw new Failure(`The app at ${url} has no version ${choice} of ${task.id}.`);
  return { version: found.version, estimator: found.estimator, bytes: await artifact(app, found.sha256) };
}

export const pick = (
  versions: readonly VersionSummary[],
  choice: VersionChoice,
): VersionSummary | undefined =>
  versions.find(({ version, aliases }) =>
    typeof choice === "number" ? version === choice : aliases.includes(choice),
  );

/** The artifact of this hash, checked against it. @throws Failure */
async function artifact(app: AppClient, hash: string): Promise<Uint8Array> {
  const bytes = await app.bytes(`models/${hash}`);
  if ((await sha256(bytes)) !== hash)
    throw new Failure(`The artifact ${hash} from ${app.url} is not what its hash says.`);
  return bytes;
}
