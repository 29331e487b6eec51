import { NextIntlClientProvider, type Messages } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Area = keyof Messages;

/** Lets client components below use these areas of the messages; only they are sent to the browser. */
export async function ClientMessages({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries(areas.map((area) => [area, all[area]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
