import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong with the page once it stands still, one line each: path, rule, and where. */
export async function barriers(page: Page): Promise<string[]> {
  await untilStill(page);
  // No page has frames, so nothing is gained by gathering the findings in a tab of its own; that takes as long again.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const path = new URL(page.url()).pathname;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${path}: ${id} at ${target.join(" ")}`),
  );
}

/** Until nothing has changed for a moment: axe measures an element that was replaced meanwhile as if nothing stood behind it. */
const untilStill = (page: Page) =>
  page.evaluate(
    (stillMs) =>
      new Promise<void>((resolve) => {
        const done = () => {
          changes.disconnect();
          resolve();
        };
        let timer = setTimeout(done, stillMs);
        const changes = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, stillMs);
        });
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    500,
  );
