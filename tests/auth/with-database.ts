import { afterAll } from "vitest";
import { ownFolder } from "../own-folder";

ownFolder();

afterAll(async () => {
  const { getEmbedded } = await import("@/lib/server/embedded/embedded");
  await (await getEmbedded()).close();
});

export const password = "correct horse battery staple";

/** An account that may do nothing special; answers its access token. */
export async function signUp(email: string): Promise<string> {
  const { passingSession } = await import("@/lib/server/auth/session");
  const { data, error } = await (await passingSession()).auth.signUp({ email, password });
  if (error || !data.session) throw new Error("no account", { cause: error });
  return data.session.access_token;
}

/** Access token of a new admin. */
export async function signUpAdmin(email: string): Promise<{ id: string; token: string }> {
  const { createAdmin } = await import("@/lib/server/auth/create-admin");
  const { passingSession } = await import("@/lib/server/auth/session");
  const { signIn } = await import("@/lib/server/auth/sign-in");
  const { id } = await createAdmin({ email, password });
  return { id, token: (await signIn(await passingSession(), { email, password })).access_token };
}

/** The code and status of the refusal a promise ends with. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const { Refusal } = await import("@/lib/refusal");
  return promise.then(
    () => "no refusal",
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
}
