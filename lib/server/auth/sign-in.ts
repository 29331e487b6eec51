import "server-only";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Session } from "@supabase/supabase-js";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { noteSignIn, signInWait } from "../data/sign-in-attempts";
import { hashSecret } from "./hash-secret";
import { oneAtATime } from "./one-at-a-time";
import type { Client } from "../supabase";
import { authFault } from "./auth-fault";

/** What a person signs in with. Says nothing about what a good password is: an old one may be shorter. */
export const Credentials = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  password: z.string().min(1).max(1000),
});
export type Credentials = z.output<typeof Credentials>;

/** A failed try takes at least this long, known e-mail or not: an unknown one has no password to compare. */
const slowestAnswer = 600;

/**
 * Signs in on `session`, which keeps the tokens where it was made to.
 * Unknown e-mail and wrong password are one and the same `unauthorized`. After five failures in a row every try,
 * also with the right password, is `rate_limited` until the lock that the database keeps is over.
 * Tries for one e-mail take turns, or a hundred at once would all pass before the first one counts.
 */
export function signIn(session: Client, { email, password }: Credentials): Promise<Session> {
  const subject = hashSecret(email);
  return oneAtATime(subject, async () => {
    const wait = await signInWait(subject);
    if (wait > 0) throw locked(wait);
    const started = performance.now();
    const { data, error } = await session.auth.signInWithPassword({ email, password });
    if (!error) {
      await noteSignIn(subject, true);
      return data.session;
    }
    if (error.code !== "invalid_credentials" && error.code !== "email_not_confirmed") throw authFault(error);
    const waitNow = await noteSignIn(subject, false);
    await sleep(Math.max(0, slowestAnswer - (performance.now() - started)));
    throw waitNow > 0 ? locked(waitNow) : wrong();
  });
}

const wrong = () =>
  new Refusal("unauthorized", {
    en: "This e-mail and password do not go together.",
    id: "Alamat e-mail dan kata sandi ini tidak cocok.",
  });

function locked(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  return new Refusal(
    "rate_limited",
    {
      en: `Too many failed sign-ins. Try again in ${minutes === 1 ? "one minute" : `${minutes} minutes`}.`,
      id: `Terlalu banyak percobaan masuk yang gagal. Coba lagi dalam ${minutes} menit.`,
    },
    { retryAfterSeconds: seconds },
  );
}
