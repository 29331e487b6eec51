import "server-only";
import { createServerClient } from "@supabase/ssr";
import type { CookieOptions } from "@supabase/ssr";
import type { Database } from "@/supabase/types";
import { project } from "./supabase";
import type { Client } from "./supabase";

/** Name of the cookie that holds the session (in numbered parts when it is long). */
const sessionCookie = "lingkar-session";

/** What `cookies()` of Next gives; without `set` the session can be read but not renewed. */
export type CookieStore = {
  getAll: () => { name: string; value: string }[];
  set?: (name: string, value: string, options: CookieOptions) => unknown;
};

/**
 * Acts as the person signed in by the browser's session cookie, which scripts of the page cannot read.
 * `https` says how the browser reached us: only then may the cookie be limited to secure connections.
 */
export async function sessionClient(cookies: CookieStore, { https }: { https: boolean }): Promise<Client> {
  const to = await project();
  return createServerClient<Database>(to.url, to.publishableKey, {
    global: { fetch: to.fetch },
    cookieOptions: { name: sessionCookie, path: "/", httpOnly: true, sameSite: "lax", secure: https },
    cookies: {
      getAll: () => cookies.getAll(),
      setAll(changed) {
        try {
          for (const { name, value, options } of changed) cookies.set?.(name, value, options);
        } catch {
          // While a page renders, Next lets nobody set cookies; the next action or route renews the session.
        }
      },
    },
  });
}
