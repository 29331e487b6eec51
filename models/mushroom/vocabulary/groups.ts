import type { Bilingual } from "@/lib/language";
import { cap } from "./cap";
import { gills } from "./gills";
import type { Question } from "./question";
import { sporesAndSmell } from "./spores-and-smell";
import { stalk } from "./stalk";
import { surroundings } from "./surroundings";
import { veilAndRing } from "./veil-and-ring";

type Group = { title: Bilingual; questions: readonly Question[] };

/** All 22 attributes by part of the mushroom, in the order in which they are asked. */
export const groups: readonly Group[] = [
  { title: { en: "Cap", id: "Tudung" }, questions: cap },
  { title: { en: "Gills", id: "Bilah" }, questions: gills },
  { title: { en: "Stalk", id: "Tangkai" }, questions: stalk },
  { title: { en: "Veil and ring", id: "Selubung dan cincin" }, questions: veilAndRing },
  { title: { en: "Spores and smell", id: "Spora dan bau" }, questions: sporesAndSmell },
  { title: { en: "Where it grows", id: "Tempat tumbuhnya" }, questions: surroundings },
];

/** All 22 attributes, in the order in which they are asked. */
export const questions: readonly Question[] = groups.flatMap((group) => group.questions);

/** Those that people are asked, and models learn from: the veil type is the same everywhere. */
export const askedQuestions = questions.filter(({ name }) => name !== "veil-type");
