// The style of the documentation's pages, light and dark.

/** The style sheet. */
export const pageStyle = `
:root { --ink: #1d1a17; --soft: #6a625a; --line: #e7e1da; --ground: #fffdfb; --panel: #faf6f1; --accent: #b8430c; --accent-ink: #fff; --code: #221d19; --code-ink: #f3ece4; --good: #1d7a46; --bad: #b3261e; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0e9e1; --soft: #a99f94; --line: #3a332c; --ground: #171411; --panel: #1f1b17; --accent: #ff8a4c; --accent-ink: #1d1208; --code: #0f0d0b; --code-ink: #f3ece4; --good: #6fd19b; --bad: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 17rem minmax(0, 1fr); font: 16px/1.6 system-ui, "Segoe UI", sans-serif; color: var(--ink); background: var(--ground); }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, label:focus-visible, pre:focus-visible, .wide:focus-visible, input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; z-index: 2; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.menu { display: none; }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.6rem 1.2rem 3rem; background: var(--panel); border-right: 1px solid var(--line); font-size: .92rem; }
nav .home { font-size: 1.25rem; font-weight: 750; letter-spacing: -.02em; color: var(--ink); text-decoration: none; }
nav h2 { margin: 1.5rem 0 .3rem; font-size: .74rem; font-weight: 700; letter-spacing: .09em; text-transform: uppercase; color: var(--soft); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .24rem .6rem; margin: 0 -.6rem; border-radius: .4rem; color: var(--ink); text-decoration: none; line-height: 1.35; }
nav li a:hover { background: var(--line); }
nav li a.call-link { display: flex; gap: .5rem; align-items: baseline; } nav .verb { flex: 0 0 2.3rem; font: 700 .62rem/1 ui-monospace, Menlo, Consolas, monospace; color: var(--soft); } nav a[aria-current] .verb { color: inherit; }
nav li a[aria-current] { background: var(--accent); color: var(--accent-ink); font-weight: 600; }
main { padding: 2.6rem clamp(1.2rem, 5vw, 4rem) 5rem; max-width: 64rem; }
h1 { margin: 0 0 1rem; font-size: 2.3rem; line-height: 1.15; letter-spacing: -.03em; font-weight: 760; text-wrap: balance; }
main h2 { margin: 2.6rem 0 .8rem; font-size: 1.3rem; letter-spacing: -.015em; }
.group { margin: 0 0 .3rem; color: var(--accent); font-weight: 650; font-size: .9rem; }
.lead { font-size: 1.2rem; color: var(--soft); max-width: 44rem; }
main p:not(.call), main > ul { max-width: 46rem; }
code { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
p code, td code, li code { background: var(--panel); border: 1px solid var(--line); border-radius: .3rem; padding: .05em .35em; overflow-wrap: anywhere; }
.call { display: flex; gap: .7rem; align-items: center; padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .7rem; background: var(--panel); overflow-x: auto; }
.call code { background: none; border: 0; padding: 0; font-size: 1rem; } .call b { color: var(--accent); font-weight: 600; }
.method { font: 700 .78rem/1 ui-monospace, Menlo, Consolas, monospace; padding: .45em .6em; border-radius: .4rem; color: #fff; background: #33658a; }
.method.post { background: #1d7a46; } .method.delete { background: #a8322a; } .method.patch { background: #8a5a00; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .7rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th { text-align: left; font-size: .78rem; color: var(--soft); background: var(--panel); font-weight: 650; }
th, td { padding: .55rem .9rem; vertical-align: top; border-bottom: 1px solid var(--line); } tr:last-child td { border-bottom: 0; }
td:first-child { white-space: nowrap; } td:first-child code { background: none; border: 0; padding: 0; font-weight: 600; }
td:last-child { min-width: 16rem; } td.required { color: var(--accent); font-weight: 600; } td.optional { color: var(--soft); }
.code { display: flex; flex-wrap: wrap; margin: 1.2rem 0; border-radius: .8rem; background: var(--code); color: var(--code-ink); overflow: hidden; }
.code input { position: absolute; opacity: 0; }
.code label { padding: .65rem 1rem; font-size: .84rem; font-weight: 600; color: #b7aca0; cursor: pointer; border-bottom: 2px solid transparent; }
.code input:checked + label { color: #fff; border-color: #ff8a4c; }
.copy { margin: .4rem .5rem .4rem auto; border: 1px solid #4b433b; background: none; color: #d9cfc4; border-radius: .4rem; padding: .2rem .7rem; font: 600 .78rem system-ui, sans-serif; cursor: pointer; }
.code pre { display: none; order: 9; width: 100%; margin: 0; padding: 1rem 1.2rem 1.2rem; overflow: auto; max-height: 32rem; border-top: 1px solid #3a332c; font-size: .9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.code input:nth-of-type(1):checked ~ pre:nth-of-type(1), .code input:nth-of-type(2):checked ~ pre:nth-of-type(2), .code input:nth-of-type(3):checked ~ pre:nth-of-type(3) { display: block; }
.button { display: inline-block; border: 0; border-radius: .6rem; padding: .6rem 1.2rem; background: var(--accent); color: var(--accent-ink); font: 650 1rem system-ui, sans-serif; text-decoration: none; cursor: pointer; }
.button.plain { background: none; color: var(--ink); box-shadow: inset 0 0 0 1px var(--line); }
.try { display: grid; gap: .3rem; max-width: 46rem; padding: 1.3rem; border: 1px solid var(--line); border-radius: .8rem; background: var(--panel); }
.try label { margin-top: .5rem; font-weight: 600; font-size: .9rem; } .try label span { color: var(--soft); font-weight: 400; }
.try input, .try textarea { width: 100%; padding: .55rem .7rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--ground); color: var(--ink); font: .92rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
.try .button { justify-self: start; margin-top: 1rem; }
.answer pre { overflow: auto; max-height: 28rem; padding: 1rem; border-radius: .6rem; background: var(--code); color: var(--code-ink); font-size: .85rem; } .good { color: var(--good); font-weight: 600; } .bad { color: var(--bad); font-weight: 600; }
.cards { columns: 19rem 3; column-gap: 1.1rem; margin-top: 2.2rem; }
.card { break-inside: avoid; margin-bottom: 1.1rem; border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem 1.3rem 1.2rem; background: var(--panel); } .card h2 { margin: 0 0 .6rem; font-size: 1.05rem; }
.card ul { list-style: none; margin: 0; padding: 0; } .card li { padding: .3rem 0; line-height: 1.4; } .card li span { display: block; color: var(--soft); font-size: .84rem; overflow-wrap: anywhere; }
.card a { font-weight: 600; text-decoration: none; } .card a:hover { text-decoration: underline; }
.around { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line); } .around a { font-weight: 600; text-decoration: none; } .around a:hover { text-decoration: underline; } .around a:last-child { margin-left: auto; text-align: right; }
.foot { margin-top: 2rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 52rem) { body { display: block; } nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); display: none; } .menu { display: block; padding: .8rem 1.2rem; background: var(--panel); border-bottom: 1px solid var(--line); font-weight: 650; } .menu[open] + nav { display: block; } h1 { font-size: 1.8rem; } main { padding-top: 1.6rem; } thead { display: none; } tr, td { display: block; } tr { padding: .8rem 1rem; border-bottom: 1px solid var(--line); } tr:last-child { border-bottom: 0; } td { display: inline; padding: 0 .6rem 0 0; border: 0; white-space: normal; } td:last-child { display: block; min-width: 0; margin-top: .2rem; padding: 0; } }
@media (prefers-reduced-motion: no-preference) { nav li a, .copy { transition: background .15s; } }
`;
