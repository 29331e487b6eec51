import type { BrowserContext, Request } from "@playwright/test";

/** Listens to all that leaves the browser from now on; answers the addresses of requests that held one of `words`. */
export function recordRequests(context: BrowserContext): (words: readonly string[]) => Promise<string[]> {
  const sent: Promise<{ address: string; content: string }>[] = [];
  context.on("request", (request) => sent.push(contentOf(request)));
  return async (words) =>
    (await Promise.all(sent))
      .filter(({ content }) => words.some((word) => content.includes(word)))
      .map(({ address }) => address);
}

/** Address, headers and body in one text, decoded. */
async function contentOf(request: Request) {
  const body = request.postDataBuffer()?.toString() ?? "";
  // A request that was given up (by going to another page) has no more to tell than what it was made with.
  const headers = await request.allHeaders().catch(() => request.headers());
  const { origin, pathname } = new URL(request.url());
  return {
    address: origin + pathname,
    content: decoded(`${request.url()}\n${JSON.stringify(headers)}\n${body}`),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
