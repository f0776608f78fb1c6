/* What the page asks of the assessment service. The kiosk's own secret stays on the device; a person's token stays in this tab. */
import { Refused } from "../player/service-call.js";

/** Where the service answers: at the root, or behind the prefix of a gateway, beside this page. */
export const api = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

const SECRET = "pix-kiosk secret";
const TOKEN = "pix-kiosk token";

/** A browser that keeps nothing still works, until it is closed. */
function store(storage, key) {
  let memory = null;
  return {
    get() {
      try {
        return storage().getItem(key) ?? memory;
      } catch {
        return memory;
      }
    },
    set(value) {
      memory = value;
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, value);
      } catch {
        // Kept in memory only.
      }
    },
  };
}

export const secret = store(() => localStorage, SECRET);
export const token = store(() => sessionStorage, TOKEN);

/** Nothing of the person stays: token, drafts, anything that was kept for this tab. */
export function forgetPerson() {
  token.set(null);
  try {
    sessionStorage.clear();
  } catch {
    // There was nothing then.
  }
}

/** One call, once. A network that is away is a refusal with status 0. */
async function call(method, path, authorization, body, more = {}) {
  let response = null;
  try {
    response = await fetch(api + path, {
      method,
      headers: {
        Authorization: authorization,
        Accept: "application/json",
        "Accept-Language": "fr",
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...more,
      },
      body: body ? JSON.stringify(body) : undefined,
      cache: "no-store",
    });
  } catch {
    throw new Refused(0, { detail: "La connexion est coupée. Attendez un peu, puis réessayez." });
  }
  const answer = response.status === 204 ? {} : await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refused(response.status,
      answer ?? { detail: "Le service ne répond pas. Attendez un peu, puis réessayez." });
  }
  return answer;
}

const asKiosk = (typed) => `Kiosk-Device ${typed ?? secret.get()}`;
const asPerson = () => `Kiosk ${token.get()}`;

export const ownKiosk = (typed) => call("GET", "/v1/kiosks/own", asKiosk(typed));
/** @param sittingCode own code of a sitting begun elsewhere; undefined without one */
export const openSession = (code, device, sittingCode) =>
  call("POST", "/v1/kiosk-sessions", asKiosk(), { code, device, sittingCode });
export const session = () => call("GET", "/v1/kiosk-sessions/current", asPerson());
export const leave = () => call("DELETE", "/v1/kiosk-sessions/current", asPerson());
export const endSitting = (id) => call("POST", `/v1/sittings/${id}/end`, asPerson());
export const result = (id) => call("GET", `/v1/results/${id}`, asPerson());
export const share = (key, until) =>
  call("POST", "/v1/kiosk-sessions/current/sharings", asPerson(), { until }, { "Idempotency-Key": key });

/** For the player, which puts it before each of its calls. */
export const playerToken = async () => asPerson();
