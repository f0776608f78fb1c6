/* Calls to the assessment service that bear a bad connection: what may be sent again is sent again until it is through. */

const PAUSES_SECONDS = [1, 2, 4, 8, 15, 30];

/** Longer than this nobody is kept waiting, whatever the service asks for. */
const MAX_SECONDS = 300;

/** What the service refused, with the problem's stable code and its sentence for people. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail || problem?.title || `Le service a répondu ${status}.`);
    this.status = status;
    this.code = problem?.code ?? "";
    this.instance = problem?.instance ?? "";
  }
}

const passing = (status) => status === 408 || status === 429 || status >= 500;

/**
 * A pause that an impatient person ends, or the network's return where the network was what failed; `waiting` is told how many
 * seconds, how to end it and why.
 */
function pause(seconds, waiting, trouble) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", end);
      resolve();
    };
    const timer = setTimeout(end, 1000 * seconds);
    if (!trouble) window.addEventListener("online", end);
    waiting(seconds, end, trouble);
  });
}

/** Seconds that a service asks to wait, as a number or as a date; 0 when it asks for nothing. */
function askedPause(response) {
  const asked = response?.headers.get("Retry-After");
  if (!asked) return 0;
  const seconds = /^\d+$/.test(asked.trim()) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  return seconds > 0 ? Math.min(MAX_SECONDS, Math.ceil(seconds)) : 0;
}

/** A token of another scheme says so itself: "Kiosk 8f…". */
export const authorization = (token) => (token.includes(" ") ? token : `Bearer ${token}`);

async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

export class ServiceCall {
  /**
   * @param token async function that gives a bearer token, or scheme and token; called with {fresh: true} when the last one was refused
   * @param waiting told (seconds, now, trouble) before each pause, and (0) when a call went through; the trouble is {refused, times}
   *     when the service answered with an error, so many times in a row, and null when there was no answer
   */
  constructor(api, token, waiting) {
    this.api = api.replace(/\/$/, "");
    this.token = token;
    this.waiting = waiting;
    this.closed = false;
  }

  /** For calls that may be repeated: reading, and an answer, which has the same effect however often it is sent. */
  async json(method, path, body) {
    let fresh = false;
    let times = 0;
    for (let turn = 0; !this.closed; turn++) {
      let response = null;
      try {
        response = await fetch(this.api + path, {
          method,
          headers: {
            Authorization: authorization(await this.token({ fresh })),
            Accept: "application/json",
            ...(body ? { "Content-Type": "application/json" } : {}),
          },
          body: body ? JSON.stringify(body) : undefined,
        });
      } catch {
        response = null;
      }
      if (response?.ok) {
        const answer = await response.json().catch(() => null);
        if (answer) {
          this.waiting(0);
          return answer;
        }
      } else if (response?.status === 401 && !fresh) {
        fresh = true;
        continue;
      } else if (response && !passing(response.status)) {
        this.waiting(0);
        throw new Refused(response.status, await problemOf(response));
      }
      // An answer that is no JSON comes from something between, as the login page of a public network.
      const trouble = response && !response.ok ? { refused: new Refused(response.status, await problemOf(response)), times: ++times } : null;
      if (!trouble) times = 0;
      const seconds = PAUSES_SECONDS[Math.min(turn, PAUSES_SECONDS.length - 1)];
      if (!this.closed) await pause(Math.max(seconds, askedPause(response)), this.waiting, trouble);
    }
    throw new Refused(0, { code: "closed" });
  }

  /** Sends a file, once; the person is asked before it is sent again. `progress` gets a share of 1. */
  async upload(path, file, progress) {
    const token = await this.token({ fresh: false });
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", this.api + path);
      request.setRequestHeader("Authorization", authorization(token));
      request.setRequestHeader("Accept", "application/json");
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
      request.onerror = request.ontimeout = () =>
        reject(new Error("Le fichier n'est pas parti. Vérifiez votre connexion, puis réessayez."));
      request.onload = () => {
        let answer = null;
        try {
          answer = JSON.parse(request.responseText);
        } catch {
          answer = null;
        }
        if (request.status >= 200 && request.status < 300 && answer) resolve(answer);
        else if (passing(request.status)) reject(new Error("Le service ne répond pas. Attendez un peu, puis réessayez."));
        else reject(new Refused(request.status, answer));
      };
      request.send(file);
    });
  }
}
