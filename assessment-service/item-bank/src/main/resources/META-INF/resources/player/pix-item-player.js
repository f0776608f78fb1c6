/* <pix-item-player>: one question of any type, answered. How to use it: assessment-service/docs/player.md. */
import { matching, ordering } from "./arrange.js";
import { multipleChoice, singleChoice } from "./choices.js";
import { adoptProperties, freshId, h, prose } from "./dom.js";
import { environmentAnswer } from "./environment.js";
import { hotspot } from "./pictures.js";
import { stopwatch } from "./stopwatch.js";
import { dress } from "./style.js";
import { beforeBlanks, fillBlanks, numberAnswer, shortText } from "./texts.js";
import { downloads, fileUpload } from "./transfers.js";
import { reader } from "./voice.js";

const ANSWERS = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  "short-text": shortText,
  number: numberAnswer,
  ordering,
  matching,
  "fill-blanks": fillBlanks,
  hotspot,
  "file-upload": fileUpload,
  environment: environmentAnswer,
};

/** A second press of a button within this time was meant for what stood there before. */
const SECOND_PRESS_MS = 500;

export class PixItemPlayer extends HTMLElement {
  static observedAttributes = ["contrast", "disabled", "read-aloud", "saving", "text-scale"];

  #question = null;
  #answer = null;
  #downloads = null;
  #draft = null;
  #feedback = null;
  #uploading = false;
  #borne = null;
  #changedAt = 0;
  #askedAt = 0;
  #watch = stopwatch();
  #voice = reader(() => this.#question?.readAloud ?? "");
  #errorId = freshId("error");
  #upload = null;
  #base = document.baseURI;
  #parts;

