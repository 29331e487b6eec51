import "server-only";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { authFault } from "./auth-fault";
import { grantAdmin } from "../data/user-roles";
import { getEmbedded } from "../embedded/embedded";
import { passingSession } from "./session";
import { Credentials } from "./sign-in";
import { serviceClient, storageMode } from "../supabase";

/** At least 12 characters; the auth server reads no more than 72 bytes, so there are none after them. */
export const NewPassword = z
  .string()
  .min(12)
  .refine((password) => Buffer.byteLength(password) <= 72, {
    params: { text: { en: "Must fit into 72 bytes.", id: "Harus muat dalam 72 bita." } },
  });

/** What an account is made from. */
export const NewAccount = Credentials.extend({
  password: NewPassword,
});
export type NewAccount = z.output<typeof NewAccount>;

/**
 * Makes an account and lets it administer; answers its id.
 * Refuses with `conflict` when the e-mail has an account. When the role cannot be given, the account goes again.
 */
export async function createAdmin(account: NewAccount): Promise<{ id: string }> {
  const id = storageMode() === "embedded" ? await signUpEmbedded(account) : await createHosted(account);
  try {
    await grantAdmin(id);
  } catch (error) {
    await removeAccount(id);
    throw error;
  }
  return { id };
}

/** The embedded auth server has no admin calls; in this process sign-up is open, from outside it is not. */
async function signUpEmbedded({ email, password }: NewAccount): Promise<string> {
  const session = await passingSession();
  const { data, error } = await session.auth.signUp({ email, password });
  if (error) throw refused(error);
  await session.auth.signOut({ scope: "local" });
  if (!data.user) throw new Error("the auth server made no account");
  return data.user.id;
}

async function createHosted({ email, password }: NewAccount): Promise<string> {
  const { auth } = await serviceClient();
  const { data, error } = await auth.admin.createUser({ email, password, email_confirm: true });
  if (error) throw refused(error);
  return data.user.id;
}

async function removeAccount(id: string): Promise<void> {
  if (storageMode() === "embedded")
    await (await getEmbedded()).sql("delete from auth.users where id = $1", [id]);
  else await (await serviceClient()).auth.admin.deleteUser(id);
}

function refused(error: Parameters<typeof authFault>[0]): Error {
  if (error.code === "user_already_exists" || error.code === "email_exists") {
    const text = { en: "This e-mail already has an account.", id: "Alamat e-mail ini sudah memiliki akun." };
    return new Refusal("conflict", text, { fields: { email: text } });
  }
  if (error.code === "weak_password") {
    const text = { en: "This password is too easy to guess.", id: "Kata sandi ini terlalu mudah ditebak." };
    return new Refusal("invalid_input", text, { fields: { password: text } });
  }
  return authFault(error);
}
