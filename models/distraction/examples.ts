import type { Example } from "@/lib/task/define-task";
import type { Answers } from "./schema";

/** Students made up for this page. */
export const examples: readonly Example<Answers>[] = [
  {
    title: { en: "Scrolls through the night", id: "Menggulir sampai malam" },
    input: { frequency: 8, duration: 8, purpose: 6, control: 8, perception: 3, management: 2, effort: 2 },
  },
  {
    title: { en: "Phone in the drawer", id: "Ponsel di laci" },
    input: { frequency: 5, duration: 3, purpose: 3, control: 2, perception: 6, management: 7, effort: 7 },
  },
  {
    title: { en: "Somewhere in between", id: "Di tengah-tengah" },
    input: { frequency: 7, duration: 6, purpose: 5, control: 5, perception: 5, management: 5, effort: 4 },
  },
  {
    title: { en: "A lot, but for study", id: "Sering, tetapi untuk belajar" },
    input: { frequency: 7, duration: 7, purpose: 2, control: 3, perception: 8, management: 7, effort: 4 },
  },
  {
    title: { en: "Hard to put down, but trying", id: "Sulit lepas, tetapi berusaha" },
    input: { frequency: 7, duration: 8, purpose: 5, control: 7, perception: 5, management: 6, effort: 7 },
  },
];
