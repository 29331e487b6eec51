import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { password, refusalOf, signUpAdmin } from "./with-database";
import { Refusal } from "@/lib/refusal";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { openSession, passingSession } from "@/lib/server/auth/session";
import { signIn } from "@/lib/server/auth/sign-in";

const attempt = async (email: string, secret: string) =>
  signIn(await passingSession(), { email, password: secret });
const sql = async (statement: string) => (await getEmbedded()).sql(statement);

async function failure(
  email: string,
  secret: string,
): Promise<{ text: unknown; code: string; milliseconds: number }> {
  const started = performance.now();
  try {
    await attempt(email, secret);
  } catch (error) {
    if (error instanceof Refusal) {
      return { text: error.text, code: error.code, milliseconds: performance.now() - started };
    }
    throw error;
  }
  throw new Error("signed in");
}

test("an unknown e-mail and a wrong password get the same answer, after about the same time", async () => {
  await signUpAdmin("known@example.com");
  const known = await failure("known@example.com", "wrong");
  const unknown = await failure("unknown@example.com", "wrong");
  expect(known.code).toBe("unauthorized");
  expect(unknown.text).toEqual(known.text);
  expect(unknown.milliseconds).toBeGreaterThan(590);
  expect(known.milliseconds).toBeGreaterThan(590);
});

test("five failures lock the e-mail, also for the right password and after a restart; the end of the lock opens it", async () => {
  await signUpAdmin("locked@example.com");
  for (let n = 0; n < 4; n++)
    expect((await failure("locked@example.com", "wrong")).code).toBe("unauthorized");
  expect((await failure("locked@example.com", "wrong")).code).toBe("rate_limited");
  await (await getEmbedded()).close();
  expect(await refusalOf(attempt("locked@example.com", password))).toBe("rate_limited");
  await sql("update public.sign_in_attempts set locked_until = now() - interval '1 second'");
  expect((await attempt("locked@example.com", password)).user.email).toBe("locked@example.com");
  // The success cleared the count: the next failure is the first.
  expect((await failure("locked@example.com", "wrong")).code).toBe("unauthorized");
});

test("tries that come at once are counted one by one", async () => {
  await signUpAdmin("hurried@example.com");
  const codes = await Promise.all(
    Array.from({ length: 12 }, (_, n) => refusalOf(attempt("hurried@example.com", `wrong${n}`))),
  );
  expect(codes.filter((code) => code === "unauthorized")).toHaveLength(4);
  expect(await refusalOf(attempt("hurried@example.com", password))).toBe("rate_limited");
});

test("no e-mail address is kept by the lock", async () => {
  expect(JSON.stringify(await sql("select * from public.sign_in_attempts"))).not.toContain("example.com");
});

test.each([
  ["https", true],
  ["http", false],
  [null, false],
])("the session cookie cannot be read by scripts and is secure on https (%s)", async (protocol, secure) => {
  const email = `cookie-${protocol}@example.com`;
  await signUpAdmin(email);
  const set: { name: string; value: string; options: Record<string, unknown> }[] = [];
  const store = {
    getAll: () => [],
    set: (name: string, value: string, options: object) => set.push({ name, value, options: { ...options } }),
  };
  await signIn(await openSession(store, protocol), { email, password });
  expect(set.length).toBeGreaterThan(0);
  for (const { name, options } of set) {
    expect(name).toMatch(/^lingkar-session(\.\d+)?$/);
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", secure, path: "/" });
    expect(options.maxAge).toBeLessThanOrEqual(12 * 60 * 60);
  }
});
