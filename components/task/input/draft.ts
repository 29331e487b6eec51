/** Names what is being written, so that the history keeps one entry of it and not one per pause. */
export function createDraft() {
  const name = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  let id = name();
  return {
    id: () => id,
    renew: () => void (id = name()),
  };
}

export type Draft = ReturnType<typeof createDraft>;
