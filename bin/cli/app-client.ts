import { z } from "zod";
import { ErrorBody } from "@/lib/refusal";
import { Failure } from "./failure";

const Environment = z.object({
  LINGKAR_URL: z.url({ protocol: /^https?$/ }).optional(),
  LINGKAR_API_KEY: z.string().optional(),
  PORT: z.string().regex(/^\d+$/).default("3000"),
});

const patienceMs = 300_000;

type Asked = { method?: "GET" | "POST" | "PUT"; body?: BodyInit; type?: string };

/** The running app, over HTTP. Every method throws Failure with a sentence when the app refuses or does not answer. */
export type AppClient = {
  url: string;
  /** The answer at a path below /api/v1, checked. */
  get<T>(path: string, answer: z.ZodType<T>): Promise<T>;
  /** Sends JSON. */
  send<T>(method: "POST" | "PUT", path: string, value: unknown, answer: z.ZodType<T>): Promise<T>;
  /** Sends a file of this content type. */
  upload<T>(path: string, bytes: Uint8Array<ArrayBuffer>, type: string, answer: z.ZodType<T>): Promise<T>;
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
};

/** @throws Failure when the environment has an address that is none. */
export function appClient(given: { url?: string | undefined; key?: string | undefined }): AppClient {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
  const environment = Environment.safeParse(set);
  if (!environment.success)
    throw new Failure(`${environment.error.issues[0]?.path.join(".")} in the environment is not usable.`);
  const url = given.url ?? environment.data.LINGKAR_URL ?? `http://127.0.0.1:${environment.data.PORT}`;
  const key = given.key ?? environment.data.LINGKAR_API_KEY;

  const ask = async (path: string, { method = "GET", body, type }: Asked = {}) => {
    const answer = await fetch(new URL(`api/v1/${path}`, url.endsWith("/") ? url : `${url}/`), {
      method,
      ...(body !== undefined && { body }),
      headers: {
        "accept-language": "en",
        ...(type && { "content-type": type }),
        ...(key && { authorization: `Bearer ${key}` }),
      },
      signal: AbortSignal.timeout(patienceMs),
    }).catch((cause: unknown) => {
      const late = cause instanceof Error && cause.name === "TimeoutError";
      const what = late ? `The app at ${url} did not answer in time.` : `No app answers at ${url}.`;
      throw new Failure(`${what} Start it with npm start, or say with --url where it runs.`, { cause });
    });
    if (!answer.ok) throw new Failure(await refusalOf(answer, key !== undefined));
    return answer;
  };
  const checked = async <T>(answer: Response, schema: z.ZodType<T>): Promise<T> => {
    const parsed = schema.safeParse(await answer.json().catch(() => undefined));
    if (parsed.success) return parsed.data;
    throw new Failure(`What answers at ${url} is not a Lingkar app of this version.`, {
      cause: parsed.error,
    });
  };

  return {
    url,
    get: async (path, answer) => checked(await ask(path), answer),
    send: async (method, path, value, answer) =>
      checked(await ask(path, { method, body: JSON.stringify(value), type: "application/json" }), answer),
    upload: async (path, bytes, type, answer) =>
      checked(await ask(path, { method: "POST", body: bytes, type }), answer),
    bytes: async (path) => new Uint8Array(await (await ask(path)).arrayBuffer()),
  };
}

async function refusalOf(answer: Response, hasKey: boolean): Promise<string> {
  const body = ErrorBody.safeParse(await answer.json().catch(() => undefined));
  if (!body.success) return `The app answered ${answer.status} ${answer.statusText}.`;
  const { code, message, fields = {} } = body.data.error;
  const parts = Object.entries(fields).map(([name, text]) => `${name}: ${text}`);
  const hint = code === "unauthorized" && !hasKey ? ["Give --key or LINGKAR_API_KEY."] : [];
  return [message, ...parts, ...hint].join(" ");
}
