import "server-only";

/** The stylesheet of the API page; it stands alone, so that the page needs nothing of the app. */
export const docsStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: light-dark(#1c1c1a, #ecece8); background: light-dark(#fcfcfa, #161615); }
main { max-width: 760px; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { line-height: 1.2; }
section { border-top: 1px solid light-dark(#d8d8d2, #3a3a36); padding: .5rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0 .75rem; }
small { font-weight: 400; color: light-dark(#5b5b55, #b5b5ac); }
a { color: light-dark(#1f5f8b, #8cc4ea); }
code, pre { font: .9rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem .75rem; margin: 0; }
dt { grid-column: 1; color: light-dark(#5b5b55, #b5b5ac); }
dd { grid-column: 2; margin: 0; }
dd span { font-variant-numeric: tabular-nums; }
summary { cursor: pointer; padding: .25rem 0; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid light-dark(#d8d8d2, #3a3a36); border-radius: 6px; }
`;
