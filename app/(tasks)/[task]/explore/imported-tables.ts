import { findAdminSession } from "@/lib/server/auth/authorise";
import { listDatasets, type Dataset } from "@/lib/server/data/datasets";
import { log } from "@/lib/server/log";

/** The base data of a task, for admins; for everybody else, and while the database does not answer, none. */
export async function importedTables(task: string): Promise<readonly Dataset[]> {
  try {
    if (!(await findAdminSession())) return [];
    return (await listDatasets(task, "base")).filter(({ retiredAt }) => retiredAt === null);
  } catch (error) {
    log("warn", "imported-tables", { task }, error);
    return [];
  }
}
