/* The page of a kiosk: a code, a welcome, the test, the result, sharing it, goodbye. What it may do: assessment-service/docs/kiosk.md. */
import { h, kept } from "../player/dom.js";
import "../player/pix-sitting.js";
import { IdleWatch } from "./idle.js";
import { confirm, inform } from "./dialogs.js";
import { resultView } from "./result.js";
import * as service from "./kiosk-service.js";

const GOODBYE_MS = 20_000;

const main = document.querySelector("main");
const tools = document.querySelector(".tools");
const place = document.querySelector(".place");
let current = null;
let goodbye = 0;

/** Shows a screen; its title gets the focus, from where a screen reader reads on. */
function show(title, ...parts) {
  clearTimeout(goodbye);
  const heading = h("h1", { tabindex: "-1" }, title);
  main.replaceChildren(heading, ...parts.flat().filter(Boolean));
  document.title = `${title} – Mes compétences numériques`;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  return heading;
}

const button = (text, act, kind = "") => h("button", { type: "button", class: kind, onclick: act }, text);

/** A form with one field that says what is wrong next to it and lets nothing be sent twice. */
function oneField({ label, hint, field, submit, act }) {
  const error = h("p", { class: "error", id: "error", role: "alert" });
  field.setAttribute("aria-describedby", "hint error");
  const send = h("button", { type: "submit", class: "primary" }, submit);
  let busy = false;
  const form = h("form", { novalidate: true, onsubmit: async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    send.setAttribute("aria-disabled", "true");
    error.textContent = "";
    field.removeAttribute("aria-invalid");
    try {
      await act(field.value);
    } catch (refused) {
      error.textContent = refused.message;
      field.setAttribute("aria-invalid", "true");
      field.focus();
    } finally {
      busy = false;
      send.removeAttribute("aria-disabled");
    }
  } }, h("label", { for: field.id }, label), h("p", { class: "hint", id: "hint" }, hint), field, error, send);
  return form;
}

const typed = (properties) => h("input", { type: "text", autocomplete: "off", autocapitalize: "characters", autocorrect: "off",
  spellcheck: "false", ...properties });

// Screens ------------------------------------------------------------------------------------------------------------------------

function enrolment(message) {
  rest();
  place.textContent = "";
  show("Installer cette borne",
    message && h("p", { class: "told" }, message),
    oneField({
      label: "Clé de la borne",
      hint: "Vingt-cinq lettres et chiffres, donnés au responsable de votre structure. Elle est gardée sur cet appareil.",
      field: typed({ id: "secret", class: "secret", maxlength: 40 }),
      submit: "Installer",
      act: async (value) => {
        const kiosk = await service.ownKiosk(value).catch((refused) => {
          throw refused.status === 401 ? new Error("Cette clé n'est pas reconnue. Vérifiez-la, ou demandez-en une nouvelle.") : refused;
        });
        service.secret.set(value);
        place.textContent = `Borne : ${kiosk.place}`;
        code();
      },
    }));
}

function code(message) {
  rest();
  const field = typed({ id: "code", class: "code", inputmode: "numeric", maxlength: 12 });
  show("Bonjour",
    message && h("p", { class: "told" }, message),
    h("p", { class: "lead" }, "Ici, vous pouvez faire le point sur vos compétences numériques."),
    oneField({
      label: "Votre code",
      hint: "Tapez les huit chiffres que votre conseiller vous a donnés. Les espaces ne comptent pas.",
      field,
      submit: "Continuer",
      act: async (value) => {
        if (value.replace(/\D/g, "").length !== 8) throw new Error("Un code a huit chiffres, par exemple 4821 7395.");
        try {
          begin(await service.openSession(value, device()));
        } catch (refused) {
          if (refused.status === 401) enrolment("Cette borne n'est plus reconnue. Un responsable doit taper une nouvelle clé.");
          else if (refused.code === "sitting-not-confirmed") begunElsewhere(value);
          else throw refused;
        }
      },
    }),
    h("p", { class: "soft" }, "Vous n'avez pas de code ? Demandez-le à l'accueil ou à votre conseiller."));
  field.focus();
}

