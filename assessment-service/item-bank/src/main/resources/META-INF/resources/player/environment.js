/* Answers that are what a person did in a simulated page. The page runs in a frame that can reach nothing; see docs/tasks.md. */
import { group, h } from "./dom.js";

const MIN_HEIGHT = 240;
const MAX_HEIGHT = 6_000;

/** A page that says nothing for so long did not load: its frame would stay empty without a word. */
const LATE_MS = 10_000;

export function environmentAnswer(question, context) {
  const { environment } = question;
  let state = null;
  let ready = false;
  let timer = 0;
  const frame = h("iframe", {
    sandbox: "allow-scripts",
    title: "Page d'exercice",
    referrerpolicy: "no-referrer",
    part: "environment",
  });
  const missing = h("div", { role: "status", class: "notice" });

  const load = () => {
    ready = false;
    if (environment.url) frame.src = context.address(environment.url);
    else frame.srcdoc = environment.html ?? "";
  };

  const wait = () => {
    clearTimeout(timer);
    missing.replaceChildren();
    timer = setTimeout(() => ready || missing.replaceChildren(
      h("p", {}, "L'exercice ne s'affiche pas. Vérifiez votre connexion, puis rechargez l'exercice."),
      h("button", { type: "button", class: "secondary small", onclick: reload }, "Recharger l'exercice")), LATE_MS);
  };

  function reload() {
    wait();
    // The frame takes the focus once it is there; until then it stays with what is going on.
    const loading = h("p", { tabindex: "-1" }, "L'exercice se recharge…");
    missing.replaceChildren(loading);
    loading.focus();
    load();
  }

  const show = () => ready && frame.contentWindow?.postMessage({
    type: "pix-scenario",
    scenario: environment.scenario,
    options: { ...context.settings(), ...(state ? { state } : {}) },
  }, "*");

  const hear = (event) => {
    // A sandboxed frame has no origin: its window is what tells that the message is its own.
    if (event.source !== frame.contentWindow || typeof event.data !== "object" || event.data === null) return;
    if (event.data.type === "pix-ready") {
      ready = true;
      clearTimeout(timer);
      if (missing.contains(missing.getRootNode().activeElement)) frame.focus();
      missing.replaceChildren();
      show();
    } else if (event.data.type === "pix-state") {
      state = event.data.state;
      context.changed();
    } else if (event.data.type === "pix-height") {
      const height = Number(event.data.height);
      if (height > 0) frame.style.height = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(height)))}px`;
    }
  };
  load();
  return {
    element: group("Faites l'exercice dans la page ci-dessous, puis validez.", context, missing, frame),
    value: () => state,
    restore(value) {
      state = value;
      show();
    },
    settingsChanged: show,
    fault: () => (state ? null : { message: "Vous n'avez encore rien fait dans la page d'exercice. Faites l'exercice, puis validez.", field: frame }),
    response: () => ({ type: "environment", state }),
    /** On the page, the frame is listened to; taken off it, the frame forgets and begins again with what was told last. */
    open() {
      window.addEventListener("message", hear);
      if (!ready) wait();
    },
    close() {
      ready = false;
      clearTimeout(timer);
      window.removeEventListener("message", hear);
    },
  };
}
