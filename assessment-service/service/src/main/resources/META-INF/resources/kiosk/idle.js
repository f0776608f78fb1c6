/* Is somebody still there? After eight minutes without a sign the page asks; two minutes later the person is taken to have left. */

const ASK_AFTER_MS = 8 * 60_000;
const LEAVE_AFTER_MS = 10 * 60_000;
/** The service counts idle minutes too: it hears of somebody who reads or works without sending anything. */
const TELL_EVERY_MS = 60_000;
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "input", "message"];

export class IdleWatch {
  #last = 0;
  #told = 0;
  #timer = 0;
  #asking = false;

  /**
   * @param ask called (secondsLeft) each second while nobody shows a sign
   * @param calm called when a sign came after asking
   * @param leave called once nobody is there
   * @param tell called at most once a minute while somebody is there
   */
  constructor({ ask, calm, leave, tell }) {
    Object.assign(this, { ask, calm, leave, tell });
  }

  start() {
    this.stop();
    this.#last = this.#told = Date.now();
    this.#timer = setInterval(() => this.#look(), 1000);
    for (const sign of SIGNS) window.addEventListener(sign, this.#sign, { capture: true, passive: true });
  }

  stop() {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#asking = false;
    for (const sign of SIGNS) window.removeEventListener(sign, this.#sign, { capture: true });
  }

  /** The person answered the question whether they are there. */
  here() {
    if (!this.#timer) return;
    this.#last = Date.now();
    this.#asking = false;
    this.calm();
    this.#maybeTell();
  }

  #sign = () => {
    // Once the page asks, only an answer counts: a cloth over the screen is no answer.
    if (this.#asking) return;
    this.#last = Date.now();
    this.#maybeTell();
  };

  #maybeTell() {
    if (Date.now() - this.#told < TELL_EVERY_MS) return;
    this.#told = Date.now();
    this.tell();
  }

  #look() {
    const idle = Date.now() - this.#last;
    if (idle >= LEAVE_AFTER_MS) {
      this.stop();
      this.leave();
    } else if (idle >= ASK_AFTER_MS) {
      this.#asking = true;
      this.ask(Math.ceil((LEAVE_AFTER_MS - idle) / 1000));
    }
  }
}
