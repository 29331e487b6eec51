import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { Refusal } from "@/lib/refusal";

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * Lets a request pass that carries `Authorization: Bearer <token>`, compared in constant time; without a configured
 * token everybody passes. @throws Refusal `unauthorized`.
 */
export function refuseWithoutToken(request: Request, token: string | undefined): void {
  if (token === undefined) return;
  const given = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  if (timingSafeEqual(digest(given), digest(token))) return;
  throw new Refusal("unauthorized", {
    en: "This address asks for its bearer token.",
    id: "Alamat ini meminta bearer token-nya.",
  });
}
