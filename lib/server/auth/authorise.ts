import "server-only";
import { looksLikeApiKey } from "./api-key";
import { callerOfApiKey, callerOfSession, callerOfToken } from "./caller";
import type { Actor, Caller } from "./caller";
import { Refusal } from "@/lib/refusal";
import { requestSession } from "./request-session";
import { refuseForeignOrigin } from "./same-origin";
import { currentSession } from "./session";

export type { Actor } from "./caller";

/**
 * The admin who sends a request, by `Authorization: Bearer` (access token or API key) or, without that header, by the
 * session cookie of a browser that is on one of our own pages.
 * Throws `unauthorized` when nobody is signed in or the proof has run out, `forbidden` when the caller is no admin.
 */
export async function requireAdmin(request: Request): Promise<Actor> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return onlyAdmin(await callerOfBearer(authorization));
  refuseForeignOrigin(request);
  return onlyAdmin(await callerOfSession(await requestSession(request)));
}

/** The admin whose browser asks, for pages and server actions. Throws as `requireAdmin` does. */
export async function requireAdminSession(): Promise<Actor> {
  return onlyAdmin(await findCaller());
}

/** The admin whose browser asks, or nothing: also when somebody is signed in who is no admin. */
export async function findAdminSession(): Promise<Actor | undefined> {
  const caller = await findCaller();
  return caller?.admin ? caller.actor : undefined;
}

/** Whoever is signed in with this browser, admin or not, if anybody is. */
export const findCaller = async (): Promise<Caller | undefined> => callerOfSession(await currentSession());

function callerOfBearer(authorization: string): Promise<Caller | undefined> {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!token) return Promise.resolve(undefined);
  return looksLikeApiKey(token) ? callerOfApiKey(token) : callerOfToken(token);
}

function onlyAdmin(caller: Caller | undefined): Actor {
  if (!caller) {
    throw new Refusal("unauthorized", {
      en: "Sign in as an admin first, or send an access token or API key that still holds.",
      id: "Masuk dahulu sebagai admin, atau kirim token akses atau kunci API yang masih berlaku.",
    });
  }
  if (!caller.admin) {
    throw new Refusal("forbidden", {
      en: "Only admins may do this, and this account is not one.",
      id: "Hanya admin yang boleh melakukan ini, dan akun ini bukan admin.",
    });
  }
  return caller.actor;
}