/** The test waits since the person began it elsewhere: that it is them, only they can say. */
function begunElsewhere(adviserCode) {
  const field = typed({ id: "sitting-code", class: "code", inputmode: "numeric", maxlength: 9 });
  show("Vous avez déjà commencé ce test",
    h("p", { class: "lead" }, "Pour le continuer ici, montrez que c'est bien vous."),
    oneField({
      label: "Le code de votre test",
      hint: "Six chiffres. Vous les voyez avec votre test, dans votre espace personnel ou sur la borne où vous l'avez commencé.",
      field,
      submit: "Continuer mon test",
      act: async (value) => begin(await service.openSession(adviserCode, device(), value)),
    }),
    h("p", { class: "soft" }, "Sans ces chiffres : dites oui à cette structure dans votre espace personnel, puis revenez en arrière et tapez à nouveau votre code."),
    h("div", { class: "buttons" }, button("Revenir en arrière", () => code(), "quiet")));
  field.focus();
}

/** Questions that can't be answered on such a device are left out. */
function device() {
  if (!matchMedia("(pointer: coarse)").matches) return "computer";
  return Math.min(screen.width, screen.height) < 500 ? "phone" : "tablet";
}

function begin(session) {
  current = session;
  service.token.set(session.token);
  watch.start();
  if (session.status === "open") welcome();
  else over();
}

function welcome() {
  show("Bonjour, et bienvenue",
    h("p", { class: "lead" }, current.number > 1
      ? "Vous avez déjà commencé ce test. Vous reprenez là où vous en étiez."
      : "Ce test vous aide à savoir où vous en êtes. Ce n'est pas un examen."),
    current.campaignTitle && h("div", { class: "card" }, h("h2", {}, current.campaignTitle),
      current.campaignDescription && h("p", {}, current.campaignDescription)),
    h("ul", { class: "block" },
      h("li", {}, "Prenez votre temps."),
      h("li", {}, kept("Les questions s'adaptent à vos réponses. Tout le monde se trompe souvent : c'est normal.")),
      h("li", {}, kept("Si vous ne savez pas, appuyez sur « Je ne sais pas ».")),
      h("li", {}, "Vos réponses sont gardées au fur et à mesure."),
      h("li", {}, "Personne ne voit vos résultats si vous ne le voulez pas.")),
    current.sittingCode && h("p", { class: "soft" }, "Pour continuer un autre jour dans une autre structure, notez le code de votre test : ",
      h("strong", {}, current.sittingCode.replace(/(...)/, "$1 ")), "."),
    current.assisted && h("p", { class: "told" }, "Un conseiller reste à côté de vous. Ce sera noté avec vos résultats."),
    comfort(),
    h("div", { class: "buttons" },
      button(current.number > 1 ? "Reprendre le test" : "Commencer", test, "primary"),
      button("Ce n'est pas moi", () => leave("Pas de problème. Demandez votre code à votre conseiller."), "quiet")));
}

function test() {
  tools.hidden = false;
  const counted = h("p", { id: "counted" });
  const bar = h("progress", { "aria-labelledby": "counted", max: current.total, value: 0 });
  const sitting = document.createElement("pix-sitting");
  sitting.setAttribute("api", service.api);
  sitting.setAttribute("read-aloud", "");
  sitting.setAttribute("sitting-id", current.sittingId);
  sitting.token = service.playerToken;
  sitting.addEventListener("pix-question", ({ detail }) => {
    counted.textContent = `Question ${detail.number} sur ${detail.total} au plus`;
    bar.max = detail.total;
    bar.value = detail.number - 1;
  });
  sitting.addEventListener("pix-end", ({ detail }) => {
    current = { ...current, status: detail.status, resultId: detail.resultId ?? undefined };
    over();
  });
  sitting.addEventListener("pix-error", ({ detail }) => detail.status === 401 && expired());
  show("Le test", h("div", { class: "progress" }, counted, bar), sitting);
  dress();
}

