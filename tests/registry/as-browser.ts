import { vi } from "vitest";
import { password } from "@/tests/auth/with-database";
import { openSession } from "@/lib/server/auth/session";
import { signIn } from "@/lib/server/auth/sign-in";

/** The cookies that the server actions of this test see. */
const jar = new Map<string, string>();
const store = {
  getAll: () => [...jar].map(([name, value]) => ({ name, value })),
  get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) ?? "" } : undefined),
  set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
};

vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve(store),
  headers: () => Promise.resolve(new Headers()),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));

/** From now on the actions are called by a browser in which this account is signed in; by nobody without one. */
export async function browseAs(email: string | null): Promise<void> {
  jar.clear();
  if (email !== null) await signIn(await openSession(store, "http"), { email, password });
}
