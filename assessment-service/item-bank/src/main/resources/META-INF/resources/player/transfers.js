/* Files that the person takes, and the one that they send. */
import { endOf, freshId, group, h, KINDS, sizeInFrench, unseen } from "./dom.js";

/** The files of a question, to download; nothing when there are none. */
export function downloads(question, context) {
  if (!question.files?.length) return null;
  const links = question.files.map((file) =>
    h("a", { href: context.address(file.url), download: file.name, part: "download" },
      h("span", { class: "name" }, file.name), KINDS[endOf(file.name)] && h("span", { class: "kind" }, KINDS[endOf(file.name)])));
  const title = freshId("files");
  return {
    element: h("section", { class: "files", part: "files", "aria-labelledby": title },
      h("h3", { id: title }, links.length > 1 ? "Fichiers à télécharger" : "Fichier à télécharger"),
      h("ul", { role: "list" }, links.map((link) => h("li", {}, link)))),
    refresh: (fresh) => links.forEach((link, i) => (link.href = context.address(fresh.files[i].url))),
  };
}

const MAX_BYTES = 5_000_000;

export function fileUpload(question, context) {
  const { formats = [], maxBytes = MAX_BYTES } = question.upload ?? {};
  const wanted = formats.map((format) => `.${format}`).join(", ");
  let sent = null;
  let attempt = 0;
  let last = null;

  const state = h("div", { class: "sent", "aria-live": "polite" });
  const wrong = h("p", { class: "error", id: freshId("upload-error"), role: "alert" });
  const chooser = h("input", { type: "file", hidden: true, accept: wanted || null, onchange() {
    if (chooser.files[0]) send(chooser.files[0]);
    chooser.value = "";
  } });
  const open = h("button", { type: "button", class: "secondary", part: "choose",
    "aria-describedby": `${wrong.id} ${context.errorId}`, onclick: () => chooser.click() }, "Choisir un fichier");
  const retry = h("button", { type: "button", class: "secondary", hidden: true, onclick: () => last && send(last) }, "Réessayer");
  const zone = h("div", { class: "drop", part: "drop" },
    h("p", {}, open, retry, h("span", { class: "or" }, " ou déposez le fichier ici")),
    h("p", { class: "help" }, wanted && `Formats acceptés : ${wanted}. `, `Taille : ${sizeInFrench(maxBytes)} au plus.`));

  const refuse = (message, again = false) => {
    wrong.textContent = message;
    retry.hidden = !again;
  };

  function show() {
    open.textContent = sent ? "Choisir un autre fichier" : "Choisir un fichier";
    state.replaceChildren(...(sent ? [h("p", { class: "file" },
      h("span", { class: "tick", "aria-hidden": "true" }, "✓"),
      h("span", {}, unseen("Fichier reçu : "), h("strong", {}, sent.name), ` – ${sizeInFrench(sent.bytes)}`))] : []));
  }

  function fault(file) {
    if (file.size > maxBytes)
      return `« ${file.name} » fait ${sizeInFrench(file.size)}. La taille est limitée à ${sizeInFrench(maxBytes)}. Choisissez un fichier plus petit.`;
    if (!file.size) return `« ${file.name} » est vide. Enregistrez votre travail dans le fichier, puis choisissez-le à nouveau.`;
    if (formats.length && !formats.includes(endOf(file.name)))
      return `« ${file.name} » n'est pas au bon format. Enregistrez votre fichier au format ${formats.map((f) => `.${f}`).join(" ou ")}, puis choisissez-le à nouveau.`;
    return null;
  }

  async function send(file) {
    const own = ++attempt;
    const refusal = fault(file);
    if (refusal) return refuse(refusal);
    last = file;
    refuse("");
    const bar = h("progress", { max: 100, "aria-label": "Envoi du fichier" });
    state.replaceChildren(h("p", {}, `Envoi de « ${file.name} »…`), bar);
    context.busy(true);
    try {
      const { uploadId } = await context.upload(file, (part) => own === attempt && (bar.value = Math.round(100 * part)));
      if (own !== attempt) return;
      sent = { uploadId, name: file.name, bytes: file.size };
      retry.hidden = true;
      context.changed();
    } catch (problem) {
      if (own !== attempt) return;
      refuse(problem?.message || "Le fichier n'est pas parti. Vérifiez votre connexion, puis réessayez.", true);
    } finally {
      if (own === attempt) {
        context.busy(false);
        show();
      }
    }
  }

  const over = (event) => {
    if (zone.closest("fieldset:disabled")) return;
    event.preventDefault();
    zone.classList.toggle("over", event.type === "dragover");
    if (event.type === "drop" && event.dataTransfer.files[0]) send(event.dataTransfer.files[0]);
  };
  for (const type of ["dragover", "dragleave", "drop"]) zone.addEventListener(type, over);

  return {
    element: group("Envoyez votre fichier.", context, chooser, zone, state, wrong),
    value: () => sent,
    restore(value) {
      sent = value;
      show();
    },
    fault: () => (sent ? null : { message: "Choisissez un fichier à envoyer, puis validez.", field: open }),
    response: () => ({ type: "file-upload", uploadId: sent.uploadId }),
  };
}
