/* A result in plain words: how far, in which subjects. */
import { h, kept } from "../player/dom.js";

/** More would not be read on a kiosk; all of it is in the result itself. */
const SAID = 3;

/** "sait trier ses mails" as it is said to the person: "trier ses mails". */
const toThePerson = (skill) => skill.replace(/^sait /, "");

function skills(id, title, some) {
  if (!some?.length) return null;
  return h("section", { class: "block", "aria-labelledby": id }, h("h2", { id }, title),
    h("ul", {}, some.map(({ skill }) => h("li", {}, kept(toThePerson(skill))))));
}

/** @param session the kiosk's session: titles of competences, how many levels can be reached, whether an adviser was there */
export function resultView(result, { competences, levels, assisted }) {
  const titles = new Map((competences ?? []).map(({ code, title }) => [code, title]));
  const best = [...result.competences].sort((a, b) => b.pix - a.pix)[0];
  const { stage, strengths, next } = result.portrait ?? {};
  return [
    result.totalPix > 0
      ? h("p", { class: "lead" }, "Vous avez ", h("strong", {}, `${result.totalPix} Pix`), ". Ce sont des points : ils montent quand vous apprenez.")
      : h("p", { class: "lead" }, "Vous avez fait le test jusqu'ici. Voici par où commencer."),
    best && best.level > 0 && h("p", {}, "Votre point le plus fort : ", h("strong", {}, titles.get(best.code) ?? best.code), "."),
    assisted && h("p", { class: "soft" }, "Un conseiller était à côté de vous : c'est noté avec ces résultats."),
    stage && h("div", { class: "card" }, h("h2", {}, stage.title), h("p", {}, kept(stage.text))),
    skills("known", "Vous savez", strengths?.slice(0, SAID)),
    skills("next", "À apprendre ensuite", next?.slice(0, SAID)),
    h("section", { class: "block", "aria-labelledby": "subjects" },
      h("h2", { id: "subjects" }, "Sujet par sujet"),
      h("p", { class: "soft" }, "Chaque niveau se gagne en apprenant. Un niveau bas montre par où commencer."),
      h("ul", { class: "plain levels", role: "list" }, result.competences.map((competence) =>
        h("li", {},
          h("div", { class: "row" },
            h("span", {}, titles.get(competence.code) ?? competence.code),
            h("span", { class: "level" }, competence.level > 0 ? `niveau ${competence.level} sur ${levels}` : "à découvrir")),
          h("div", { class: "gauge", "aria-hidden": "true" },
            Array.from({ length: levels }, (_, i) => h("span", { class: i < competence.level ? "on" : "" })))))),
    ),
  ];
}
