import "server-only";
import { requireAdmin } from "./authorise";
import type { Actor } from "./caller";
import { getEmbedded } from "../embedded/embedded";
import { isLocalProof } from "./local-proof";
import { storageMode } from "../supabase";

/** Who may make admins: an admin, or whoever can read this app's data folder. Throws as `requireAdmin` does. */
export async function requireAppointer(request: Request): Promise<Actor> {
  const bearer = /^Bearer +(lp_\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer && storageMode() === "embedded" && isLocalProof(bearer, (await getEmbedded()).keys))
    return commandLine;
  return requireAdmin(request);
}

/** Whoever runs the command line where the data folder lies. */
export const commandLine: Actor = { kind: "system", id: "command-line", name: "command line" };
