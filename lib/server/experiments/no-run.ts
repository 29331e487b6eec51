import "server-only";
import { Refusal } from "@/lib/refusal";

export const noRun = () =>
  new Refusal("not_found", { en: "There is no such run.", id: "Pelatihan itu tidak ada." });
