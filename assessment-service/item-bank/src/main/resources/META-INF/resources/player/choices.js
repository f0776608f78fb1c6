/* Answers that are picked among proposals: one, or several. */
import { freshId, group, h, kept } from "./dom.js";

function choice(type, name, proposal, context) {
  const id = freshId("choice");
  const field = h("input", { type, name, id, value: proposal.id, onchange: () => context.changed() });
  return { field, row: h("div", { class: "choice", part: "choice" }, field, h("label", { for: id }, kept(proposal.text))) };
}

function choices(type, title, question, context) {
  const name = freshId("choices");
  const all = question.proposals.map((proposal) => choice(type, name, proposal, context));
  const fields = all.map((one) => one.field);
  return {
    element: group(title, context, all.map((one) => one.row)),
    fields,
    picked: () => fields.filter((field) => field.checked).map((field) => field.value),
    pick: (values) => fields.forEach((field) => (field.checked = values.includes(field.value))),
  };
}

export function singleChoice(question, context) {
  const { element, fields, picked, pick } = choices("radio", "Choisissez une réponse.", question, context);
  return {
    element,
    value: () => picked()[0] ?? null,
    restore: (value) => pick([value]),
    fault: () => (picked().length ? null : { message: "Choisissez une réponse, puis validez.", field: fields[0] }),
    response: () => ({ type: "single-choice", choice: picked()[0] }),
  };
}

export function multipleChoice(question, context) {
  const { element, fields, picked, pick } =
    choices("checkbox", "Cochez une ou plusieurs réponses.", question, context);
  return {
    element,
    value: () => (picked().length ? picked() : null),
    restore: pick,
    fault: () => (picked().length ? null : { message: "Cochez au moins une réponse, puis validez.", field: fields[0] }),
    response: () => ({ type: "multiple-choice", choices: picked() }),
  };
}
