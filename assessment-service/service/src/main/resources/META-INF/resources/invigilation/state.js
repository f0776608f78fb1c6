/* What a candidate's line means to an invigilator, in words: groups by urgency, marks, and what can be done. */

/** In the order in which they are looked at. */
export const GROUPS = [
  { key: "alert", title: "Alertes", short: "Alertes" },
  { key: "asks", title: "Demandes et tests arrêtés", short: "Demandes" },
  { key: "absent", title: "Pas encore présents", short: "Pas présents" },
  { key: "here", title: "Présents, test pas commencé", short: "Présents" },
  { key: "running", title: "En test", short: "En test" },
  { key: "done", title: "Terminés", short: "Terminés" },
];

const ENDED = {
  completed: "Test terminé",
  candidate: "Test terminé : parti avant la fin",
  technical: "Test terminé : problème technique",
  expired: "Test terminé : temps écoulé",
  invigilator: "Test terminé par le surveillant",
};

const leaveHolds = (candidate, now) => candidate.authorisedAt && Date.parse(candidate.authorisationValidUntil) > now;

/** Who was let in is here, also where nobody noted it. */
const isHere = (candidate) => Boolean(candidate.presentAt || candidate.authorisedAt);

export function groupOf(candidate) {
  if (candidate.alert) return "alert";
  if (candidate.endedAt) return "done";
  if (candidate.resumeAskedAt || candidate.interruptedAt || candidate.presenceLost) return "asks";
  if (candidate.sittingId) return "running";
  return isHere(candidate) ? "here" : "absent";
}

/** Since when the candidate waits; null when nobody does. */
export const waitsSince = (candidate) =>
  candidate.alert?.raisedAt ?? (candidate.endedAt ? null : candidate.resumeAskedAt ?? candidate.interruptedAt ?? candidate.lastSeenAt ?? candidate.pausedAt ?? null);

/** One sentence: what is most urgent. */
export function sentence(candidate, categories) {
  if (candidate.alert) {
    const said = categories.find((category) => category.code === candidate.alert.category)?.french ?? candidate.alert.category;
    return `Question ${candidate.alert.number} : ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  }
  if (candidate.endedAt) return ENDED[candidate.endReason] ?? "Test terminé";
  if (candidate.resumeAskedAt) return "Demande à reprendre";
  if (candidate.interruptedAt) return "Test arrêté par le surveillant";
  if (candidate.presenceLost) return "Sa page ne répond plus";
  if (candidate.pausedAt) return "En pause prévue";
  if (candidate.sittingId) return `Question ${candidate.question}`;
  if (candidate.authorisedAt) return "Peut commencer";
  return candidate.presentAt ? "Présent" : "Pas encore présent";
}

/** Everything else that holds at once: none of it hides another. */
export function marks(candidate, now) {
  const all = [];
  if (candidate.alert?.escalated) all.push({ text: "Attend depuis trop longtemps", strong: true });
  if (candidate.alert && candidate.resumeAskedAt) all.push({ text: "Demande aussi à reprendre", strong: true });
  if (candidate.interruptedAt && groupOf(candidate) === "alert") all.push({ text: "Test arrêté" });
  if (candidate.resumeAskedAt && candidate.interruptedAt && groupOf(candidate) === "asks") all.push({ text: "Test arrêté" });
  if (candidate.presenceLost && (candidate.alert || candidate.resumeAskedAt || candidate.interruptedAt)) all.push({ text: "Sa page ne répond plus" });
  if (!candidate.endedAt && candidate.accountDiffers) all.push({ text: "Compte différent de l'inscription", strong: true });
  if (!candidate.sittingId && candidate.account === "expected") all.push({ text: "Compte à placer" });
  if (!candidate.sittingId && candidate.authorisedAt && !leaveHolds(candidate, now)) all.push({ text: "Autorisation dépassée", strong: true });
  if (!candidate.endedAt && candidate.focusLosses > 0) all.push({ text: `${candidate.focusLosses} sortie${candidate.focusLosses > 1 ? "s" : ""} de page` });
  const { timeFactor, readAloud, breaks, noFocusRule } = candidate.accommodations;
  if (timeFactor > 1) all.push({ text: "Temps majoré" });
  if (readAloud) all.push({ text: "Lecture à voix haute" });
  if (breaks) all.push({ text: "Pauses" });
  if (noFocusRule) all.push({ text: "Peut quitter la page" });
  return all;
}

/** What can be done: the first are shown as buttons, the others behind one. Names are those of `actions.js`. */
export function actions(candidate, now) {
  const first = [];
  const others = [];
  const begun = Boolean(candidate.sittingId);
  if (candidate.alert) first.push("handleAlert");
  if (candidate.endedAt) return { first, others };
  if (candidate.resumeAskedAt || candidate.interruptedAt) first.push("letGoOn");
  if (!begun) {
    if (!isHere(candidate)) first.push("came");
    else if (candidate.account === "expected") first.push("seat");
    else if (!leaveHolds(candidate, now)) first.push("letStart");
    if (candidate.presentAt && !candidate.authorisedAt) others.push("didNotCome");
    if (candidate.account === "seated") others.push("unseat");
    if (candidate.authorisedAt) others.push("sendHome");
  } else {
    if (!candidate.interruptedAt) others.push("hold");
    others.push("end");
  }
  return { first, others };
}

/** "depuis 3 min", in whole minutes. */
export function since(moment, now) {
  const minutes = Math.floor((now - Date.parse(moment)) / 60_000);
  if (minutes < 1) return "depuis moins d'1 min";
  return minutes < 60 ? `depuis ${minutes} min` : `depuis ${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