  constructor() {
    super();
    const title = h("h2", { part: "title", tabindex: "-1" });
    const instruction = h("div", { part: "instruction", class: "instruction" });
    const files = h("div", {});
    const answer = h("fieldset", { class: "answer", part: "answer" });
    const error = h("p", { id: this.#errorId, class: "error", part: "error", role: "alert" });
    // Who pressed by mistake gets back by the same press: staying stands first, and has the focus.
    const ask = h("div", { class: "buttons ask", part: "ask", role: "group", "aria-labelledby": this.#errorId, hidden: true },
      h("button", { type: "button", class: "secondary", part: "stay", onclick: () => this.#stay() }, "Non, je réponds"),
      h("button", { type: "button", class: "secondary", part: "pass", onclick: () => this.#pass() }, "Oui, passer"));
    const validate = h("button", { type: "submit", class: "primary", part: "validate" }, "Valider");
    const skip = h("button", { type: "button", class: "secondary", part: "skip", onclick: () => this.#skip() }, "Je ne sais pas");
    const next = h("button", { type: "button", class: "primary", part: "next", hidden: true, onclick: () => this.#next() }, "Continuer");
    const feedback = h("div", { part: "feedback", class: "feedback", role: "status" });
    const state = h("p", { class: "state", part: "state", role: "status" });
    const spoken = h("p", { class: "unseen", role: "status" });
    const form = h("form", { novalidate: true, lang: "fr", class: "player", part: "player", onsubmit: (event) => {
      event.preventDefault();
      this.#validate();
    } }, h("div", { class: "top" }, title, this.#voice.button), instruction, files, answer, error, ask, feedback,
      h("div", { class: "buttons", part: "buttons" }, validate, next, skip, state), spoken);
    this.#parts = { title, instruction, files, answer, error, ask, validate, skip, next, feedback, state, spoken, form };
    const root = this.attachShadow({ mode: "open" });
    dress(root);
    root.append(form);
    form.hidden = true;
    this.#settings();
  }

  connectedCallback() {
    adoptProperties(this, ["upload", "base", "draft", "question", "feedback", "saving", "disabled"]);
    this.#answer?.open?.();
    if (this.#question && !this.#feedback) this.#watch.start();
  }

  disconnectedCallback() {
    this.#voice.stop();
    this.#watch.stop();
    this.#answer?.close?.();
  }

  attributeChangedCallback(name) {
    this.#settings();
    if (name !== "saving" && name !== "read-aloud") this.#answer?.settingsChanged?.();
  }

  get upload() {
    return this.#upload;
  }

  /** Sends a file for a question of type file-upload: async (file, progress) => ({uploadId}); its error's message is shown. */
  set upload(upload) {
    this.#upload = upload;
  }

  get base() {
    return this.#base;
  }

  /** What relative addresses of files, pictures and pages are relative to. */
  set base(base) {
    this.#base = base;
  }

  get question() {
    return this.#question;
  }

  /** A new question; the same one again brings fresh addresses and leaves what was answered. */
  set question(question) {
    const same = question && this.#question && question.itemId === this.#question.itemId && question.number === this.#question.number;
    this.#question = question;
    if (same) {
      this.#downloads?.refresh(question);
      this.#answer?.refresh?.(question);
      return;
    }
    this.#show();
  }

  /** The unfinished answer, to keep and to give back: {itemId, number, value, seconds}. */
  get draft() {
    if (!this.#question) return null;
    const { itemId, number } = this.#question;
    return { itemId, number, value: this.#answer?.value() ?? null, seconds: this.#watch.read() };
  }

  set draft(draft) {
    this.#draft = draft;
    if (this.#question) this.#restore();
  }

  get feedback() {
    return this.#feedback;
  }

  /** How the answer was, {correct, partly, hint, skipped}: shown, and the answer closed. Null opens it again. */
  set feedback(feedback) {
    this.#feedback = feedback;
    this.saving = false;
    this.#showFeedback();
  }

  /** A sentence for the person about what the host could not do; the answer stays. */
  set problem(sentence) {
    this.#fault(sentence ? { message: sentence } : null);
  }

  get saving() {
    return this.hasAttribute("saving");
  }

  set saving(saving) {
    this.toggleAttribute("saving", Boolean(saving));
  }

  get disabled() {
    return this.hasAttribute("disabled");
  }

  set disabled(disabled) {
    this.toggleAttribute("disabled", Boolean(disabled));
  }

  /** Goes to the beginning of the question, from where a screen reader reads on. */
  focus(options) {
    this.#parts.title.focus(options);
  }

  #show() {
    const { title, instruction, files, answer, form } = this.#parts;
    this.#voice.stop();
    this.#answer?.close?.();
    this.#watch.reset();
    this.#answer = this.#downloads = this.#feedback = this.#borne = null;
    this.#uploading = false;
    this.#fault(null);
    this.#parts.spoken.textContent = "";
    const question = this.#question;
    form.hidden = !question;
    if (!question) return;
    title.textContent = question.number ? `Question ${question.number}` : "Question";
    const context = this.#context();
    instruction.replaceChildren(...prose(question.blanks ? beforeBlanks(question) : question.instruction));
    this.#downloads = downloads(question, context);
    files.replaceChildren(...(this.#downloads ? [this.#downloads.element] : []));
    files.hidden = !this.#downloads;
    const make = ANSWERS[question.type];
    if (make) this.#answer = make(question, context);
    answer.replaceChildren(this.#answer?.element
      ?? h("p", { class: "error" }, "Cette question ne peut pas s'afficher ici. Choisissez « Je ne sais pas » pour continuer."));
    this.#parts.validate.hidden = !make;
    if (this.isConnected) {
      this.#answer?.open?.();
      this.#watch.start();
    }
    this.#changedAt = performance.now();
    this.#showFeedback();
    this.#restore();
  }

  #context() {
    return {
      errorId: this.#errorId,
      address: (url) => new URL(url, this.#base).href,
      say: (sentence) => (this.#parts.spoken.textContent = sentence),
      changed: () => {
        this.#fault(null);
        this.#tell("pix-change", { draft: this.draft });
      },
      busy: (uploading) => {
        this.#uploading = uploading;
        this.#settings();
      },
      upload: (file, progress) => {
        if (!this.#upload) throw new Error("L'envoi de fichiers n'est pas possible ici.");
        return this.#upload(file, progress);
      },
      stale: () => this.#tell("pix-stale", {}),
      settings: () => ({
        contrast: this.getAttribute("contrast") ?? "normal",
        textScale: this.#scale(),
        readOnly: Boolean(this.#feedback) || this.disabled,
      }),
    };
  }

  #restore() {
    const draft = this.#draft;
    if (!draft || draft.itemId !== this.#question.itemId || draft.number !== this.#question.number) return;
    this.#draft = null;
    this.#watch.stop();
    this.#watch.add(draft.seconds ?? 0);
    if (this.isConnected && !this.#feedback) this.#watch.start();
    if (draft.value !== null && draft.value !== undefined) this.#answer?.restore(draft.value);
  }

  #settings() {
    const { answer, validate, skip, next, state, form } = this.#parts;
    const closed = this.disabled || Boolean(this.#feedback);
    answer.disabled = closed || this.saving;
    for (const button of [validate, skip]) button.setAttribute("aria-disabled", String(closed || this.saving || this.#uploading));
    next.setAttribute("aria-disabled", String(this.disabled));
    state.textContent = this.saving ? "Enregistrement…" : "";
    this.#voice.button.classList.toggle("off", !this.hasAttribute("read-aloud"));
    form.style.setProperty("--scale", String(this.#scale()));
  }

  #scale() {
    const scale = Number(this.getAttribute("text-scale") ?? 1);
    return scale >= 0.5 && scale <= 4 ? scale : 1;
  }

  #showFeedback() {
    const { validate, skip, next, feedback } = this.#parts;
    const told = this.#feedback;
    const focused = this.shadowRoot.activeElement;
    feedback.replaceChildren();
    feedback.className = "feedback";
    if (told) {
      feedback.classList.add(told.correct ? "right" : "other");
      const verdict = told.correct ? "Bonne réponse !" : told.partly ? "C'est juste en partie." : told.skipped ? "Vous avez passé cette question." : "Ce n'est pas la bonne réponse.";
      feedback.append(h("p", { class: "verdict" }, verdict), ...(told.hint ? prose(told.hint) : []));
      this.#watch.stop();
      this.#voice.stop();
    }
    validate.hidden = Boolean(told) || !this.#answer;
    skip.hidden = Boolean(told);
    next.hidden = !told;
    this.#changedAt = performance.now();
    this.#settings();
    this.#answer?.settingsChanged?.();
    if (told && (focused === validate || focused === skip || focused === null || this.#parts.answer.contains(focused)))
      next.focus({ preventScroll: true });
  }

  #fault(fault) {
    const { error, ask, answer } = this.#parts;
    ask.hidden = true;
    for (const field of answer.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    error.textContent = fault?.message ?? "";
    if (!fault) this.#borne = null;
    const field = fault?.field;
    if (!field) return;
    if (field.matches("input, select")) field.setAttribute("aria-invalid", "true");
    field.focus();
  }

  #closed() {
    const closed = !this.#question || this.disabled || this.saving || this.#feedback;
    return closed || performance.now() - this.#changedAt < SECOND_PRESS_MS;
  }

  #validate() {
    if (this.#closed() || !this.#answer) return;
    if (this.#uploading) return this.#fault({ message: "Attendez la fin de l'envoi du fichier, puis validez." });
    const fault = this.#answer.fault();
    // Nothing was answered: that is asked about, and never sent. An order that nobody touched may be the answer.
    if (fault && !fault.bearable && this.#answer.value() === null) return this.#ask();
    // What is only unusual is said once and then taken.
    if (fault && !(fault.bearable && this.#borne === fault.message)) {
      this.#fault(fault);
      this.#borne = fault.message;
      return;
    }
    this.#fault(null);
    this.#give("pix-answer", this.#answer.response());
  }

  #ask() {
    this.#fault({ message: "Vous n'avez pas répondu. Passer la question ?" });
    this.#parts.ask.hidden = false;
    this.#askedAt = performance.now();
    this.#parts.ask.firstElementChild.focus();
  }

  #stay() {
    if (!this.#askedJustNow()) this.#fault(this.#answer.fault());
  }

  #pass() {
    if (!this.#askedJustNow()) this.#skip();
  }

  /** Who presses twice pressed "Valider", and answers nothing by the second press. */
  #askedJustNow() {
    return performance.now() - this.#askedAt < SECOND_PRESS_MS;
  }

  #skip() {
    if (this.#closed()) return;
    const warning = "Vous avez commencé à répondre. Validez votre réponse, ou choisissez encore « Je ne sais pas » pour passer.";
    if (this.#answer?.value() && this.#borne !== warning && this.#question.type !== "environment") {
      this.#fault({ message: warning });
      this.#borne = warning;
      return;
    }
    this.#fault(null);
    this.#give("pix-skip", { type: "skip" });
  }

  #next() {
    if (performance.now() - this.#changedAt >= SECOND_PRESS_MS && !this.disabled) this.#tell("pix-next", {});
  }

  #give(name, response) {
    this.#voice.stop();
    this.#tell(name, { response, clientSeconds: this.#watch.read() });
  }

  #tell(name, detail) {
    const { itemId, number } = this.#question;
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { itemId, number, ...detail } }));
  }
}

if (!customElements.get("pix-item-player")) customElements.define("pix-item-player", PixItemPlayer);
