import "server-only";
import { z } from "zod";
import { authFault } from "./auth-fault";
import { getEmbedded } from "../embedded/embedded";
import { serviceClient, storageMode } from "../supabase";

const Found = z.array(z.object({ id: z.uuid() }));
const perPage = 1000;

/** Id of the account with this e-mail (lower case), if there is one. */
export async function findAccount(email: string): Promise<string | undefined> {
  if (storageMode() === "embedded") {
    const { sql } = await getEmbedded();
    return Found.parse(await sql("select id from auth.users where email = $1", [email]))[0]?.id;
  }
  const { auth } = await serviceClient();
  for (let page = 1; ; page++) {
    const { data, error } = await auth.admin.listUsers({ page, perPage });
    if (error) throw authFault(error);
    const found = data.users.find((user) => user.email === email);
    if (found || data.users.length < perPage) return found?.id;
  }
}
