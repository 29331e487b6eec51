import "server-only";
import type { Health } from "@/lib/api/health";
import type { Language } from "@/lib/language";
import packageJson from "@/package.json";
import { tasks } from "@/models";
import { log } from "../log";
import { servingVersion } from "../serving";
import { databaseHealth } from "../supabase-health";

/** Whether this process can do all of its work now; when it cannot, the first reason in words. */
export async function health(language: Language): Promise<Health> {
  const loaded = await Promise.all(
    tasks.map(async (task) => {
      try {
        return { id: task.id, version: (await servingVersion(task)).version };
      } catch (error) {
        log("error", "model-not-loaded", { task: task.id }, error);
        return { id: task.id };
      }
    }),
  );
  // Asked after the models, which wait for a database that is just opening.
  const database = await databaseHealth();
  const models = Object.fromEntries(
    loaded.flatMap(({ id, version }) => (version === undefined ? [] : [[id, version]])),
  );
  const missing = loaded.filter(({ version }) => version === undefined).map(({ id }) => id);
  const reason = database.ok ? undefined : database.reason[language];
  const message = missing.length > 0 ? noModel[language](missing.join(", ")) : reason;
  return {
    status: message === undefined ? "ok" : "unavailable",
    version: packageJson.version,
    database: database.ok ? "ok" : "unavailable",
    models,
    ...(message !== undefined && { error: { code: "unavailable", message } }),
  };
}

const noModel: Record<Language, (tasks: string) => string> = {
  en: (tasks) => `No model can be loaded for: ${tasks}.`,
  id: (tasks) => `Tidak ada model yang dapat dimuat untuk: ${tasks}.`,
};
