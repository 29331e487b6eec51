"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { NewAccount } from "@/lib/server/auth/create-admin";
import { currentSession } from "@/lib/server/auth/session";
import { redeemSetupLink } from "@/lib/server/auth/setup-link";
import { signIn } from "@/lib/server/auth/sign-in";

const Setup = NewAccount.extend({ token: z.string().max(100) });

/** Makes the first admin's account with a one-time link and signs in. Answers only when that failed. */
export async function setUpAction(_before: Result<null> | null, form: FormData): Promise<Result<null>> {
  const result = await answer(
    Setup,
    { token: form.get("token"), email: form.get("email"), password: form.get("password") },
    async ({ token, ...account }) => {
      await redeemSetupLink(token, account);
      await signIn(await currentSession(), account);
      return null;
    },
    { name: "setup", limit: "sign-in" },
  );
  if (!result.ok) return result;
  redirect("/account");
}
