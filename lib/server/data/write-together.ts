import "server-only";

type Waiting<Item> = {
  items: readonly Item[];
  resolve: () => void;
  reject: (error: unknown) => void;
};

/**
 * Makes one write of the writes that are asked for while another is under way, of at most `most` items at once; alone, a
 * write waits for nothing. Each caller's items are written all or none: when a joint write fails, they are written caller by caller,
 * so that one caller's mistake is no other's.
 */
export function writeTogether<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  most: number,
): (items: readonly Item[]) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let writing = false;

  function take(): Waiting<Item>[] {
    let size = waiting[0]?.items.length ?? 0;
    let count = 1;
    for (; count < waiting.length; count++) {
      size += waiting[count]?.items.length ?? 0;
      if (size > most) break;
    }
    return waiting.splice(0, count);
  }

  const settle = async (callers: readonly Waiting<Item>[]): Promise<void> => {
    try {
      await write(callers.flatMap(({ items }) => items));
      for (const { resolve } of callers) resolve();
    } catch (error) {
      if (callers.length === 1) callers[0]?.reject(error);
      else for (const caller of callers) await settle([caller]);
    }
  };

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) await settle(take());
    writing = false;
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (!writing) void writeAll();
    });
}
