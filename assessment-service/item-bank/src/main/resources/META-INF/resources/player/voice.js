/* Reading aloud with the device's own voice. */
import { h } from "./dom.js";

/** Whether the device may have a French voice: one that lists none may still have one. */
function speaks() {
  if (!("speechSynthesis" in window)) return false;
  const voices = window.speechSynthesis.getVoices();
  return voices.length === 0 || voices.some((voice) => voice.lang.toLowerCase().startsWith("fr"));
}

/** A button that reads a text and stops reading; `text` gives it when it is pressed. */
export function reader(text) {
  const label = h("span", {}, "Écouter");
  const button = h("button", { type: "button", class: "secondary small", part: "listen", hidden: !speaks(), onclick: toggle },
    h("span", { "aria-hidden": "true", class: "sound" }), label);
  let reading = null;

  function stop() {
    if (reading) window.speechSynthesis.cancel();
    reading = null;
    label.textContent = "Écouter";
  }

  function toggle() {
    if (reading) return stop();
    window.speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text());
    utterance.lang = "fr-FR";
    utterance.rate = 0.95;
    const voice = window.speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith("fr"));
    if (voice) utterance.voice = voice;
    utterance.onend = utterance.onerror = () => reading === utterance && stop();
    reading = utterance;
    label.textContent = "Arrêter la lecture";
    window.speechSynthesis.speak(utterance);
  }

  if ("speechSynthesis" in window)
    window.speechSynthesis.addEventListener?.("voiceschanged", () => (button.hidden = !speaks()));
  return { button, stop };
}
