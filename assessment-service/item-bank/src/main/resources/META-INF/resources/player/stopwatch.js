/* Seconds that somebody had the question before them: time with the page hidden is not counted. */

export function stopwatch() {
  let seconds = 0;
  let since = null;
  const now = () => performance.now() / 1000;
  const visible = () => document.visibilityState === "visible";
  const turn = () => {
    if (since !== null) seconds += now() - since;
    since = visible() ? now() : null;
  };
  return {
    start() {
      since = visible() ? now() : null;
      document.addEventListener("visibilitychange", turn);
    },
    stop() {
      document.removeEventListener("visibilitychange", turn);
      if (since !== null) seconds += now() - since;
      since = null;
    },
    reset() {
      this.stop();
      seconds = 0;
    },
    /** Time of an earlier page. */
    add: (earlier) => (seconds += earlier),
    /** To a tenth, as the service keeps it; a day at most. */
    read: () => Math.min(86_400, Math.round(10 * (seconds + (since === null ? 0 : now() - since))) / 10),
  };
}
