/* What an invigilator does to a candidate: its words, whether it is asked first, and the call. */
import { freshId, h } from "../player/dom.js";
import * as service from "./service.js";

/** A dialog with a form; gives what the form gives, or null. The browser's own element keeps the focus inside and gives it back. */
function ask(title, parts, buttons, read) {
  return new Promise((resolve) => {
    const id = freshId("dialog");
    let answer = null;
    const dialog = h("dialog", { "aria-labelledby": id });
    const close = (given) => {
      answer = given;
      dialog.close();
    };
    const form = h("form", { novalidate: true, onsubmit: (event) => event.preventDefault() },
      h("h2", { id, tabindex: "-1" }, title), parts,
      h("div", { class: "buttons" },
        buttons.map(({ text, kind, value }) => h("button", { type: "button", class: kind, onclick: () => close(read ? read(value) : value) }, text)),
        h("button", { type: "button", onclick: () => close(null) }, "Annuler")));
    dialog.append(form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("h2").focus();
  });
}

async function handleAlert(candidate, who, { categories }) {
  const id = freshId("category");
  const choice = h("select", { id }, categories.map(({ code, french }) => h("option", { value: code, selected: code === candidate.alert.category }, french)));
  const decided = await ask(`Alerte : ${who}`, [
    h("p", {}, `Question ${candidate.alert.number}. Allez voir l'écran du candidat avant de décider.`),
    h("div", {}, h("label", { for: id }, "Ce que vous constatez"), choice),
    h("p", { class: "hint" }, "Valider : la question est remplacée, elle ne compte pas. Rejeter : le candidat continue avec la même question."),
  ], [
    { text: "Valider l'alerte", kind: "primary", value: "validate" },
    { text: "Rejeter l'alerte", kind: "", value: "dismiss" },
  ], (value) => ({ decision: value, category: choice.value }));
  if (!decided) return null;
  return decided.decision === "validate" ? service.validate(candidate.alert.id, decided.category) : service.dismiss(candidate.alert.id);
}

async function seat(candidate, who) {
  const id = freshId("arrival");
  const field = h("input", { id, class: "code", type: "text", maxlength: "4", autocomplete: "off", autocapitalize: "characters", spellcheck: "false" });
  const code = await ask(`Placer le compte : ${who}`, [
    h("p", {}, "Vérifiez la pièce d'identité. Puis tapez le code à 4 caractères que le candidat montre sur son écran."),
    h("div", {}, h("label", { for: id }, "Code d'arrivée"), field),
  ], [{ text: "L'identité est vérifiée, placer", kind: "primary", value: true }], () => field.value.trim());
  if (code === null) return null;
  if (!/^[A-Za-z0-9]{4}$/.test(code)) throw new Error("Le code d'arrivée a 4 caractères.");
  return service.seat(candidate.candidateId, code);
}

async function end(candidate, who) {
  const reason = await ask(`Mettre fin au test : ${who} ?`, [
    h("p", {}, "Le test s'arrête maintenant et ne peut pas reprendre. Les réponses données comptent."),
    h("p", {}, "Pourquoi ?"),
  ], [
    { text: "Problème technique", kind: "danger", value: "technical" },
    { text: "Le candidat part", kind: "danger", value: "candidate" },
    { text: "Décision du surveillant", kind: "danger", value: "invigilator" },
  ]);
  return reason && service.end(candidate.candidateId, reason);
}

async function sure(title, text, yes, act) {
  return (await ask(title, [h("p", {}, text)], [{ text: yes, kind: "danger", value: true }])) && act();
}

/** `told` is said once it is done. */
export const ACTIONS = {
  handleAlert: { text: "Traiter l'alerte", kind: "primary", run: handleAlert, told: "alerte traitée" },
  letGoOn: { text: "Laisser reprendre", kind: "primary", run: (one) => service.letGoOn(one.candidateId), told: "peut reprendre" },
  came: { text: "Présent", kind: "primary", run: (one) => service.came(one.candidateId), told: "présent" },
  seat: { text: "Placer le compte", kind: "primary", run: seat, told: "compte placé" },
  letStart: { text: "Laisser commencer", kind: "primary", run: (one) => service.letStart(one.candidateId), told: "peut commencer" },
  didNotCome: { text: "Pas présent, finalement", kind: "", run: (one) => service.didNotCome(one.candidateId), told: "pas présent" },
  unseat: {
    text: "Retirer le compte",
    kind: "",
    run: (one, who) => sure(`Retirer le compte : ${who} ?`, "Le compte ne répond plus à ce numéro. Pour le placer de nouveau, tapez son code d'arrivée.", "Retirer le compte", () => service.unseat(one.candidateId)),
    told: "compte retiré",
  },
  sendHome: {
    text: "Retirer l'autorisation",
    kind: "",
    run: (one, who) => sure(`Retirer l'autorisation : ${who} ?`, "Le candidat ne pourra pas commencer tant que vous ne l'autorisez pas de nouveau.", "Retirer l'autorisation", () => service.end(one.candidateId, "invigilator")),
    told: "autorisation retirée",
  },
  hold: { text: "Arrêter le test un moment", kind: "", run: (one) => service.hold(one.candidateId), told: "test arrêté" },
  end: { text: "Mettre fin au test…", kind: "danger", run: end, told: "test terminé" },
};
