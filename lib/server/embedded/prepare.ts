import "server-only";
import type { App } from "@supabase/lite";
import { migrate } from "./migrate";
import type { SqlSession } from "./sql-session";

const roles = "anon, authenticated, service_role";

// What a hosted project has before its first migration, the generous default grants included:
// migrations must take away here exactly what they must take away there.
const beforeSchema = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
    if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin bypassrls; end if;
  end $$;
  grant usage on schema public to ${roles};
  alter default privileges in schema public grant all on tables to ${roles};
  alter default privileges in schema public grant all on sequences to ${roles};
  alter default privileges in schema public grant all on functions to ${roles};
`;

// Without these any function that runs with its caller's rights fails where it asks who is signed in.
const afterAuth = `
  grant usage on schema auth to ${roles};
  grant execute on all functions in schema auth to ${roles};
`;

const bootLock = "715000";

/**
 * Brings a database to the newest schema: roles, Supabase's own schemas, grants, migrations.
 * Does nothing on one that is there already. Processes that start together on one server take turns.
 * Answers the migrations applied now.
 */
export async function prepareDatabase(app: App, session: SqlSession, migrations: string): Promise<string[]> {
  await session.query("select pg_advisory_lock($1::text::bigint)", [bootLock]);
  try {
    await session.script(beforeSchema);
    await app.ensureSystemSchema();
    await session.script(afterAuth);
    return await migrate(session, migrations);
  } finally {
    await session.query("select pg_advisory_unlock($1::text::bigint)", [bootLock]);
  }
}
