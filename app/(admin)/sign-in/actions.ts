"use server";

import { redirect } from "next/navigation";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { currentSession } from "@/lib/server/auth/session";
import { Credentials, signIn } from "@/lib/server/auth/sign-in";
import { ownPath } from "./own-path";

/** Signs in with the fields `email` and `password` and goes to `next`. Answers only when that failed. */
export async function signInAction(_before: Result<null> | null, form: FormData): Promise<Result<null>> {
  const result = await answer(
    Credentials,
    { email: form.get("email"), password: form.get("password") },
    async (credentials) => {
      await signIn(await currentSession(), credentials);
      return null;
    },
    { name: "sign-in", limit: "sign-in" },
  );
  if (!result.ok) return result;
  redirect(ownPath(form.get("next"), "/account"));
}
