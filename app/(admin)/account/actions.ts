"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { ChangeOfPassword, changePassword } from "@/lib/server/auth/change-password";
import { revokeApiKey } from "@/lib/server/auth/revoke-api-key";
import { currentSession } from "@/lib/server/auth/session";
import { signOut } from "@/lib/server/auth/sign-out";

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  await signOut(await currentSession());
  redirect("/sign-in");
}

const NewKey = z.object({ name: z.string().trim().min(1).max(80) });

/** Makes an API key named by the field `name`; the answer holds it, this once. */
export async function createApiKeyAction(
  _before: Result<{ key: string }> | null,
  form: FormData,
): Promise<Result<{ key: string }>> {
  const result = await answer(
    NewKey,
    { name: form.get("name") },
    async ({ name }) => ({ key: await createApiKey(name, await requireAdminSession()) }),
    { name: "create-api-key" },
  );
  if (result.ok) refresh();
  return result;
}

/** Ends an API key. */
export async function revokeApiKeyAction(id: string): Promise<Result<null>> {
  const result = await answer(
    z.uuid(),
    id,
    async (key) => {
      await revokeApiKey(key, await requireAdminSession());
      return null;
    },
    { name: "revoke-api-key" },
  );
  if (result.ok) refresh();
  return result;
}

/** Changes the password of whoever is signed in, who must know the old one; other browsers are signed out. */
export async function changePasswordAction(
  _before: Result<null> | null,
  form: FormData,
): Promise<Result<null>> {
  return answer(
    ChangeOfPassword,
    { current: form.get("current"), password: form.get("password") },
    async (change) => {
      await changePassword(await currentSession(), change);
      return null;
    },
    { name: "change-password", limit: "sign-in" },
  );
}
