import "server-only";
import { z } from "zod";
import { actorName } from "./actor-name";
import type { Actor } from "./caller";
import { createAdmin } from "./create-admin";
import { findAccount } from "./find-account";
import { appendAudit } from "../data/audit-log";
import { grantAdmin } from "../data/user-roles";
import { newSecret } from "./hash-secret";
import { Credentials } from "./sign-in";

export const Appointment = z.object({ email: Credentials.shape.email });

/** `password` is there only when the account is new: it was made up and is shown this once. */
export const Appointed = z.object({ id: z.uuid(), email: z.string(), password: z.string().optional() });
export type Appointed = z.output<typeof Appointed>;

/** Makes the owner of an e-mail an admin: with a new account and a made-up password, or the account they have. */
export async function appointAdmin(email: string, by: Actor): Promise<Appointed> {
  const existing = await findAccount(email);
  if (existing) {
    await grantAdmin(existing);
    await note(existing, email, by);
    return { id: existing, email };
  }
  const password = newSecret().slice(0, 24);
  const { id } = await createAdmin({ email, password });
  await note(id, email, by);
  return { id, email, password };
}

const note = (id: string, email: string, by: Actor) =>
  appendAudit({ actor: actorName(by), action: "admin.appoint", subject: id, detail: { email } });
