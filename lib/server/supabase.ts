import "server-only";
import { createClient } from "@supabase/supabase-js";
import type { SupabaseClient } from "@supabase/supabase-js";
import { env } from "@/lib/env";
import type { Database } from "@/supabase/types";
import { getEmbedded } from "./embedded/embedded";

export type Client = SupabaseClient<Database>;

/** Where the data lies: in this process, or in the Supabase project that SUPABASE_URL names. */
export function storageMode(): "embedded" | "hosted" {
  return env().SUPABASE_URL ? "hosted" : "embedded";
}

type Project = { url: string; publishableKey: string; secretKey: string; fetch: typeof fetch };

/** What a client needs to reach the project; opens the embedded one on first use. */
export async function project(): Promise<Project> {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY } = env();
  if (url && SUPABASE_PUBLISHABLE_KEY && SUPABASE_SECRET_KEY) {
    return {
      url,
      publishableKey: SUPABASE_PUBLISHABLE_KEY,
      secretKey: SUPABASE_SECRET_KEY,
      fetch: globalThis.fetch,
    };
  }
  const { keys } = await getEmbedded();
  return {
    // Only the path is looked at: requests never leave the process.
    url: "http://embedded.localhost",
    publishableKey: keys.publishable,
    secretKey: keys.secret,
    // Asked for anew each time, so that a client outlives a database that was closed and opened again.
    fetch: async (input, init) => (await getEmbedded()).fetch(new Request(input, init)),
  };
}

let service: Promise<Client> | undefined;
let anonymous: Promise<Client> | undefined;

/** Acts as the server itself: row-level security does not apply. Never with a caller's own query. */
export function serviceClient(): Promise<Client> {
  return (service ??= connect("secretKey").catch((error: unknown) => {
    service = undefined;
    throw error;
  }));
}

/** Acts as somebody who is not signed in. */
export function anonymousClient(): Promise<Client> {
  return (anonymous ??= connect("publishableKey").catch((error: unknown) => {
    anonymous = undefined;
    throw error;
  }));
}

/** Acts as whoever the access token belongs to; the database decides whether it still holds. */
export function userClient(accessToken: string): Promise<Client> {
  return connect("publishableKey", { Authorization: `Bearer ${accessToken}` });
}

async function connect(key: "publishableKey" | "secretKey", headers: Record<string, string> = {}) {
  const to = await project();
  return createClient<Database>(to.url, to[key], {
    global: { fetch: to.fetch, headers },
    // Trying again takes 7 seconds; whoever waits is better off knowing at once.
    db: { retry: false },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
