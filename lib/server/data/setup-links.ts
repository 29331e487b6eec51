import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

const Links = z.array(z.object({ token_hash: z.string() }));

/** Keeps a new link by its hash alone, and forgets those whose time is over. */
export async function saveSetupLink(tokenHash: string, expiresAt: Date): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client.from("setup_links").delete().lt("expires_at", new Date().toISOString()),
  );
  await askAsServer(z.null(), (client) =>
    client.from("setup_links").insert({ token_hash: tokenHash, expires_at: expiresAt.toISOString() }),
  );
}

/** Whether the link could be used now; takes nothing. */
export async function setupLinkHolds(tokenHash: string): Promise<boolean> {
  const rows = await askAsServer(Links, (client) =>
    client
      .from("setup_links")
      .select("token_hash")
      .eq("token_hash", tokenHash)
      .is("used_at", null)
      .gt("expires_at", new Date().toISOString()),
  );
  return rows.length > 0;
}

/** Takes the link: true for exactly one caller, however many ask at once. */
export const takeSetupLink = (tokenHash: string): Promise<boolean> =>
  askAsServer(z.boolean(), (client) => client.rpc("use_setup_link", { with_token_hash: tokenHash }));

/** Gives a taken link back, after the account it was taken for could not be made. */
export async function giveBackSetupLink(tokenHash: string): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client.from("setup_links").update({ used_at: null }).eq("token_hash", tokenHash),
  );
}