async function over() {
  tools.hidden = true;
  if (!current.resultId) {
    show("C'est terminé",
      h("p", { class: "lead" }, "Vous n'avez répondu à aucune question : il n'y a pas de résultat. Ce n'est pas grave."),
      h("div", { class: "buttons" }, button("Terminer", () => leave(), "primary")));
    return;
  }
  show("Vos résultats", h("p", { role: "status" }, "Un instant…"));
  try {
    const result = await service.result(current.resultId);
    if (!current) return;
    show("Vos résultats", resultView(result, current), sharing());
  } catch (refused) {
    if (refused.status === 401) return expired();
    show("Vos résultats", h("p", { class: "error", role: "alert" }, refused.message),
      h("div", { class: "buttons" }, button("Réessayer", over, "primary"), button("Terminer", () => leave(), "quiet")));
  }
}

function sharing() {
  const until = new Date();
  until.setDate(until.getDate() + current.sharingDays);
  const day = until.toLocaleDateString("fr-FR", { day: "numeric", month: "long", year: "numeric" });
  const key = crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16)).join("");
  const error = h("p", { class: "error", role: "alert" });
  let busy = false;
  const send = button("Envoyer mes résultats à mon conseiller", async () => {
    if (busy) return;
    busy = true;
    error.textContent = "";
    send.setAttribute("aria-disabled", "true");
    try {
      await service.share(key, until.toISOString());
      const done = h("h2", { tabindex: "-1" }, "C'est envoyé.");
      section.replaceChildren(h("div", { class: "good" }, done,
        h("p", {}, `Les conseillers de cette structure peuvent lire vos résultats jusqu'au ${day}.`)),
        h("div", { class: "buttons" }, button("Terminer", () => leave(), "primary")));
      done.focus();
    } catch (refused) {
      if (refused.status === 401) return expired();
      error.textContent = refused.message;
    } finally {
      busy = false;
      send.removeAttribute("aria-disabled");
    }
  }, "primary");
  const section = h("section", { class: "card", "aria-labelledby": "share" },
    h("h2", { id: "share" }, "Voulez-vous montrer vos résultats ?"),
    h("p", {}, `Vos résultats sont à vous. Si vous les envoyez, les conseillers de cette structure pourront les lire jusqu'au ${day}, pour vous accompagner. Vous pourrez arrêter ce partage quand vous voulez, dans votre espace personnel.`),
    error,
    h("div", { class: "buttons" }, send, button("Terminer sans envoyer", () => leave(), "quiet")));
  return section;
}

/** Everything is forgotten, here and at the service; the next person finds an empty page. */
async function leave(message) {
  rest();
  const left = service.token.get() ? service.leave().catch(() => null) : null;
  service.forgetPerson();
  show("Merci, et à bientôt",
    h("p", { class: "lead" }, message ?? "Vous pouvez quitter la borne. Rien de vous n'est resté sur cet appareil."),
    h("div", { class: "buttons" }, button("Nouvelle personne", renew, "primary")));
  goodbye = setTimeout(renew, GOODBYE_MS);
  await left;
}

/** A page loaded anew remembers nothing, not even in memory. */
function renew() {
  clearTimeout(goodbye);
  location.replace(location.pathname);
}

function expired() {
  rest();
  service.forgetPerson();
  code("La borne est restée trop longtemps sans réponse, ou un autre code a été utilisé. Vos réponses sont gardées. Demandez un nouveau code pour continuer.");
}

/** Nobody is at the test any more. */
function rest() {
  watch.stop();
  tools.hidden = true;
  current = null;
  document.querySelectorAll("dialog").forEach((dialog) => dialog.close());
}

// Comfort, help, stopping --------------------------------------------------------------------------------------------------------

let scale = 1;
let high = false;

/** The page and the player in the size and contrast that the person chose. */
function dress() {
  const page = document.documentElement;
  page.classList.toggle("scale-2", scale === 2);
  page.classList.toggle("scale-3", scale === 3);
  page.classList.toggle("high", high);
  const sitting = document.querySelector("pix-sitting");
  if (!sitting) return;
  sitting.setAttribute("text-scale", String([1, 1.25, 1.5][scale - 1]));
  if (high) sitting.setAttribute("contrast", "high");
  else sitting.removeAttribute("contrast");
}

