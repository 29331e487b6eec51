import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

const Holders = z.array(z.object({ user_id: z.uuid() }));

/** Whether this account administers, read anew each time: a role taken back counts at once. */
export async function isAdmin(userId: string): Promise<boolean> {
  const rows = await askAsServer(Holders, (client) =>
    client.from("user_roles").select("user_id").eq("user_id", userId).eq("role", "admin"),
  );
  return rows.length > 0;
}

/** Whether anybody administers yet. */
export async function adminExists(): Promise<boolean> {
  const rows = await askAsServer(Holders, (client) =>
    client.from("user_roles").select("user_id").eq("role", "admin").limit(1),
  );
  return rows.length > 0;
}

/** Makes the account an admin; nothing changes when it is one already. */
export async function grantAdmin(userId: string): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client
      .from("user_roles")
      .upsert({ user_id: userId, role: "admin" }, { onConflict: "user_id,role", ignoreDuplicates: true }),
  );
}
