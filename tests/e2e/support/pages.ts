/** Every page of the app; those of admins are shown to nobody else. */
export const openPages = [
  "/",
  "/sentiment",
  "/sentiment/batch",
  "/reviews",
  "/reviews/explore",
  "/distraction",
  "/titles",
  "/sentiment/compare",
  "/my-data",
  "/sign-in",
  "/setup/spent",
  "/no-such-page",
];
export const adminPages = [
  "/account",
  "/monitor",
  "/models",
  "/models/sentiment",
  "/models/sentiment/1",
  "/models/sentiment/1/evaluation",
  "/runs",
  "/experiments",
  "/audit",
];
