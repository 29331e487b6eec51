import { z } from "zod";

/** 256 random bits in base64url: whoever shows it proves that the record is theirs. Only its hash is stored. */
const Receipt = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .meta({ description: "Proof of ownership of one stored prediction" });

/** What is handed out for a stored prediction. */
export const Stored = z.object({ id: z.uuid(), receipt: Receipt });
export type Stored = z.output<typeof Stored>;
