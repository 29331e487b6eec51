import "server-only";
import { parseCookieHeader } from "@supabase/ssr";
import { cookies } from "next/headers";
import { openSession } from "./session";
import type { Client } from "../supabase";

/**
 * Client of whoever the cookies of a request belong to. In a route handler a renewed session goes back with the
 * answer; outside Next (a test, a script) it lasts for this call.
 */
export async function requestSession(request: Request): Promise<Client> {
  const sent = parseCookieHeader(request.headers.get("cookie") ?? "").map(({ name, value }) => ({
    name,
    value: value ?? "",
  }));
  const jar = await settable().catch(() => undefined);
  return openSession(
    { getAll: () => sent, ...(jar && { set: (name, value, options) => jar.set(name, value, options) }) },
    request.headers.get("x-forwarded-proto"),
  );
}

/** Outside of a request that Next handles this throws; as it is async, it rejects. */
const settable = async () => cookies();
