import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { workFor } from "@/lib/server/jobs/work-for";
import { nothingHere } from "@/lib/server/auth/mount";
import { applyRetention, refreshStaleRollups } from "@/lib/server/start/upkeep";

/** Seconds the platform gives a call; training stops a little earlier, so that it can say so. */
export const maxDuration = 60;
const trainingMs = 45_000;

/** What timers and workers do on a server of one's own, once: for a scheduler that calls it every few minutes. */
const tick = route(
  async (request) => {
    requireSecret(request);
    const hours = await refreshStaleRollups();
    const erased = await applyRetention();
    const runs = await workFor(trainingMs);
    return jsonResponse({ hours, erased, runs });
  },
  { name: "cron" },
);

function requireSecret(request: Request): void {
  const { CRON_SECRET: secret } = env();
  if (secret === undefined) throw nothingHere();
  const [given, right] = [request.headers.get("authorization") ?? "", `Bearer ${secret}`].map((text) =>
    createHash("sha256").update(text).digest(),
  );
  if (given && right && timingSafeEqual(given, right)) return;
  throw new Refusal("unauthorized", {
    en: "Only the scheduler may call this address.",
    id: "Hanya penjadwal yang boleh memanggil alamat ini.",
  });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: tick });
