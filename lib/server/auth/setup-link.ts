import "server-only";
import { Refusal } from "@/lib/refusal";
import { createAdmin } from "./create-admin";
import type { NewAccount } from "./create-admin";
import { appendAudit } from "../data/audit-log";
import { giveBackSetupLink, saveSetupLink, setupLinkHolds, takeSetupLink } from "../data/setup-links";
import { adminExists } from "../data/user-roles";
import { hashSecret, newSecret } from "./hash-secret";
import { oneAtATime } from "./one-at-a-time";

const lifetime = 24 * 60 * 60 * 1000;

/**
 * Path of a one-time link with which the first admin makes their account, or nothing when there is an admin.
 * It holds for 24 hours; only its hash is kept, so it is shown here or never.
 */
export async function createSetupLink(): Promise<string | undefined> {
  if (await adminExists()) return undefined;
  const token = newSecret();
  await saveSetupLink(hashSecret(token), new Date(Date.now() + lifetime));
  return `/setup/${token}`;
}

/** Whether the link could be used now. Looking does not use it: a mail scanner or a reload must not burn it. */
export async function setupLinkIsOpen(token: string): Promise<boolean> {
  return (await setupLinkHolds(hashSecret(token))) && !(await adminExists());
}

/**
 * Makes the first admin with a link. Of several at once one gets it; when the account cannot be made
 * (the e-mail is taken, the auth server is away) the link is given back and may be tried again.
 */
export function redeemSetupLink(token: string, account: NewAccount): Promise<{ id: string }> {
  const hash = hashSecret(token);
  return oneAtATime("first admin", async () => {
    if ((await adminExists()) || !(await takeSetupLink(hash))) throw spent();
    try {
      const made = await createAdmin(account);
      await appendAudit({
        actor: "one-time link",
        action: "admin.appoint",
        subject: made.id,
        detail: { email: account.email },
      });
      return made;
    } catch (error) {
      await giveBackSetupLink(hash);
      throw error;
    }
  });
}

const spent = () =>
  new Refusal("forbidden", {
    en: "This link has been used or is too old. Start the app again to get a new one, if there is no admin yet.",
    id: "Tautan ini sudah dipakai atau sudah kedaluwarsa. Jalankan ulang aplikasi untuk mendapat tautan baru bila belum ada admin.",
  });
