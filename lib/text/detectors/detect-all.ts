import { detectAccounts } from "@/lib/text/detectors/account";
import { detectAddresses } from "@/lib/text/detectors/address";
import { detectCards } from "@/lib/text/detectors/card";
import { digitRuns } from "@/lib/text/detectors/digit-runs";
import { detectEmails } from "@/lib/text/detectors/email";
import type { Finding } from "@/lib/text/detectors/finding";
import { detectHandles } from "@/lib/text/detectors/handle";
import { detectNiks } from "@/lib/text/detectors/nik";
import { detectPhones } from "@/lib/text/detectors/phone";
import { detectPlates } from "@/lib/text/detectors/plate";
import { detectUrls } from "@/lib/text/detectors/url";

/** What every detector claims in a folded text; claims may overlap. */
export function detectAll(text: string): Finding[] {
  const runs = digitRuns(text);
  return [
    ...detectEmails(text),
    ...detectUrls(text),
    ...detectAccounts(text, runs),
    ...detectNiks(text, runs),
    ...detectCards(text, runs),
    ...detectPhones(text, runs),
    ...detectAddresses(text),
    ...detectPlates(text),
    ...detectHandles(text),
  ];
}
