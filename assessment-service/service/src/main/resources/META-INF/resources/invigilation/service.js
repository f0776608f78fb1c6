/* What the page asks of the two services. The exam room is assessment's and works alone; names are certification's, and may be away. */
import { Refused } from "../player/service-call.js";

/** Where this service answers: at the root, or behind the prefix of a gateway, beside this page. */
const room = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

/** Where the other one does: beside it, at the gateway; nowhere else is known. */
const names = room.endsWith("/assessment") ? room.replace(/assessment$/, "certification") : null;

const KEY = "pix-invigilation";
/** Without a byte for so long the line is taken to be cut: the service says something every fifteen seconds. */
const SILENCE_MS = 40_000;

let kept = null;
/** How much the telephone's clock is behind the service's. */
let behind = 0;

export const now = () => Date.now() + behind;

/** A reload of this tab goes on; a tab that keeps nothing works until it is closed. */
export function entry() {
  if (kept) return kept;
  try {
    kept = JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    kept = null;
  }
  return kept;
}

export function keep(changed) {
  kept = changed;
  try {
    if (changed === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(changed));
  } catch {
    // Kept in memory only.
  }
}

async function call(base, method, path, token, body, signal) {
  let response = null;
  try {
    response = await fetch(base + path, {
      method,
      headers: {
        ...(token ? { Authorization: `Invigilation ${token}` } : {}),
        Accept: "application/json",
        "Accept-Language": "fr",
        ...(body ? { "Content-Type": "application/json" } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
      cache: "no-store",
      signal,
    });
  } catch {
    throw new Refused(0, { detail: "La connexion est coupée. Rien n'a été changé, ou pas encore : réessayez dans un instant." });
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(response.status, answer ?? { detail: "Le service ne répond pas. Réessayez dans un instant." });
  return answer;
}

export const enter = (number, code) => call(room, "POST", "/v1/live-sessions/invigilation", null, { number, code });
export const categories = () => call(room, "GET", "/v1/alert-categories", entry().token);

const inRoom = (method, path, body) => call(room, method, path, entry().token, body);
const candidate = (id) => `/v1/sessions/${entry().sessionId}/live/candidates/${id}`;
const place = (id) => `/v1/live-sessions/${entry().sessionId}/candidates/${id}`;
const alert = (id) => `/v1/sessions/${entry().sessionId}/live/alerts/${id}`;

export const came = (id) => inRoom("PUT", `${place(id)}/attendance`);
export const didNotCome = (id) => inRoom("DELETE", `${place(id)}/attendance`);
export const seat = (id, arrivalCode) => inRoom("PUT", `${place(id)}/account`, { arrivalCode });
export const unseat = (id) => inRoom("DELETE", `${place(id)}/account`);
export const letStart = (id) => inRoom("POST", `${candidate(id)}/start-authorisation`);
export const letGoOn = (id) => inRoom("POST", `${candidate(id)}/resume-authorisation`);
export const hold = (id) => inRoom("POST", `${candidate(id)}/interruption`);
export const end = (id, reason) => inRoom("POST", `${candidate(id)}/end`, { reason });
export const validate = (id, category) => inRoom("POST", `${alert(id)}/validation?category=${encodeURIComponent(category)}`);
export const dismiss = (id) => inRoom("POST", `${alert(id)}/dismissal`);

/** @return whether certification let us in; without it there are numbers */
export async function enterForNames(number, code) {
  if (!names) return false;
  const entered = await call(names, "POST", "/v1/sessions/invigilation", null, { number, code });
  if (entered.sessionId !== entry()?.sessionId) return false;
  keep({ ...entry(), namesToken: entered.token });
  return true;
}

export const readNames = () => call(names, "GET", "/v1/sessions/invigilation/names", entry().namesToken);

/**
 * Follows the room until the line breaks or ends: gives each room to `show`. A browser's own EventSource sends no token, so the stream is
 * read here.
 */
export async function follow(show, signal) {
  const line = new AbortController();
  signal.addEventListener("abort", () => line.abort());
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => line.abort(), SILENCE_MS);
  };
  wait();
  try {
    const response = await fetch(`${room}/v1/sessions/${entry().sessionId}/live/events`, {
      headers: { Authorization: `Invigilation ${entry().token}`, Accept: "text/event-stream", "Accept-Language": "fr" },
      cache: "no-store",
      signal: line.signal,
    });
    if (!response.ok) throw new Refused(response.status, await response.json().catch(() => null));
    const date = Date.parse(response.headers.get("Date") ?? "");
    if (date) behind = Math.abs(date - Date.now()) < 2000 ? 0 : date - Date.now();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      wait();
      text += value;
      const events = text.split(/\r?\n\r?\n/);
      text = events.pop();
      for (const event of events) {
        const data = event.split(/\r?\n/).filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trimStart()).join("\n");
        if (data) show(JSON.parse(data));
      }
    }
  } finally {
    clearTimeout(timer);
  }
}
