import { z } from "zod";
import type { Bilingual } from "@/lib/language";
import { unanswered } from "@/lib/ml/choices/choice-index";
import { fieldMeta } from "@/lib/task/field-meta";
import { askedQuestions, groups } from "./vocabulary/groups";

const noAnswer: Bilingual = {
  en: "Answer at least one question about the mushroom.",
  id: "Jawab sedikitnya satu pertanyaan tentang jamurnya.",
};

const asked = new Set(askedQuestions.map(({ name }) => name));

const fields = groups.flatMap(({ title: group, questions }) =>
  questions.map(({ name, codes, title, description, options }) => {
    const meta = fieldMeta({
      title,
      description,
      widget: "choice",
      group,
      options: [...options],
      asked: asked.has(name),
    });
    return [
      name,
      z
        .enum([...codes, unanswered])
        .default(unanswered)
        .meta(meta),
    ] as const;
  }),
);

/**
 * One letter for each attribute; "?" is "not sure", and so is an attribute that is left out: read, both are "?". At least one
 * of those that tell something is answered.
 */
export const input = z
  .strictObject(Object.fromEntries(fields))
  .refine((answers) => [...asked].some((name) => answers[name] !== unanswered), {
    error: noAnswer.en,
    params: { text: noAnswer },
  });

export type Mushroom = z.output<typeof input>;

export const label = z.enum(["edible", "poisonous"]);
