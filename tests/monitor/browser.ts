import { vi } from "vitest";

/** The cookies of the browser that calls server actions in this test file. */
const jar = new Map<string, string>();

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "accept-language": "en" }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}));

/** Signs the browser in as this account, or nobody. */
export async function browseAs(account?: { email: string; password: string }): Promise<void> {
  jar.clear();
  if (!account) return;
  const { currentSession } = await import("@/lib/server/auth/session");
  const { error } = await (await currentSession()).auth.signInWithPassword(account);
  if (error) throw error;
}
