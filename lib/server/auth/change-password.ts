import "server-only";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { authFault } from "./auth-fault";
import { callerOfSession } from "./caller";
import { NewPassword } from "./create-admin";
import { passingSession } from "./session";
import { signIn } from "./sign-in";
import type { Client } from "../supabase";

export const ChangeOfPassword = z.object({ current: z.string().min(1).max(1000), password: NewPassword });

/**
 * Changes the password of whoever the session belongs to and ends their other sessions.
 * The old password is tried as at the sign-in page, with the same lock: a browser left open is not enough.
 */
export async function changePassword(
  session: Client,
  change: z.output<typeof ChangeOfPassword>,
): Promise<void> {
  const caller = await callerOfSession(session);
  if (!caller) {
    throw new Refusal("unauthorized", { en: "Sign in first.", id: "Masuk dahulu." });
  }
  await signIn(await passingSession(), { email: caller.actor.name, password: change.current });
  const { error } = await session.auth.updateUser({ password: change.password });
  if (error?.code === "same_password") throw same();
  if (error) throw authFault(error);
  const { error: others } = await session.auth.signOut({ scope: "others" });
  if (others) throw authFault(others);
}

function same(): Refusal {
  const text = { en: "This is the password you have.", id: "Ini kata sandi yang sedang dipakai." };
  return new Refusal("invalid_input", text, { fields: { password: text } });
}
