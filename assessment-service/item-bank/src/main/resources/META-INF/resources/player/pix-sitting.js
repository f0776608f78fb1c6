/* <pix-sitting>: a whole sitting through the assessment service. How to use it: assessment-service/docs/player.md. */
import { adoptProperties, h } from "./dom.js";
import "./pix-item-player.js";
import { Refused, ServiceCall } from "./service-call.js";
import { dress } from "./style.js";

/** Addresses of files hold for ten minutes; new ones are fetched before that. */
const ADDRESSES_HOLD_MS = 8 * 60_000;

/** After so many errors of the service in a row the portal is told: it may be more than a moment. */
const ERRORS_TOLD = 3;

/** Attributes that are the player's. */
const PASSED_ON = ["contrast", "text-scale", "read-aloud", "lang"];

/** A question whose addresses of the service, which begin with its root, lead to where this page reaches the service. */
function reachable(question, api) {
  if (!question) return null;
  const reach = (part) => (part?.url?.startsWith("/") ? { ...part, url: api + part.url } : part);
  return { ...question, files: question.files?.map(reach), image: reach(question.image), environment: reach(question.environment) };
}

export class PixSitting extends HTMLElement {
  static observedAttributes = ["api", "sitting-id", ...PASSED_ON];

  #token = null;
  #call = null;
  #sitting = null;
  #next = null;
  #addressesAt = 0;
  #timer = 0;
  #player = document.createElement("pix-item-player");
  #notice = h("div", { class: "notice", part: "notice", role: "status" });
  #end = h("div", { part: "end", tabindex: "-1", hidden: true }, h("slot", { name: "end" },
    h("h2", {}, "C'est terminé."), h("p", {}, "Merci. Vos réponses sont enregistrées.")));
  #pause = h("div", { part: "pause", tabindex: "-1", hidden: true }, h("h2", {}, "Test en pause."),
    h("p", {}, "Le temps s'est arrêté, et vos réponses sont gardées. Quand vous reprendrez, une autre question s'affichera."),
    h("button", { type: "button", onclick: () => this.#resume() }, "Reprendre"));

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    dress(root);
    this.#player.setAttribute("exportparts",
      "player, title, instruction, files, download, answer, choice, row, field, picture, drop, choose, environment, error, ask, stay, pass, feedback, buttons, validate, skip, next, listen");
    this.#player.hidden = true;
    root.append(h("div", { class: "player", lang: "fr" }, this.#notice, this.#pause, this.#end), this.#player);
    this.#player.upload = (file, progress) => this.#call.upload(
      `${this.#path}/uploads?number=${this.#player.question.number}&name=${encodeURIComponent(file.name)}`, file, progress);
    this.#player.addEventListener("pix-answer", (event) => this.#give(event.detail));
    this.#player.addEventListener("pix-skip", (event) => this.#give(event.detail));
    this.#player.addEventListener("pix-next", () => this.#goOn(true));
    this.#player.addEventListener("pix-change", (event) => this.#keep(event.detail.draft));
    this.#player.addEventListener("pix-stale", () => this.#freshAddresses(60_000));
  }

  connectedCallback() {
    adoptProperties(this, ["token"]);
    if (!this.#call) this.#start();
    this.#timer = setInterval(() => this.#freshAddresses(), 30_000);
    document.addEventListener("visibilitychange", this.#onVisible);
  }

  disconnectedCallback() {
    if (this.#call) this.#call.closed = true;
    this.#call = null;
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#onVisible);
  }

  attributeChangedCallback(name, before, now) {
    if (!PASSED_ON.includes(name)) {
      if (!this.isConnected || before === now) return;
      this.#player.question = null;
      this.#start();
    } else if (now === null) this.#player.removeAttribute(name);
    else this.#player.setAttribute(name, now);
  }

  get token() {
    return this.#token;
  }

  /** Async function that gives a bearer token of the person; called with {fresh: true} when the last one was refused. */
  set token(token) {
    this.#token = token;
    this.#start();
  }

  #onVisible = () => document.visibilityState === "visible" && this.#freshAddresses();

  get #path() {
    return `/v1/sittings/${encodeURIComponent(this.getAttribute("sitting-id"))}`;
  }

  get #draftKey() {
    return `pix-sitting ${this.getAttribute("sitting-id")}`;
  }

  async #start() {
    if (this.#call) this.#call.closed = true;
    this.#call = null;
    if (!this.isConnected || !this.hasAttribute("api") || !this.getAttribute("sitting-id") || !this.#token) return;
    const call = new ServiceCall(this.getAttribute("api"), this.#token, (...told) => this.#waiting(...told));
    this.#call = call;
    this.#player.base = new URL(`${call.api}/`, document.baseURI).href;
    this.#tell("Chargement de la question…");
    await this.#load(false);
  }

  /** What the service knows; `moved` when it knew something else than this page. */
  async #load(moved) {
    const call = this.#call;
    try {
      const sitting = await call.json("GET", this.#path);
      if (call !== this.#call) return;
      const before = this.#player.question;
      this.#sitting = sitting;
      this.#next = reachable(sitting.question, call.api);
      this.#addressesAt = performance.now();
      const same = before && this.#next && before.number === this.#next.number && before.itemId === this.#next.itemId;
      this.#tell(moved && !same ? "Vous avez déjà répondu à cette question, peut-être sur un autre appareil. Voici la suite." : "");
      this.#player.saving = false;
      if (same) this.#player.question = this.#next;
      else this.#goOn(Boolean(before));
    } catch (refused) {
      if (call === this.#call) this.#refused(refused);
    }
  }

  async #give({ response, number, itemId, clientSeconds }) {
    const call = this.#call;
    const player = this.#player;
    this.#keep(player.draft);
    player.saving = true;
    try {
      const reply = await call.json("POST", `${this.#path}/answers`, { number, itemId, response, clientSeconds });
      if (call !== this.#call) return;
      this.#forget();
      this.#sitting = { ...this.#sitting, status: reply.status, resultId: reply.resultId ?? null };
      this.#next = reachable(reply.next, call.api);
      this.#addressesAt = performance.now();
      this.#tell("");
      this.#event("pix-answered", { number, correct: reply.correct ?? null });
      // A certification tells nothing before the jury: the next question comes at once.
      if (reply.correct === undefined || reply.correct === null) this.#goOn(true);
      else player.feedback = { correct: reply.correct, partly: reply.partly === true, hint: reply.hint, skipped: response.type === "skip" };
    } catch (refused) {
      if (call !== this.#call) return;
      player.saving = false;
      if (refused.status === 409) await this.#load(true);
      else if (refused.status === 422 || refused.status === 400) player.problem = refused.message;
      else this.#refused(refused);
    }
  }

  #goOn(focus) {
    const player = this.#player;
    const question = this.#next;
    if (!question) return this.#sitting.status === "open" ? this.#standsStill(focus) : this.#over(focus);
    player.hidden = false;
    this.#end.hidden = true;
    this.#pause.hidden = true;
    player.feedback = null;
    player.draft = this.#kept();
    player.question = question;
    if (focus) {
      player.focus({ preventScroll: true });
      player.scrollIntoView({ block: "start" });
    }
    this.#event("pix-question", { number: question.number, total: this.#sitting.total });
  }

  /** By the person's own pause, or by those who hold the test. */
  #standsStill(focus) {
    this.#player.hidden = true;
    this.#player.question = null;
    this.#forget();
    if (this.#sitting.hold !== "paused") {
      this.#tell("Le test est arrêté pour le moment.",
        h("button", { type: "button", class: "secondary small", onclick: () => this.#start() }, "Réessayer"));
      return;
    }
    this.#pause.hidden = false;
    if (focus) this.#pause.focus();
  }

  async #resume() {
    const call = this.#call;
    try {
      const sitting = await call.json("POST", `${this.#path}/resume`, {});
      if (call !== this.#call) return;
      this.#sitting = sitting;
      this.#next = reachable(sitting.question, call.api);
      this.#addressesAt = performance.now();
      this.#tell("");
      this.#goOn(true);
    } catch (refused) {
      if (call === this.#call) this.#refused(refused);
    }
  }

  #over(focus) {
    this.#pause.hidden = true;
    this.#player.hidden = true;
    this.#player.question = null;
    this.#forget();
    this.#end.hidden = false;
    if (focus) this.#end.focus();
    const { status, resultId } = this.#sitting;
    this.#event("pix-end", { status, resultId: resultId ?? null });
  }

  async #freshAddresses(olderThan = ADDRESSES_HOLD_MS) {
    const question = this.#player.question;
    if (!this.#call || document.visibilityState !== "visible" || this.#player.saving || this.#player.feedback) return;
    if (!question || !(question.files || question.image) || performance.now() - this.#addressesAt < olderThan) return;
    this.#addressesAt = performance.now();
    await this.#load(false);
  }

  #waiting(seconds, now, trouble) {
    if (!seconds) return;
    const cause = trouble ? "Le service a un problème. Nous réessayons." : "La connexion est coupée.";
    const saving = this.#player.saving ? " Votre réponse est gardée." : "";
    const pause = seconds < 60 ? `${seconds} seconde${seconds > 1 ? "s" : ""}` : `${Math.ceil(seconds / 60)} minute${seconds > 60 ? "s" : ""}`;
    this.#tell(`${cause}${saving} Nouvel essai dans ${pause}.`,
      h("button", { type: "button", class: "secondary small", onclick: now }, "Réessayer maintenant"));
    if (trouble?.times === ERRORS_TOLD) this.#error(trouble.refused);
  }

  #refused(refused) {
    const sentence = refused.status === 401
      ? "Votre connexion a expiré. Reconnectez-vous : ce que vous avez écrit est gardé."
      : refused.status === 403 || refused.status === 404
        ? "Cette épreuve n'est pas accessible avec ce compte."
        : refused.message;
    this.#tell(sentence, h("button", { type: "button", class: "secondary small", onclick: () => this.#start() }, "Réessayer"));
    this.#error(refused);
  }

  #error(refused) {
    this.#event("pix-error", refused instanceof Refused
      ? { status: refused.status, code: refused.code, message: refused.message, instance: refused.instance }
      : { status: 0, code: "", message: String(refused), instance: "" });
  }

  #tell(sentence, ...more) {
    this.#notice.replaceChildren(...(sentence ? [h("p", {}, sentence), ...more] : []));
  }

  #event(name, detail) {
    const sittingId = this.getAttribute("sitting-id");
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { sittingId, ...detail } }));
  }

  // Kept in this tab only: it outlives a reload, and is gone with the tab on a shared computer.
  #keep(draft) {
    try {
      sessionStorage.setItem(this.#draftKey, JSON.stringify(draft));
    } catch {
      // A browser without storage, or a full one, loses the draft on reload and nothing else.
    }
  }

  #kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#draftKey));
    } catch {
      return null;
    }
  }

  #forget() {
    try {
      sessionStorage.removeItem(this.#draftKey);
    } catch {
      // Nothing was kept then.
    }
  }
}

if (!customElements.get("pix-sitting")) customElements.define("pix-sitting", PixSitting);
