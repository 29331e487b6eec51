import { z } from "zod";
import { adminCreate } from "@/bin/admin-create";
import type { ServedApp } from "./serve-app";

export type BenchAdmin = { email: string; password: string; token: string };

const Token = z.object({ access_token: z.string() });

/** A new admin of the served app, signed in. */
export async function benchAdmin({ url }: ServedApp, name: string): Promise<BenchAdmin> {
  const email = `${name}@example.org`;
  const { password } = await adminCreate({ email, url });
  if (!password) throw new Error(`${email} exists already`);
  const answer = await fetch(`${url}/api/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  return { email, password, token: Token.parse(await answer.json()).access_token };
}
