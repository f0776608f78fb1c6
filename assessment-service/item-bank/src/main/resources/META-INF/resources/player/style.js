/* What the player looks like. Portals set the custom properties that begin with --pix-, and parts; see docs/player.md. A test keeps player.css the same. */

const CSS = `
:host { display: block; container-type: inline-size; color-scheme: light; }
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }
[hidden], .off { display: none !important; }
.player {
  --ink: var(--pix-ink, #161616); --soft: var(--pix-soft, #4a4a55); --ground: var(--pix-ground, #fff);
  --accent: var(--pix-accent, #000091); --on-accent: var(--pix-on-accent, #fff); --tint: var(--pix-tint, #f1f2fe);
  --edge: var(--pix-edge, #6a6f85); --line: var(--pix-line, #dcdfea); --bad: var(--pix-bad, #b50000); --bad-tint: #fff1f0;
  --good: var(--pix-good, #14643a); --good-tint: #edf9f1; --radius: var(--pix-radius, .5rem); --thick: 1px;
  font: calc(var(--pix-size, 1.125rem) * var(--scale, 1))/1.55 var(--pix-font, Marianne, system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif);
  color: var(--ink); background: var(--ground); max-width: var(--pix-measure, 46rem); display: grid; gap: 1.25em;
  overflow-wrap: anywhere;
}
.player > *, fieldset { min-width: 0; }
:host([contrast="high"]) .player {
  --ink: #000; --soft: #000; --ground: #fff; --accent: #000; --on-accent: #fff; --tint: #fff; --edge: #000; --line: #000;
  --bad: #9b0000; --bad-tint: #fff; --good: #00401f; --good-tint: #fff; --thick: 2px;
}
p, ul, ol, h2, h3, fieldset, legend { margin: 0; padding: 0; border: 0; }
ul, ol { list-style: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--pix-focus, #0a76f6); outline-offset: 2px; border-radius: .2rem; }
:host([contrast="high"]) :focus-visible { outline-color: #000; outline-offset: 3px; }

.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5em 1em; }
h2 { font-size: 1em; font-weight: 700; color: var(--accent); line-height: 1.3; }
h3 { font-size: 1em; font-weight: 700; }
.instruction { display: grid; gap: .5em; font-size: 1.111em; line-height: 1.5; }
.instruction:empty { display: none; }
.dashes { display: grid; gap: .25em; }
.dashes li { display: flex; gap: .5em; }
.dashes li::before { content: "–"; flex: none; }
.dashes li > div { min-width: 0; }
.answer, .group { display: grid; gap: .75em; }
.todo { font-weight: 700; margin-bottom: .25em; }
.group > .todo { float: left; width: 100%; }
.group > button { justify-self: start; }
.help { color: var(--soft); font-size: .944em; }

button, input, select, summary, a { font: inherit; color: inherit; }
button, summary, .choice label, a { touch-action: manipulation; }
button {
  min-height: 2.75rem; padding: .45em 1.2em; border-radius: var(--radius); border: var(--thick) solid var(--accent); cursor: pointer;
  font-weight: 600; line-height: 1.3; background: var(--ground); color: var(--accent);
}
button.primary { background: var(--accent); color: var(--on-accent); min-width: 9em; }
button.small { padding-inline: .9em; font-size: .944em; }
button:hover { box-shadow: inset 0 0 0 99px rgb(0 0 145 / .08); }
button.primary:hover { box-shadow: inset 0 0 0 99px rgb(255 255 255 / .18); }
button[aria-disabled="true"], :disabled button { cursor: default; box-shadow: none; border-color: var(--line); color: var(--soft); background: #f3f4f8; }
.sound { display: inline-block; width: .7em; height: .75em; margin-right: .5em; background: currentColor; clip-path: polygon(0 0, 100% 50%, 0 100%); }
.buttons { display: flex; flex-wrap: wrap; gap: .75em; align-items: center; }
.state:empty, .error:empty, .feedback:empty, .sent:empty { display: none; }

input[type="text"], select {
  min-height: 3rem; width: 100%; padding: .4em .75em; border: var(--thick) solid var(--edge); border-radius: var(--radius);
  background: var(--ground); color: var(--ink);
}
select { text-overflow: ellipsis; }
input.short { max-width: 12em; }
[aria-invalid="true"] { border: 2px solid var(--bad) !important; }
.field { display: grid; gap: .4em; }
.with-unit { display: flex; flex-wrap: wrap; align-items: center; gap: .25em .6em; }
.with-unit input { flex: 0 1 12em; min-width: 6em; }
.unit { font-weight: 600; }
:disabled :is(input, select), :is(input, select):disabled { background: #f3f4f8; color: var(--ink); opacity: 1; }

.choice {
  display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; position: relative;
  border: var(--thick) solid var(--edge); border-radius: var(--radius); background: var(--ground);
}
.choice input { width: 1.4em; height: 1.4em; margin: 0 0 0 .85em; accent-color: var(--accent); }
.choice label { padding: .7em .85em; min-height: 3rem; cursor: pointer; }
.choice:hover { background: var(--tint); }
.choice:has(:checked) { border-color: var(--accent); background: var(--tint); box-shadow: 0 0 0 1px var(--accent); }
.choice:has(:focus-visible) { outline: 3px solid var(--pix-focus, #0a76f6); outline-offset: 2px; }
.choice :focus-visible { outline: none; }
:disabled .choice label { cursor: default; }

.blanks { display: grid; gap: .6em; font-size: 1.056em; line-height: 2; }
.blank { display: inline-flex; align-items: center; gap: .35em; max-width: 100%; vertical-align: middle; line-height: 1.4; }
.blank label { flex: none; min-width: 1.7em; padding: 0 .35em; text-align: center; border-radius: 1em; background: var(--tint); color: var(--accent);
  border: var(--thick) solid currentColor; font-size: .833em; font-weight: 700; }
input[type="text"].blank-field { flex: 1 1 9em; width: auto; min-width: min(7em, 58cqi); max-width: 100%; field-sizing: content; min-height: 2.75rem; }

.order { display: grid; gap: .5em; counter-reset: place; }
.order li { counter-increment: place; display: flex; flex-wrap: wrap; align-items: stretch; justify-content: flex-end; background: var(--ground);
  border: var(--thick) solid var(--edge); border-radius: var(--radius); min-height: 3rem; }
.order .text { align-self: center; padding: .4em .25em; flex: 1 1 min(8em, 58cqi); min-width: 0; }
.grip { display: flex; align-items: center; gap: .5em; padding: 0 .75em; cursor: grab; touch-action: none; user-select: none; font-weight: 700; color: var(--accent); }
.grip::before { content: ""; width: .55em; height: 1.1em; opacity: .7;
  background: radial-gradient(circle, currentColor 1.4px, transparent 1.8px) 0 0 / .3em .37em; }
.grip::after { content: counter(place); min-width: 1.2em; text-align: center; }
.dragged { position: relative; z-index: 1; box-shadow: 0 .25rem 1rem rgb(0 0 40 / .25); border-color: var(--accent) !important; }
.dragged .grip { cursor: grabbing; }
.movers { display: flex; align-items: center; gap: .35em; padding: .35em; }
button.square { padding: 0; width: 2.75rem; font-size: 1.111em; }

.pair { display: grid; gap: .3em .9em; padding: .6em 0; align-items: center; border-top: 1px solid var(--line); }
.targets { display: grid; gap: .35em; padding: .75em .9em; background: var(--tint); border: var(--thick) solid var(--line); border-radius: var(--radius); }
.targets ol { display: grid; gap: .25em; }
@container (min-width: 36rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }

.files { padding: .9em; background: var(--tint); border: var(--thick) solid var(--line); border-radius: var(--radius); display: grid; gap: .5em; }
.files ul { display: grid; gap: .4em; }
.files a { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .6em; min-height: 2.75rem; padding: .3em .75em; border-radius: var(--radius);
  border: var(--thick) solid var(--edge); background: var(--ground); color: var(--accent); text-decoration: none; }
.files a::before { content: "↓"; font-weight: 700; }
.files .name { text-decoration: underline; text-underline-offset: .2em; font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
.files .kind { color: var(--soft); font-size: .889em; }
.files a:hover .name { text-decoration-thickness: 2px; }

.blanks > *, .instruction > * { min-width: 0; }
.scroll { overflow: auto; max-width: 100%; border: var(--thick) solid var(--edge); border-radius: var(--radius); }
.picture { position: relative; cursor: crosshair; line-height: 0; width: 100%; }
.picture img { width: 100%; height: auto; user-select: none; }
.ring { position: absolute; width: 2.5rem; height: 2.5rem; margin: -1.25rem 0 0 -1.25rem; border-radius: 50%; border: 4px solid #d0006f; pointer-events: none;
  box-shadow: 0 0 0 2px #fff, inset 0 0 0 2px #fff; forced-color-adjust: none; }
.ring::after { content: ""; position: absolute; inset: calc(50% - 3px); border-radius: 50%; background: #d0006f; box-shadow: 0 0 0 2px #fff; }
details { display: grid; }
details .choice { margin-top: .5em; }
summary { min-height: 2.75rem; padding: .55em .25em; cursor: pointer; color: var(--accent); font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }

.drop { display: grid; gap: .5em; padding: 1.1em; border: 2px dashed var(--edge); border-radius: var(--radius); background: var(--ground); }
.drop.over { background: var(--tint); border-color: var(--accent); }
.drop button { margin-right: .4em; }
.sent { display: grid; gap: .4em; }
.sent .file { display: flex; gap: .6em; padding: .7em .9em; border: var(--thick) solid var(--good); border-radius: var(--radius); background: var(--good-tint); overflow-wrap: anywhere; }
.tick { color: var(--good); font-weight: 700; }
progress { width: 100%; height: .8em; accent-color: var(--accent); }
iframe { display: block; width: 100%; height: 30rem; border: var(--thick) solid var(--line); border-radius: var(--radius); background: #fff; }

.notice:empty { display: none; }
.notice { padding: .8em 1em; border-left: .3em solid var(--accent); background: var(--tint); display: grid; gap: .5em; justify-items: start; margin-bottom: 1em; }
.error { color: var(--bad); font-weight: 600; padding: .7em .9em; border-left: .3em solid var(--bad); background: var(--bad-tint); }
.feedback { padding: 1em 1.1em; border-left: .3em solid var(--accent); background: var(--tint); display: grid; gap: .4em; }
.feedback.right { border-color: var(--good); background: var(--good-tint); }
.verdict { font-weight: 700; font-size: 1.111em; }
.right .verdict { color: var(--good); }

@container (max-width: 30rem) {
  .buttons button { width: 100%; }
  .or { display: block; }
  .grip { padding: 0 .5em; gap: .3em; }
}
@media (pointer: coarse) { .or { display: none; } }
@media (prefers-reduced-motion: no-preference) { .choice, button { transition: background-color .12s, box-shadow .12s; } }
@media (forced-colors: active) {
  .choice:has(:checked) { outline: 3px solid Highlight; }
  .dragged { outline: 3px solid Highlight; }
  button { border-color: ButtonText; }
  .sound { forced-color-adjust: none; background: ButtonText; }
  button[aria-disabled="true"] { border-color: GrayText; color: GrayText; }
  .choice:has(:focus-visible), :focus-visible { outline: 3px solid CanvasText; }
  .grip::before { forced-color-adjust: none; background: radial-gradient(circle, CanvasText 1.4px, transparent 1.8px) 0 0 / .3em .37em; }
}
@media print { .buttons, .top button { display: none; } }
`;

let sheet = null;

/**
 * Dresses a shadow root: with one style sheet for all players of a page, made by script, so that no policy has to allow inline
 * styles. Safari before 16.4 can make none: it loads the same rules from player.css.
 */
export function dress(root) {
  try {
    if (!("adoptedStyleSheets" in root)) throw new TypeError("No adopted style sheets");
    if (!sheet) {
      const made = new CSSStyleSheet();
      made.replaceSync(CSS);
      sheet = made;
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("player.css", import.meta.url).href;
    root.append(link);
  }
}
