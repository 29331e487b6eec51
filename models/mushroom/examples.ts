import type { Example } from "@/lib/task/define-task";
import type { Mushroom } from "./schema";

const example = (en: string, id: string, answers: Record<string, string>): Example<Mushroom> => ({
  title: { en, id },
  // As a person leaves it: what is not answered is not there.
  input: answers,
});

/** Mushrooms made up for this page: each tells of a different answer, none is a row of a data set. */
export const examples = [
  example("Smells of anise", "Berbau adas manis", {
    "cap-shape": "x",
    "cap-surface": "s",
    "cap-color": "w",
    bruises: "t",
    odor: "l",
    "gill-attachment": "f",
    "gill-spacing": "c",
    "gill-size": "b",
    "gill-color": "n",
    "stalk-shape": "e",
    "stalk-root": "c",
    "stalk-surface-above-ring": "s",
    "stalk-surface-below-ring": "s",
    "ring-number": "o",
    "ring-type": "p",
    "spore-print-color": "n",
    habitat: "m",
  }),
  example("Smells foul", "Berbau busuk", {
    "cap-shape": "x",
    "cap-color": "y",
    bruises: "f",
    odor: "f",
    "gill-size": "b",
    "ring-type": "l",
    "spore-print-color": "h",
    habitat: "d",
  }),
  example("Green spores", "Spora hijau", {
    "cap-shape": "f",
    "cap-color": "w",
    odor: "n",
    "gill-size": "b",
    "ring-number": "t",
    "spore-print-color": "r",
    habitat: "g",
  }),
  example("Only a photo of the cap", "Hanya foto tudungnya", {
    "cap-shape": "x",
    "cap-surface": "y",
    "cap-color": "n",
  }),
  example("Nothing like it is known", "Tidak ada yang serupa", {
    "cap-shape": "b",
    "cap-color": "u",
    bruises: "t",
    odor: "a",
    "gill-color": "r",
    "stalk-color-below-ring": "o",
    "ring-type": "l",
    "spore-print-color": "w",
    habitat: "u",
  }),
] satisfies readonly Example<Mushroom>[];
