import "server-only";
import { Refusal } from "@/lib/refusal";
import { getEmbedded } from "../embedded/embedded";
import { storageMode } from "../supabase";

/** Throws `not_found` when the database is hosted: it has an address of its own. */
export function onlyEmbedded(): void {
  if (storageMode() === "hosted") throw nothingHere();
}

export const nothingHere = () =>
  new Refusal("not_found", {
    en: "There is nothing at this address.",
    id: "Tidak ada apa-apa di alamat ini.",
  });

const passedOn = ["accept", "content-type", "prefer", "range", "range-unit"];
const answered = ["content-type", "content-range", "preference-applied", "allow"];

/**
 * Hands a request from outside to the embedded Supabase at `path` (with query), as nobody or as the person whose
 * access token it carries: whatever key came along is left behind, and a secret key is refused (`forbidden`).
 * What it answers comes back as it is; its errors become ours, since they may speak of tables and columns.
 */
export async function forward(request: Request, path: string, body?: string): Promise<Response> {
  const { fetch, keys } = await getEmbedded();
  const headers = new Headers({ apikey: keys.publishable });
  for (const name of passedOn) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const token = accessToken(request);
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  const url = new URL(path, "http://embedded.localhost");
  url.searchParams.delete("apikey");
  const { method } = request;
  const sent = method === "GET" || method === "HEAD" ? null : (body ?? null);
  const response = await fetch(new Request(url, { method, headers, body: sent }));
  if (!response.ok) throw await refused(response);
  const kept = answered.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });
  return new Response(response.body, {
    status: response.status,
    headers: [...kept, ["cache-control", "no-store"]],
  });
}

/** A user's token, if the caller sent one. A publishable key in its place, as supabase-js sends, means nobody. */
function accessToken(request: Request): string | undefined {
  const { headers, url } = request;
  const token = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  const keys = [token, headers.get("apikey"), ...new URL(url).searchParams.getAll("apikey")];
  if (keys.some((key) => key?.startsWith("sb_secret_"))) {
    throw new Refusal("forbidden", {
      en: "A secret key is not accepted here.",
      id: "Kunci rahasia tidak diterima di sini.",
    });
  }
  return token?.startsWith("sb_") ? undefined : token;
}

async function refused(response: Response): Promise<Error> {
  await response.body?.cancel();
  const { status } = response;
  if (status === 401) {
    return new Refusal("unauthorized", {
      en: "This needs an access token that still holds.",
      id: "Ini membutuhkan token akses yang masih berlaku.",
    });
  }
  if (status === 403) {
    return new Refusal("forbidden", {
      en: "This is not allowed to you.",
      id: "Anda tidak berhak melakukan ini.",
    });
  }
  if (status === 404) return nothingHere();
  if (status === 409) {
    return new Refusal("conflict", {
      en: "This contradicts what is stored.",
      id: "Ini bertentangan dengan data yang tersimpan.",
    });
  }
  if (status >= 500) return new Error(`the embedded Supabase answered ${status}`);
  return new Refusal("invalid_input", {
    en: "The request does not fit what is asked for here.",
    id: "Permintaan tidak sesuai dengan yang diminta di sini.",
  });
}
