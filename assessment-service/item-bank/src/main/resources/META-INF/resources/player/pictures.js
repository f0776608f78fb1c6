/* Answers that are a place in a picture. */
import { freshId, group, h, kept } from "./dom.js";

const share = (value) => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;

/** Pointing at the picture, or the name of a place: the last of the two counts. */
export function hotspot(question, context) {
  const { image } = question;
  let point = null;
  const name = freshId("zone");
  const ring = h("span", { class: "ring", "aria-hidden": "true", hidden: true });
  const picture = h("img", {
    src: context.address(image.url), alt: image.alternative ?? "", width: image.width, height: image.height, draggable: "false",
  });
  const broken = h("p", { class: "error", role: "alert", hidden: true },
    "L'image ne s'affiche pas. Rechargez la page, ou choisissez dans la liste.");
  const frame = h("div", { class: "picture", part: "picture" }, picture, ring);
  const zones = (question.proposals ?? []).map(({ id, text }) => {
    const field = h("input", { type: "radio", name, id: freshId("zone"), value: id, onchange: () => choose(null) });
    return { field, row: h("div", { class: "choice", part: "choice" }, field, h("label", { for: field.id }, kept(text))) };
  });
  const list = h("details", {}, h("summary", {}, "Choisir l'endroit par son nom"), zones.map((zone) => zone.row));
  const larger = h("button", { type: "button", class: "secondary small", onclick() {
    const large = !frame.style.width;
    frame.style.width = large ? `${Math.max(image.width, 1.8 * scroll.clientWidth)}px` : "";
    larger.textContent = large ? "Réduire l'image" : "Agrandir l'image";
    // What scrolls is reached by the keyboard too.
    if (large) scroll.setAttribute("tabindex", "0");
    else scroll.removeAttribute("tabindex");
  } }, "Agrandir l'image");
  const scroll = h("div", { class: "scroll", role: "group", "aria-label": "Image" }, frame);

  const picked = () => zones.find((zone) => zone.field.checked)?.field.value ?? null;

  function show() {
    ring.hidden = !point;
    if (point) Object.assign(ring.style, { left: `${100 * point.x}%`, top: `${100 * point.y}%` });
  }

  function choose(place) {
    point = place;
    if (point) zones.forEach((zone) => (zone.field.checked = false));
    show();
    context.changed();
  }

  frame.addEventListener("click", (event) => {
    if (frame.closest("fieldset:disabled")) return;
    const box = picture.getBoundingClientRect();
    choose({ x: share((event.clientX - box.left) / box.width), y: share((event.clientY - box.top) / box.height) });
    context.say("L'endroit est marqué sur l'image.");
  });
  picture.addEventListener("error", () => {
    broken.hidden = false;
    list.open = true;
    context.stale();
  });
  picture.addEventListener("load", () => (broken.hidden = true));

  return {
    element: group("Touchez ou cliquez le bon endroit dans l'image.", context, broken, scroll, larger, zones.length > 0 && list),
    value: () => point ?? (picked() ? { zone: picked() } : null),
    restore(value) {
      if (value.zone) {
        zones.forEach((zone) => (zone.field.checked = zone.field.value === value.zone));
        list.open = true;
      } else point = value;
      show();
    },
    refresh: (fresh) => (picture.src = context.address(fresh.image.url)),
    fault: () => (point || picked() ? null : {
      message: "Touchez un endroit dans l'image, ou choisissez-le par son nom. Puis validez.",
      field: list.querySelector("summary"),
    }),
    response: () => (point ? { type: "hotspot", ...point } : { type: "hotspot", zone: picked() }),
  };
}
