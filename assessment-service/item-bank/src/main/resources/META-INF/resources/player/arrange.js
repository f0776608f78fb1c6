/* Answers that bring things together: in an order, or each with its like. */
import { freshId, group, h, kept, unseen } from "./dom.js";

/** Rows that go up and down: by buttons, which also a keyboard reaches, or dragged by their handle. */
export function ordering(question, context) {
  const list = h("ol", { class: "order", role: "list" });
  let touched = false;

  const rows = () => [...list.children];
  const order = () => rows().map((row) => row.dataset.id);

  // The row that moves stays in the document and the other one is put around it, so that it keeps focus and pointer.
  const swap = (row, down) => {
    const other = down ? row.nextElementSibling : row.previousElementSibling;
    if (!other) return false;
    if (down) row.before(other);
    else row.after(other);
    return true;
  };

  const settled = (row) => {
    touched = true;
    ends();
    const text = row.querySelector(".text").textContent;
    context.say(`« ${text} » est en position ${rows().indexOf(row) + 1} sur ${rows().length}.`);
    context.changed();
  };

  /** Buttons that lead nowhere stay reachable, so that nobody loses their place. */
  const ends = () =>
    rows().forEach((row, i, all) => {
      row.querySelector(".up").setAttribute("aria-disabled", String(i === 0));
      row.querySelector(".down").setAttribute("aria-disabled", String(i === all.length - 1));
    });

  const mover = (row, down, text) =>
    h("button", { type: "button", class: down ? "square down" : "square up", onclick: () => swap(row, down) && settled(row) },
      h("span", { "aria-hidden": "true" }, down ? "↓" : "↑"), unseen(`${down ? "Descendre" : "Monter"} : ${text}`));

  const drag = (row, grip) => {
    let moved = false;
    grip.addEventListener("pointerdown", (event) => {
      if (grip.closest("fieldset:disabled") || event.button > 0) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      row.classList.add("dragged");
      moved = false;
    });
    grip.addEventListener("pointermove", (event) => {
      if (!grip.hasPointerCapture(event.pointerId)) return;
      for (;;) {
        const before = row.previousElementSibling?.getBoundingClientRect();
        const after = row.nextElementSibling?.getBoundingClientRect();
        if (before && event.clientY < before.top + before.height / 2) swap(row, false);
        else if (after && event.clientY > after.top + after.height / 2) swap(row, true);
        else return;
        moved = true;
      }
    });
    grip.addEventListener("lostpointercapture", () => {
      row.classList.remove("dragged");
      if (moved) settled(row);
    });
  };

  for (const { id, text } of question.proposals) {
    const grip = h("span", { class: "grip", "aria-hidden": "true" });
    const row = h("li", { "data-id": id, part: "row" });
    row.append(grip, h("span", { class: "text" }, kept(text)),
      h("span", { class: "movers" }, mover(row, false, text), mover(row, true, text)));
    drag(row, grip);
    list.append(row);
  }
  ends();

  return {
    element: group("Mettez dans l'ordre, le premier en haut.", context,
      h("p", { class: "help" }, "Utilisez les flèches, ou faites glisser une ligne."), list),
    value: () => (touched ? order() : null),
    restore(ids) {
      for (const id of ids) {
        const row = rows().find((one) => one.dataset.id === id);
        if (row) list.append(row);
      }
      touched = true;
      ends();
    },
    fault: () => (touched ? null : {
      message: "Vous n'avez rien déplacé. Si cet ordre vous convient, validez encore une fois.",
      field: list.querySelector("button[aria-disabled=false]"),
      bearable: true,
    }),
    response: () => ({ type: "ordering", order: order() }),
  };
}

/** Above this length a target is read in full beside the lists, which cut long lines on phones. */
const LONG = 32;

/** For each proposal a list to choose from, on every width: the way that works with every tool. */
export function matching(question, context) {
  const long = question.targets.some((target) => target.text.length > LONG);
  const name = (i) => String.fromCharCode(65 + i);
  const rows = question.proposals.map((proposal) => {
    const id = freshId("pair");
    const field = h("select", { id, part: "field", "aria-describedby": context.errorId, onchange: () => context.changed() },
      h("option", { value: "" }, "Choisir…"),
      question.targets.map((target, i) => h("option", { value: target.id }, long ? `${name(i)}. ${target.text}` : target.text)));
    return { proposal, field, row: h("div", { class: "pair", part: "row" }, h("label", { for: id }, kept(proposal.text)), field) };
  });
  return {
    element: group("Pour chaque ligne, choisissez dans la liste.", context,
      long && h("div", { class: "targets" }, h("p", { class: "help" }, "Les réponses possibles :"),
        h("ol", { role: "list" }, question.targets.map((target, i) => h("li", {}, h("strong", {}, `${name(i)}.`), ` ${kept(target.text)}`)))),
      rows.map((one) => one.row)),
    value() {
      const chosen = rows.filter((one) => one.field.value).map((one) => [one.proposal.id, one.field.value]);
      return chosen.length ? Object.fromEntries(chosen) : null;
    },
    restore: (value) => rows.forEach((one) => (one.field.value = value[one.proposal.id] ?? "")),
    fault() {
      const left = rows.filter((one) => !one.field.value);
      if (!left.length) return null;
      return {
        message: left.length === 1
          ? `Il reste une ligne à compléter : « ${left[0].proposal.text} ».`
          : `Il reste ${left.length} lignes à compléter. Choisissez une réponse pour chacune.`,
        field: left[0].field,
      };
    },
    response: () => ({
      type: "matching",
      pairs: Object.fromEntries(rows.map((one) => [one.proposal.id, one.field.value])),
    }),
  };
}
