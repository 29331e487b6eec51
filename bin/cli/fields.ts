import { z } from "zod";
import { aliases, VersionChoice } from "@/lib/api/alias";
import { option, place } from "./command";
import { parseColumnMap } from "./column-map";

export const text = z.string().min(1);

/** Fields that several commands have. */
export const task = place("The task, as `lingkar tasks` lists it.", text);

/** Reads a typed word, or says in one sentence what it should have been. */
const read = <T>(as: (given: string) => T | undefined, sentence: string) =>
  text.transform((given, context) => {
    const value = as(given);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", params: { text: { en: sentence, id: sentence } } });
    return z.NEVER;
  });

const wholeNumber = (given: string) => (/^\d{1,15}$/.test(given) ? Number(given) : undefined);

export const versionChoice = read(
  (given) => VersionChoice.safeParse(wholeNumber(given) ?? given).data,
  `Must be a version's number or one of ${aliases.join(", ")}.`,
);

export const count = (least: number, most = 2_147_483_647) =>
  read(
    (given) => z.int().min(least).max(most).safeParse(wholeNumber(given)).data,
    `Must be a whole number from ${least} to ${most}.`,
  );

export const columnMap = read(
  parseColumnMap,
  "Must be COLUMN=NAME, with commas between, as in text=review_text,label=stars.",
);

export const map = option(
  "MAP",
  "Columns of the file: text=review_text,label=stars (or a place: text=2); values: label:1=negative.",
  columnMap.optional(),
);

const address = read(
  (given) => z.url({ protocol: /^https?$/ }).safeParse(given).data,
  "Must be an address, as in http://127.0.0.1:3000.",
);

export const email = read((given) => z.email().safeParse(given).data, "Must be an e-mail address.");

export const url = option("URL", "A running app, for its registered versions.", address.optional());

/** What every command has that talks to the running app. */
export const app = {
  url: option(
    "URL",
    "The running app; else LINGKAR_URL, else http://127.0.0.1:3000 (or PORT).",
    address.optional(),
  ),
  key: option("KEY", "An admin's API key or access token; else LINGKAR_API_KEY.", text.optional()),
};

export const reason = (fallback: string) =>
  option("TEXT", "Why, for the audit log.", z.string().trim().min(1).max(500).default(fallback));
