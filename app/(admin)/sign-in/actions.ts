"use server";

import { redirect } from "next/navigation";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { currentSession } from "@/lib/server/auth/session";
import { Credentials, signIn } from "@/lib/server/auth/sign-in";
import { isAdmin } from "@/lib/server/data/user-roles";
import { ownPath } from "./own-path";

/**
 * Signs in with the fields `email` and `password` and goes to `next`; without it admins go to the monitor, and anybody
 * else to the account, which says what is missing. Answers only when that failed.
 */
export async function signInAction(_before: Result<null> | null, form: FormData): Promise<Result<null>> {
  let home = "/account";
  const result = await answer(
    Credentials,
    { email: form.get("email"), password: form.get("password") },
    async (credentials) => {
      const { user } = await signIn(await currentSession(), credentials);
      home = (await isAdmin(user.id)) ? "/monitor" : "/account";
      return null;
    },
    { name: "sign-in", limit: "sign-in" },
  );
  if (!result.ok) return result;
  redirect(ownPath(form.get("next"), home));
}
