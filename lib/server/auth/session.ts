import "server-only";
import { cookies, headers } from "next/headers";
import { sessionClient } from "../supabase-session";
import type { CookieStore } from "../supabase-session";
import type { Client } from "../supabase";

/** A session nobody uses ends after so many seconds: what the cookie of the browser lasts, renewed as it is used. */
const idleSeconds = 12 * 60 * 60;

/**
 * Client of whoever the session cookie of the current request belongs to: for pages, server actions and routes.
 * An access token lasts an hour; the client renews it by itself. While a page renders, cookies cannot be set and
 * the renewed tokens last for that render; the auth server goes on accepting the cookie's own refresh token (it is
 * the parent of the newest one), and the next action or route keeps the renewed one.
 */
export async function currentSession(): Promise<Client> {
  const jar = await cookies();
  const protocol = (await headers()).get("x-forwarded-proto");
  return openSession(
    { getAll: () => jar.getAll(), set: (name, value, options) => jar.set(name, value, options) },
    protocol,
  );
}

/** Same over cookies that lie elsewhere; `protocol` is what the browser used to reach us. */
export function openSession(store: CookieStore, protocol: string | null): Promise<Client> {
  const { set } = store;
  const bounded: CookieStore = set
    ? {
        getAll: store.getAll,
        set: (name, value, options) =>
          set(name, value, { ...options, maxAge: Math.min(options.maxAge ?? idleSeconds, idleSeconds) }),
      }
    : store;
  return sessionClient(bounded, { https: protocol?.split(",")[0]?.trim() === "https" });
}

/** A client without cookies, used once: its session is nobody else's and ends with it. */
export const passingSession = (): Promise<Client> => sessionClient({ getAll: () => [] }, { https: false });
