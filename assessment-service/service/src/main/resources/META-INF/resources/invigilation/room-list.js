/* The list of a room. Each candidate keeps one card that is changed and moved, so that focus, and what was opened, stay where they are. */
import { h } from "../player/dom.js";
import { ACTIONS } from "./actions.js";
import * as service from "./service.js";
import { GROUPS, actions, groupOf, marks, sentence, since, waitsSince } from "./state.js";

/** A card that has just moved takes no tap: it was meant for another one. */
const SETTLING_MS = 500;

export class RoomList {
  constructor({ tell, ended }) {
    this.tell = tell;
    this.ended = ended;
    this.cards = new Map();
    this.candidates = [];
    this.categories = [];
    this.names = null;
    this.namesAsked = false;
    this.movedAt = -Infinity;
    this.counts = h("nav", { class: "counts", "aria-label": "Combien de candidats, par état" });
    this.without = h("p", { class: "told", hidden: true }, "Les noms ne sont pas disponibles : seuls les numéros s'affichent. Utilisez la liste imprimée.");
    this.groups = new Map(GROUPS.map(({ key, title }) => {
      const list = h("ul", { role: "list" });
      const count = h("span", {});
      return [key, { list, count, section: h("section", { class: "group", id: `group-${key}`, "aria-labelledby": `title-${key}`, hidden: true },
        h("h2", { id: `title-${key}`, tabindex: "-1" }, title, " ", count), list) }];
    }));
    this.element = h("div", { class: "block" }, this.counts, this.without, [...this.groups.values()].map(({ section }) => section));
  }

  setCategories(categories) {
    this.categories = categories;
    this.draw();
  }

  /** @param names null when nobody tells them: those that were told stay */
  setNames(names) {
    this.namesAsked = true;
    if (names) this.names = new Map(names.map((name) => [name.candidateId, `${name.lastName} ${name.firstName}`]));
    this.draw();
  }

  show(room) {
    const before = new Set(this.candidates.filter((one) => one.alert).map((one) => one.alert.id));
    const first = this.candidates.length === 0;
    this.candidates = room.candidates;
    this.draw();
    const fresh = this.candidates.filter((one) => one.alert && !before.has(one.alert.id));
    if (!first && fresh.length > 0) this.tell(`Nouvelle alerte : ${fresh.map((one) => this.who(one)).join(", ")}`);
  }

  who(candidate) {
    const name = this.names?.get(candidate.candidateId);
    return name ? `n° ${candidate.number}, ${name}` : `n° ${candidate.number}`;
  }

  draw() {
    this.without.hidden = !this.namesAsked || this.names !== null;
    const focused = document.activeElement;
    const order = new Map(GROUPS.map(({ key }) => [key, []]));
    // The service's order is that of urgency; in the room, who has not begun is looked for by number.
    for (const candidate of this.candidates) order.get(groupOf(candidate)).push(candidate);
    for (const key of ["absent", "here", "running", "done"]) order.get(key).sort((a, b) => a.number - b.number);
    for (const [id, card] of this.cards) {
      if (this.candidates.some((one) => one.candidateId === id)) continue;
      card.element.remove();
      this.cards.delete(id);
    }
    for (const [key, candidates] of order) {
      const { list, count, section } = this.groups.get(key);
      section.hidden = candidates.length === 0;
      count.textContent = `(${candidates.length})`;
      candidates.forEach((candidate, at) => {
        const card = this.card(candidate);
        card.set(candidate);
        if (list.children[at] === card.element) return;
        if (card.element.isConnected) this.movedAt = performance.now();
        list.insertBefore(card.element, list.children[at] ?? null);
      });
    }
    this.count(order);
    // What was moved lost the focus; a button that is gone gives it to its card.
    if (focused && focused !== document.activeElement && !document.querySelector("dialog")) {
      if (focused.isConnected) focused.focus({ preventScroll: true });
      else this.focusCard?.();
    }
    this.focusCard = null;
  }

  count(order) {
    const links = GROUPS.map(({ key, short }) => {
      const number = order.get(key).length;
      return `${key}:${short}:${number}`;
    }).join("|");
    if (links === this.counted) return;
    this.counted = links;
    this.counts.replaceChildren(h("ul", { role: "list" }, GROUPS.map(({ key, short }) => {
      const number = order.get(key).length;
      return h("li", {}, h("a", { href: `#group-${key}`, class: `${key}${number === 0 ? " none" : ""}`, onclick: (event) => {
        event.preventDefault();
        const title = document.getElementById(`title-${key}`);
        if (title.parentElement.hidden) return;
        title.parentElement.scrollIntoView({ block: "start" });
        title.focus({ preventScroll: true });
      } }, h("strong", {}, String(number)), short));
    })));
  }