function comfort() {
  const sizes = ["Normal", "Grand", "Très grand"].map((name, i) => {
    const choice = button(name, () => {
      scale = i + 1;
      sizes.forEach((one, j) => one.setAttribute("aria-pressed", String(i === j)));
      dress();
    }, "quiet");
    choice.setAttribute("aria-pressed", String(scale === i + 1));
    return choice;
  });
  const contrast = button("Contraste élevé", () => {
    high = !high;
    contrast.setAttribute("aria-pressed", String(high));
    dress();
  }, "quiet");
  contrast.setAttribute("aria-pressed", String(high));
  return h("fieldset", {}, h("legend", {}, "Taille du texte et contraste"),
    h("div", { class: "buttons" }, sizes, contrast));
}

function help() {
  inform("Besoin d'aide ?", [
    h("p", { class: "lead" }, "Levez la main, ou appelez un conseiller : il peut venir près de vous."),
    h("p", {}, "Votre test vous attend. Vos réponses sont gardées."),
    h("p", {}, kept("Vous ne savez pas répondre ? Appuyez sur « Je ne sais pas » : la question suivante arrive. Pour entendre la question, appuyez sur « Écouter » si vous voyez ce bouton.")),
    comfort(),
  ], "Revenir au test");
}

async function stop() {
  const choice = await confirm("Voulez-vous arrêter ?", [
    h("p", {}, "Vous pouvez voir vos résultats maintenant : ils compteront les questions déjà faites."),
    h("p", {}, "Ou partir, et finir un autre jour : vos réponses sont gardées."),
  ], { stay: "Continuer le test", end: "Arrêter et voir mes résultats", leave: "Partir, finir un autre jour" });
  if (choice === "leave") leave("Vos réponses sont gardées. Votre conseiller vous donnera un nouveau code pour continuer.");
  if (choice !== "end") return;
  try {
    const sitting = await service.endSitting(current.sittingId);
    current = { ...current, status: sitting.status, resultId: sitting.resultId };
    over();
  } catch (refused) {
    if (refused.status === 401) expired();
    else inform("Cela n'a pas marché", [h("p", {}, refused.message)], "Revenir au test");
  }
}

// Somebody there? ----------------------------------------------------------------------------------------------------------------

let question = null;
const left = h("strong", {});
const watch = new IdleWatch({
  ask(seconds) {
    left.textContent = seconds >= 60 ? `${Math.ceil(seconds / 60)} minute${seconds > 60 ? "s" : ""}` : `${seconds} seconde${seconds > 1 ? "s" : ""}`;
    if (question?.open) return;
    question = inform("Vous êtes toujours là ?", [
      h("p", { class: "lead" }, "Sans réponse, la borne se ferme dans ", left, " pour protéger vos réponses, qui sont gardées."),
    ], "Oui, je continue");
    question.addEventListener("close", () => watch.here(), { once: true });
  },
  calm() {
    question = null;
  },
  leave() {
    question = null;
    leave("La borne s'est fermée, car personne ne répondait. Vos réponses sont gardées.");
  },
  tell() {
    service.session().catch((refused) => refused.status === 401 && expired());
  },
});

document.querySelector("[data-do=help]").addEventListener("click", help);
document.querySelector("[data-do=stop]").addEventListener("click", stop);

/** After a reload the person goes on; a kiosk that was never installed asks for its key. */
async function start() {
  if (!service.secret.get()) return enrolment();
  try {
    place.textContent = `Borne : ${(await service.ownKiosk()).place}`;
  } catch (refused) {
    if (refused.status === 401) {
      service.forgetPerson();
      service.secret.set(null);
      return enrolment("Cette borne n'est plus reconnue. Un responsable doit taper une nouvelle clé.");
    }
    show("Un instant", h("p", { class: "error", role: "alert" }, refused.message), h("div", { class: "buttons" }, button("Réessayer", start, "primary")));
    return;
  }
  if (!service.token.get()) return code();
  try {
    begin({ ...(await service.session()), token: service.token.get() });
  } catch {
    service.forgetPerson();
    code();
  }
}

start();
