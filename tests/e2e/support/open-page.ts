import type { Page } from "@playwright/test";

/** Goes to a page and waits until everything on it reacts. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilItReacts(page);
}

/**
 * Until all parts have arrived and React has taken them over: before that a click or a key does nothing.
 * A person needs longer to find the button; a script does not.
 */
export async function untilItReacts(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll("button, input:not([type=hidden]), textarea, select")];
    const taken = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps"));
    return document.querySelector('template[id^="B:"]') === null && controls.every(taken);
  });
}
