/* The page of an invigilator: number and code, then the room as it changes. What it may do: assessment-service/docs/exam-room.md. */
import { h } from "../player/dom.js";
import { Refused } from "../player/service-call.js";
import { RoomList } from "./room-list.js";
import * as service from "./service.js";

const AGAIN_MS = [500, 1000, 2000, 4000, 8000];
const NAMES_MS = 60_000;

const main = document.querySelector("main");
const line = document.querySelector(".line");
const leaveButton = document.querySelector("[data-do=leave]");
const told = document.querySelector("[data-told]");
let room = null;

/** For screen readers: what changed by itself. */
const tell = (text) => { told.textContent = text; };

function show(title, ...parts) {
  const heading = h("h1", { tabindex: "-1" }, title);
  main.replaceChildren(heading, ...parts);
  document.title = `${title} – Surveillance`;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** Says on top that the list may be old; nothing when it is not. */
function warn(text) {
  line.hidden = !text;
  if (line.textContent !== text) line.textContent = text;
}

function field(id, label, hint, more) {
  const input = h("input", { id, type: "text", class: "code", autocomplete: "off", spellcheck: "false", "aria-describedby": `${id}-hint error`, ...more });
  return { input, block: h("div", {}, h("label", { for: id }, label), input, h("p", { class: "hint", id: `${id}-hint` }, hint)) };
}

/** The door. */
function door(said) {
  warn("");
  leaveButton.hidden = true;
  const number = field("number", "Numéro de session", "7 chiffres, sur la liste de la salle.", { inputmode: "numeric", maxlength: "9" });
  const code = field("code", "Code du jour", "8 caractères, sur la liste de la salle.", { autocapitalize: "characters", maxlength: "10" });
  const error = h("p", { class: "error", id: "error", role: "alert" });
  const send = h("button", { type: "submit", class: "primary" }, "Entrer");
  const wrong = (one, text) => {
    error.textContent = text;
    one.input.setAttribute("aria-invalid", "true");
    one.input.focus();
  };
  let busy = false;
  const form = h("form", { novalidate: true, onsubmit: async (event) => {
    event.preventDefault();
    if (busy) return;
    error.textContent = "";
    [number, code].forEach((one) => one.input.removeAttribute("aria-invalid"));
    const typed = { number: number.input.value.replace(/\s/g, ""), code: code.input.value.trim() };
    if (!/^[1-9]\d{6}$/.test(typed.number)) return wrong(number, "Le numéro de session a 7 chiffres.");
    if (!/^[A-Za-z0-9]{4}[ -]?[A-Za-z0-9]{4}$/.test(typed.code)) return wrong(code, "Le code du jour a 8 caractères.");
    busy = true;
    send.setAttribute("aria-disabled", "true");
    try {
      const entered = await service.enter(typed.number, typed.code);
      service.keep({ token: entered.token, sessionId: entered.sessionId });
      enterRoom(typed);
    } catch (refused) {
      wrong(code, refused.message);
    } finally {
      busy = false;
      send.removeAttribute("aria-disabled");
    }
  } }, number.block, code.block, error, send);
  show("Surveiller une session", said && h("p", { class: "told" }, said), form,
    h("p", { class: "soft" }, "Pas besoin de compte. Le numéro et le code sont donnés par le centre. Ne les montrez pas aux candidats."));
}

function leave(said) {
  room?.close();
  room = null;
  service.keep(null);
  door(said);
}

/** The list, and what keeps it fresh: the stream, names, the clock. */
class Room {
  constructor(typed) {
    this.typed = typed;
    this.closed = new AbortController();
    this.failures = 0;
    this.list = new RoomList({ tell, ended: () => leave("La session est finie, ou le centre a changé le code. Si besoin, entrez de nouveau.") });
    this.clock = setInterval(() => this.list.tick(), 5000);
    this.namesTimer = setInterval(() => this.names(), NAMES_MS);
    this.wake = () => document.visibilityState === "visible" && this.retry?.();
    document.addEventListener("visibilitychange", this.wake);
    window.addEventListener("online", this.wake);
    show("Salle", this.list.element);
    leaveButton.hidden = false;
    warn("Connexion à la salle…");
    service.categories().then(({ items }) => this.list.setCategories(items)).catch(() => {});
    this.names();
    this.follow();
  }

  async follow() {
    while (!this.closed.signal.aborted) {
      try {
        await service.follow((seen) => {
          this.failures = 0;
          warn("");
          this.list.show(seen);
          document.querySelector("h1").textContent = `${seen.room}, ${Number(seen.startsAt.slice(11, 13))} h ${seen.startsAt.slice(14, 16)}`;
        }, this.closed.signal);
      } catch (broken) {
        if (this.closed.signal.aborted) return;
        if (broken instanceof Refused && [401, 403, 404].includes(broken.status)) {
          this.list.ended();
          return;
        }
        this.failures += 1;
        warn(this.failures > 1 ? "Connexion coupée : la liste n'est plus à jour. Nouvel essai…" : "Reconnexion…");
      }
      await this.pause(this.failures === 0 ? 0 : AGAIN_MS[Math.min(this.failures, AGAIN_MS.length) - 1]);
    }
  }

  pause(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.retry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async names() {
    try {
      if (!service.entry().namesToken && !(this.typed && (await service.enterForNames(this.typed.number, this.typed.code)))) {
        this.list.setNames(null);
        return;
      }
      this.list.setNames((await service.readNames()).items);
    } catch (refused) {
      if (refused.status === 401 && service.entry()) service.keep({ ...service.entry(), namesToken: undefined });
      this.list.setNames(null);
    }
  }

  close() {
    this.closed.abort();
    clearInterval(this.clock);
    clearInterval(this.namesTimer);
    document.removeEventListener("visibilitychange", this.wake);
    window.removeEventListener("online", this.wake);
  }
}

function enterRoom(typed) {
  room?.close();
  room = new Room(typed);
}

leaveButton.addEventListener("click", () => leave("Vous avez quitté la salle sur cet appareil. La session continue."));
if (service.entry()) enterRoom(null);
else door();
