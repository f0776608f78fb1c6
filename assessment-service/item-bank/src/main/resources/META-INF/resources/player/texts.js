/* Answers that are typed: a few words, a number, words in the blanks of a text. */
import { freshId, group, h, kept, prose } from "./dom.js";

/** iPhones' decimal keyboard has no minus. */
const NUMBER_KEYS = /iP(hone|ad|od)/.test(navigator.userAgent) ? "text" : "decimal";

function typed(properties, context) {
  return h("input", {
    type: "text",
    autocomplete: "off",
    autocapitalize: "none",
    autocorrect: "off",
    spellcheck: "false",
    maxlength: 500,
    "aria-describedby": context.errorId,
    oninput: () => context.changed(),
    ...properties,
  });
}

export function shortText(question, context) {
  const id = freshId("text");
  const field = typed({ id, part: "field" }, context);
  return {
    element: h("div", { class: "field" }, h("label", { for: id, class: "todo" }, "Votre réponse"), field),
    value: () => field.value || null,
    restore: (value) => (field.value = value),
    fault: () => (field.value.trim() ? null : { message: "Écrivez votre réponse, puis validez.", field }),
    response: () => ({ type: "short-text", text: field.value.trim() }),
  };
}

/**
 * A number as French people write it: 1 234,5 with any space, also 1234.5, a minus of any kind, and the unit behind it. Null when
 * it is none, or could be two different ones.
 */
export function frenchNumber(text, unit = "") {
  let digits = text.normalize("NFKC").trim();
  for (const word of [unit, "€", "euros", "euro", "%"])
    if (word && digits.toLowerCase().endsWith(word.toLowerCase())) digits = digits.slice(0, -word.length).trim();
  digits = digits.replace(/^[−–‑]/, "-").replace(/[\s']/g, "");
  if (digits.includes(",") && digits.includes(".")) digits = digits.replace(/\.(?=\d{3}([.,]|$))/g, "");
  digits = digits.replace(",", ".");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : null;
}

export function numberAnswer(question, context) {
  const id = freshId("number");
  const unit = question.unit ?? "";
  const field = typed({ id, part: "field", inputmode: NUMBER_KEYS, maxlength: 40, class: "short" }, context);
  const unitId = freshId("unit");
  if (unit) field.setAttribute("aria-describedby", `${unitId} ${context.errorId}`);
  return {
    element: h("div", { class: "field" },
      h("label", { for: id, class: "todo" }, "Votre réponse, en chiffres"),
      h("div", { class: "with-unit" }, field, unit && h("span", { id: unitId, class: "unit" }, unit))),
    value: () => field.value || null,
    restore: (value) => (field.value = value),
    fault() {
      if (!field.value.trim()) return { message: "Écrivez un nombre, puis validez.", field };
      return frenchNumber(field.value, unit) === null
        ? { message: `« ${field.value.trim()} » n'est pas un nombre. Écrivez seulement des chiffres, par exemple 12 ou 12,5.`, field }
        : null;
    },
    response: () => ({ type: "number", value: frenchNumber(field.value, unit) }),
  };
}

/** Where the text with blanks begins: what is before is the instruction. */
export function beforeBlanks(question) {
  const lines = question.instruction.split("\n");
  const first = lines.findIndex((line) => question.blanks.some((blank) => line.includes(`[${blank}]`)));
  return first < 0 ? question.instruction : lines.slice(0, first).join("\n");
}

export function fillBlanks(question, context) {
  const fields = new Map();
  const blank = (name) => {
    const id = freshId("blank");
    const field = typed({ id, part: "field", class: "blank-field" }, context);
    fields.set(name, field);
    return h("span", { class: "blank" },
      h("label", { for: id }, h("span", { class: "unseen" }, "Trou "), name), field);
  };
  const inline = (line) =>
    line.split(/\[([^[\]]+)\]/).map((piece, i) => {
      if (i % 2 === 0) return kept(piece);
      return question.blanks.includes(piece) && !fields.has(piece) ? blank(piece) : `[${piece}]`;
    });
  const text = prose(question.instruction.slice(beforeBlanks(question).length), inline);
  const missing = question.blanks.filter((name) => !fields.has(name));
  if (missing.length) text.push(h("p", {}, missing.map(blank)));
  const element = group("Complétez le texte.", context, h("div", { class: "blanks" }, text));
  for (const field of fields.values()) {
    // What stands around a blank tells which word is meant.
    const line = field.closest("li, p");
    field.setAttribute("aria-describedby", `${line.id} ${context.errorId}`);
  }
  const empty = () => [...fields].filter(([, field]) => !field.value.trim());
  return {
    element,
    value: () => (empty().length === fields.size ? null
      : Object.fromEntries([...fields].map(([name, field]) => [name, field.value]))),
    restore: (value) => fields.forEach((field, name) => (field.value = value[name] ?? "")),
    fault() {
      const left = empty();
      if (!left.length) return null;
      const [name, field] = left[0];
      const message = left.length === 1 ? `Le trou ${name} est vide.` : `Il reste ${left.length} trous vides.`;
      // Who knows some of the words may send those.
      return left.length === fields.size
        ? { message: "Écrivez un mot dans chaque trou, puis validez.", field }
        : { message: `${message} Complétez, ou validez encore une fois pour laisser vide.`, field, bearable: true };
    },
    response: () => ({
      type: "fill-blanks",
      blanks: Object.fromEntries(question.blanks.map((name) => [name, fields.get(name).value.trim()])),
    }),
  };
}
