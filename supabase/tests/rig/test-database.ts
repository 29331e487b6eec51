/** Who asks: a database role, and for signed-in people whose id. */
export type Actor = { role: "anon" | "authenticated" | "service_role"; id?: string };

export type Row = Record<string, unknown>;

/** A database with all migrations applied. Both engines give the same. */
export type TestDatabase = {
  /** As superuser. */
  sql: (statement: string, parameters?: unknown[]) => Promise<Row[]>;
  /** As the actor, in a transaction of its own, the way PostgREST does it. */
  as: (actor: Actor, statement: string, parameters?: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
};

/** The statement that makes the rest of a transaction the actor's; its parameters are `claimsOf`. */
export const becomeActor = `select set_config('role', $1, true), set_config('request.jwt.claim.sub', $2, true),
  set_config('request.jwt.claim.role', $1, true), set_config('request.jwt.claims', $3, true)`;

export const claimsOf = ({ role, id = "" }: Actor): string[] => [role, id, JSON.stringify({ role, sub: id })];
