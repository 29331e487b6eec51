import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SqlSession } from "./sql-session";

const fileName = /^(\d{14})_(.+)\.sql$/;

/** A migration that could not be applied; nothing of it was kept. The cause holds the database's own error. */
export class MigrationFailed extends Error {
  constructor(file: string, cause: unknown) {
    super(`Migration ${file} could not be applied.`, { cause });
    this.name = "MigrationFailed";
  }
}

/**
 * Applies the files of `folder` that the history does not name yet, in order, each in one transaction
 * together with its history row. The history is the Supabase CLI's own, so `supabase db push` agrees with it.
 * Answers the versions applied now.
 */
export async function migrate(session: SqlSession, folder: string): Promise<string[]> {
  const history = await session.query("select version from supabase_migrations.schema_migrations");
  const known = new Set(history.map((row) => row["version"]));
  const applied: string[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const [, version, name] = fileName.exec(file) ?? [];
    if (!version || !name || known.has(version)) continue;
    await apply(session, { file, version, name, text: await readFile(join(folder, file), "utf8") });
    applied.push(version);
  }
  return applied;
}

type Migration = { file: string; version: string; name: string; text: string };

async function apply(session: SqlSession, { file, version, name, text }: Migration): Promise<void> {
  const { splitSqlStatements } = await import("@supabase/lite");
  await session.script("begin");
  try {
    await session.script(text);
    await session.query(
      `insert into supabase_migrations.schema_migrations (version, name, statements)
       select $1, $2, array(select jsonb_array_elements_text($3::text::jsonb))`,
      [version, name, JSON.stringify(splitSqlStatements(text))],
    );
    await session.script("commit");
  } catch (error) {
    await session.script("rollback");
    throw new MigrationFailed(file, error);
  }
}