  card(candidate) {
    let card = this.cards.get(candidate.candidateId);
    if (!card) this.cards.set(candidate.candidateId, (card = new Card(this)));
    return card;
  }

  /** Time goes on although nothing changed. */
  tick() {
    this.cards.forEach((card) => card.tick());
  }

  isSettling() {
    return performance.now() - this.movedAt < SETTLING_MS;
  }
}

class Card {
  constructor(list) {
    this.list = list;
    this.busy = false;
    this.drawn = "";
    this.wait = h("span", { class: "soft" });
    this.error = h("p", { class: "error", role: "alert" });
    this.body = h("div", { class: "content" });
    this.title = h("h3", { class: "who", tabindex: "-1" });
    this.element = h("li", { class: "card" }, this.title, this.body, this.error);
  }

  set(candidate) {
    this.candidate = candidate;
    this.element.dataset.number = candidate.number;
    const now = service.now();
    const what = actions(candidate, now);
    const view = { who: this.list.who(candidate), group: groupOf(candidate), said: sentence(candidate, this.list.categories), marks: marks(candidate, now), what };
    const drawn = JSON.stringify(view);
    if (drawn !== this.drawn) this.draw(candidate, view);
    this.drawn = drawn;
    this.tick();
  }

  draw(candidate, { group, said, marks: all, what }) {
    const had = this.element.contains(document.activeElement);
    const opened = this.body.querySelector("details")?.open ?? false;
    const name = this.list.names?.get(candidate.candidateId);
    this.element.className = `card ${group}${name ? " named" : ""}`;
    this.title.replaceChildren(h("span", { class: "number" }, h("span", { "aria-hidden": "true" }, `${candidate.number}`), h("span", { class: "unseen" }, `Numéro ${candidate.number}`)), name ? h("span", {}, name) : "");
    this.body.replaceChildren(...[
      h("p", {}, said, " ", this.wait),
      all.length > 0 && h("ul", { class: "marks", role: "list" }, all.map((mark) => h("li", { class: mark.strong ? "strong" : null }, mark.text))),
      what.first.length > 0 && h("div", { class: "buttons" }, what.first.map((key) => this.button(key))),
      what.others.length > 0 && h("details", { open: opened },
        h("summary", {}, "Autres", h("span", { class: "unseen" }, ` actions pour ${this.list.who(candidate)}`)),
        h("div", { class: "buttons" }, what.others.map((key) => this.button(key)))),
    ].filter(Boolean));
    if (had && !this.element.contains(document.activeElement)) this.list.focusCard = () => this.title.focus({ preventScroll: true });
  }

  button(key) {
    const action = ACTIONS[key];
    return h("button", { type: "button", class: action.kind, onclick: () => this.run(action) },
      action.text, h("span", { class: "unseen" }, ` : ${this.list.who(this.candidate)}`));
  }

  /** Once, however often it is tapped; what came back is shown before the stream says it. */
  async run(action) {
    if (this.busy || this.list.isSettling()) return;
    this.busy = true;
    this.element.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", "true"));
    this.error.textContent = "";
    const who = this.list.who(this.candidate);
    try {
      const changed = await action.run(this.candidate, who, { categories: this.list.categories });
      if (changed) {
        this.list.candidates = this.list.candidates.map((one) => (one.candidateId === changed.candidateId ? changed : one));
        this.list.draw();
        this.list.tell(`${who} : ${action.told}`);
      }
    } catch (refused) {
      if (refused.status === 401) this.list.ended();
      else this.error.textContent = refused.message;
    } finally {
      this.busy = false;
      this.element.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-disabled"));
      // The button that a dialog gave the focus back to may be gone.
      if (document.activeElement === document.body && this.element.isConnected) this.title.focus({ preventScroll: true });
    }
  }

  tick() {
    const moment = this.candidate && waitsSince(this.candidate);
    const text = moment ? since(moment, service.now()) : "";
    if (this.wait.textContent !== text) this.wait.textContent = text;
  }
}
