import { z } from "zod";

const text = z.string().trim().min(1);
const count = (fallback: number, least: number) => z.coerce.number().int().min(least).default(fallback);

/** Every environment variable Lingkar reads. `.env.example` names exactly these keys. */
export const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: text.default("127.0.0.1"),
    LINGKAR_DATA_DIR: text.default(".lingkar/data"),
    SUPABASE_URL: z.url({ protocol: /^https?$/ }).optional(),
    SUPABASE_PUBLISHABLE_KEY: text.optional(),
    SUPABASE_SECRET_KEY: text.optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    METRICS_TOKEN: text.optional(),
    CRON_SECRET: text.optional(),
    LINGKAR_RATE_LIMIT: count(120, 0),
    // Proxies of one's own in front: as many last entries of x-forwarded-for are believed.
    LINGKAR_PROXY_HOPS: count(0, 0),
    LINGKAR_RETENTION_DAYS: count(90, 1),
    VERCEL: text.optional(),
  })
  .superRefine((values, context) => {
    if (!values.SUPABASE_URL) return;
    for (const key of ["SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY"] as const) {
      if (!values[key]) {
        context.addIssue({ code: "custom", path: [key], message: "is needed when SUPABASE_URL is set" });
      }
    }
  });
export type Environment = z.output<typeof Environment>;

/**
 * Parses an environment; an empty value counts as absent.
 * Throws one Error that names every key at fault, and never repeats a value (it may be a secret).
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not usable. ${faults.join("; ")}`);
}

let parsed: Environment | undefined;

/** The environment of this process, read once, at run time: nothing is inlined by a build. */
export function env(): Environment {
  return (parsed ??= parseEnvironment(process.env));
}
