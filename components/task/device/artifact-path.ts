/** Where an artifact is had, by its hash. */
export const artifactPath = (sha256: string) => `/api/v1/models/${sha256}`;
