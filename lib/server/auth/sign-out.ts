import "server-only";
import { forgetToken } from "./caller";
import { log } from "../log";
import type { Client } from "../supabase";

/** Ends the session here and at the auth server; the cookie goes even when the server cannot be reached. */
export async function signOut(session: Client): Promise<void> {
  const { data } = await session.auth.getSession();
  const { error } = await session.auth.signOut({ scope: "local" });
  if (data.session) forgetToken(data.session.access_token);
  if (error) log("warn", "sign-out-unheard", {}, error);
}
