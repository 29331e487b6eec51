import "server-only";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { readJson } from "../http";
import { jsonResponse } from "../http/json-response";
import { readText } from "../http/read-text";
import { forward, nothingHere, onlyEmbedded } from "./mount";
import { passingSession } from "./session";
import { Credentials, signIn } from "./sign-in";

const bodyLimit = 16 * 1024;

/** supabase-js adds fields of its own, which nothing here reads. */
const Grant = z.looseObject(Credentials.shape);

/**
 * The part of Supabase Auth that programs need, for the embedded database.
 *
 * A program gets an access token with
 * `POST /api/auth/v1/token?grant_type=password` and `{"email": …, "password": …}`, or with supabase-js:
 * `createClient("http://localhost:3000/api", anything).auth.signInWithPassword(…)`. The answer holds `access_token`
 * (an hour) and `refresh_token` for `grant_type=refresh_token`. Nobody can sign up from outside.
 */
export async function answerAuth(request: Request): Promise<Response> {
  onlyEmbedded();
  const { pathname, searchParams } = new URL(request.url);
  const call = `${request.method} ${pathname.replace(/^\/api\/auth\/v1/, "")}`;
  const grant = searchParams.get("grant_type");
  if (call === "POST /token" && grant === "password") return passwordGrant(request);
  if (call === "POST /token" && grant === "refresh_token") {
    return forward(request, "/auth/v1/token?grant_type=refresh_token", await readText(request, bodyLimit));
  }
  if (call === "GET /user") return forward(request, "/auth/v1/user");
  if (call === "POST /logout") {
    const scope = searchParams.get("scope") ?? "local";
    return forward(request, `/auth/v1/logout?scope=${encodeURIComponent(scope)}`);
  }
  if (call === "POST /signup") {
    throw new Refusal("forbidden", {
      en: "Accounts are made by an admin; nobody can sign up.",
      id: "Akun dibuat oleh admin; pendaftaran sendiri tidak tersedia.",
    });
  }
  throw nothingHere();
}

/** The same door as the sign-in page, so the same lock: otherwise passwords could be tried here without end. */
async function passwordGrant(request: Request): Promise<Response> {
  const credentials = await readJson(request, Grant, { limitBytes: bodyLimit });
  return jsonResponse(await signIn(await passingSession(), credentials));
}
