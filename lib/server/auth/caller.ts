import "server-only";
import { checkApiKey } from "./api-key";
import { authFault } from "./auth-fault";
import { isAdmin } from "../data/user-roles";
import { hashSecret } from "./hash-secret";
import { recently } from "./recently";
import { anonymousClient } from "../supabase";
import type { Client } from "../supabase";

/** Who asks: a person, a program with an API key, or Lingkar itself (`name` is an e-mail or a key's name). */
export type Actor = { kind: "user" | "api-key" | "system"; id: string; name: string };
export type Caller = { actor: Actor; admin: boolean };

// Somebody who is no admin is asked about each time: an appointment counts at once.
const isAnAdmin = (caller: Caller) => caller.admin;

const byToken = recently("token", whoseToken, isAnAdmin);

async function whoseToken(token: string): Promise<Caller | undefined> {
  // The auth server checks signature, audience, expiry and that the session was not ended.
  const { data, error } = await (await anonymousClient()).auth.getUser(token);
  if (error) {
    const refused =
      error.status !== undefined && error.status >= 400 && error.status < 500 && error.status !== 429;
    if (refused) return undefined;
    throw authFault(error);
  }
  const { id, email } = data.user;
  return { actor: { kind: "user", id, name: email ?? id }, admin: await isAdmin(id) };
}

const byKey = recently("api-key", whoseKey, isAnAdmin);

async function whoseKey(key: string): Promise<Caller | undefined> {
  const row = await checkApiKey(key);
  // A key can do what its maker can: nothing, once the maker's role is taken back.
  if (!row || !(await isAdmin(row.createdBy))) return undefined;
  return { actor: { kind: "api-key", id: row.id, name: row.name }, admin: true };
}

/** Whoever an access token of the auth server belongs to, if it holds. */
export const callerOfToken = (token: string) => byToken.find(hashSecret(token), token);

/** Whoever an API key stands for, if it works. */
export const callerOfApiKey = (key: string) => byKey.find(hashSecret(key), key);

/** Whoever a session belongs to, if anybody; renews it on the way when its access token has run out. */
export async function callerOfSession(session: Client): Promise<Caller | undefined> {
  const { data, error } = await session.auth.getSession();
  if (data.session) return callerOfToken(data.session.access_token);
  if (error && (error.status === undefined || error.status === 0 || error.status >= 500))
    throw authFault(error);
  return undefined;
}

/** Makes this process ask again about a token at once: it was just signed out. */
export const forgetToken = (token: string) => byToken.forget(hashSecret(token));

/** Makes this process ask again about every API key: one was just revoked. */
export const forgetApiKeys = () => byKey.forget();
