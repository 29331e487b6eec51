import { env } from "@/lib/env";
import { ErrorBody } from "@/lib/refusal";
import { Appointed, Appointment, appointAdmin } from "@/lib/server/auth/appoint-admin";
import { dataDirectory } from "@/lib/server/embedded/data-directory";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { loadKeys } from "@/lib/server/embedded/keys";
import { localProof } from "@/lib/server/auth/local-proof";
import { commandLine } from "@/lib/server/auth/require-appointer";
import { storageMode } from "@/lib/server/supabase";

/**
 * Makes the owner of `email` an admin. A new account's made-up password is in the answer, nowhere else.
 *
 * Asks the app at `url` first, since a running app has the embedded database to itself; it believes us because we
 * can read its data folder, or because of `token` (an admin's access token or API key). When nothing runs there, or
 * what runs has another data folder, the database is opened here.
 */
export async function adminCreate(options: {
  email: string;
  url?: string;
  token?: string;
}): Promise<Appointed> {
  const { email } = Appointment.parse({ email: options.email });
  const { PORT, HOST } = env();
  const url = options.url ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
  const answer = await askApp(url, email, options.token ?? (await proof(url)));
  if (answer?.ok) return Appointed.parse(await answer.json());
  if (answer && (options.url || options.token || answer.status !== 401))
    throw new Error(await messageOf(answer));
  if (!answer && options.url) throw new Error(`Nothing answers at ${url}.`);
  try {
    return await appointAdmin(email, commandLine);
  } finally {
    if (storageMode() === "embedded")
      await getEmbedded().then(
        ({ close }) => close(),
        () => undefined,
      );
  }
}

/** Only shown to this machine: elsewhere a token is needed. */
async function proof(url: string): Promise<string | undefined> {
  const local = ["127.0.0.1", "localhost", "[::1]", "0.0.0.0"].includes(new URL(url).hostname);
  if (!local || storageMode() === "hosted") return undefined;
  return localProof(await loadKeys((await dataDirectory(env().LINGKAR_DATA_DIR)).keys));
}

async function askApp(url: string, email: string, bearer: string | undefined): Promise<Response | undefined> {
  const headers = {
    "content-type": "application/json",
    ...(bearer && { authorization: `Bearer ${bearer}` }),
  };
  try {
    return await fetch(new URL("/api/v1/admins", url), {
      method: "POST",
      headers,
      body: JSON.stringify({ email }),
    });
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

async function messageOf(answer: Response): Promise<string> {
  const parsed = ErrorBody.safeParse(await answer.json().catch(() => undefined));
  return parsed.success ? parsed.data.error.message : `The app answered ${answer.status}.`;
}
