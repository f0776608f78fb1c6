/* Dialogs of the kiosk: the browser's own element keeps the focus inside and gives it back. */
import { freshId, h } from "../player/dom.js";

function open(title, parts, buttons) {
  const id = freshId("dialog");
  const dialog = h("dialog", { "aria-labelledby": id },
    h("div", {}, h("h2", { id, tabindex: "-1" }, title), parts, h("div", { class: "buttons" }, buttons)));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // From the title: on a small screen the buttons may be far below what has to be read first.
  dialog.querySelector("h2").focus();
  return dialog;
}

/** Says something; one button closes it. Gives the dialog. */
export function inform(title, parts, close) {
  const button = h("button", { type: "button", class: "primary" }, close);
  const dialog = open(title, parts, [button]);
  button.addEventListener("click", () => dialog.close());
  return dialog;
}

/** Asks; gives the key of the choice, the first one when the dialog is closed otherwise. */
export function confirm(title, parts, choices) {
  return new Promise((resolve) => {
    const keys = Object.keys(choices);
    let chosen = keys[0];
    const buttons = keys.map((key, i) => h("button", { type: "button", class: i === 0 ? "primary" : "quiet", onclick: () => {
      chosen = key;
      dialog.close();
    } }, choices[key]));
    const dialog = open(title, parts, buttons);
    dialog.addEventListener("close", () => resolve(chosen));
  });
}
