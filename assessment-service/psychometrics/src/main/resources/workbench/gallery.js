/* The gallery: items in groups, made when they come near the window and unmade when they are far, found by words and filters. */
const { items, competences, environments } = JSON.parse(document.getElementById("bank").textContent);
const list = document.getElementById("list");
const contents = document.getElementById("contents");
const counted = document.getElementById("found");
const filters = document.forms.filters.elements;

const DEVICES = { phone: "téléphone", tablet: "tablette", computer: "ordinateur" };
const folded = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const sections = [];

function variant({ seed, question }, only) {
  const player = h("pix-item-player", { "read-aloud": true });
  const given = h("pre", { hidden: true });
  const told = (event) => {
    given.hidden = false;
    given.textContent = JSON.stringify(event.detail.response);
    player.feedback = null;
  };
  player.addEventListener("pix-answer", told);
  player.addEventListener("pix-skip", told);
  player.upload = async () => ({ uploadId: "00000000-0000-4000-8000-000000000000" });
  const { environment } = question;
  player.question = environment ? { ...question, environment: { ...environment, url: null, html: environments[environment.name] } } : question;
  return h("div", { class: "variant" }, h("p", {}, only ? "Forme unique" : `Graine ${seed}`), player, given);
}

/** Makes what comes near and unmakes what goes far: fifteen hundred players at once are too many. */
const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const place = target.querySelector(".variants");
    if (isIntersecting && !place.childElementCount) {
      const { item } = sections.find((one) => one.article === target);
      place.style.minHeight = "";
      place.append(...item.variants.map((one) => variant(one, item.variants.length === 1)));
    } else if (!isIntersecting && place.childElementCount && !place.matches(":focus-within")) {
      place.style.minHeight = `${place.offsetHeight}px`;
      place.replaceChildren();
    }
  }
}, { rootMargin: "1200px" });

function article(item) {
  const about = [item.type, `${item.seconds} s`, item.devices.map((device) => DEVICES[device] ?? device).join(", "), item.screenReader ? "lecteur d'écran" : "sans lecteur d'écran",
    item.family && `famille ${item.family}`, item.calibrated && "calibrée"].filter(Boolean).join(" · ");
  const place = h("div", { class: "variants" });
  place.style.minHeight = "26rem";
  return h("article", { id: item.id, "aria-labelledby": `${item.id}-title` },
    h("header", {}, h("h4", { id: `${item.id}-title` }, item.id), h("p", { class: "about" }, about)), place);
}

for (const { code, title } of competences) {
  const own = items.filter((item) => item.competence === code);
  if (!own.length) continue;
  const heading = h("h2", { id: `c-${code}` }, `${code} ${title}`);
  list.append(heading);
  const links = h("ul", {});
  for (const level of [...new Set(own.map((item) => item.level))].sort()) {
    const group = h("section", {}, h("h3", { id: `c-${code}-${level}` }, `${code}, niveau ${level}`));
    for (const item of own.filter((one) => one.level === level)) {
      const made = article(item);
      group.append(made);
      sections.push({ item, article: made, group, heading, words: folded(JSON.stringify([item.id, item.family, item.variants.map((one) => one.question)])) });
      watcher.observe(made);
    }
    list.append(group);
    links.append(h("li", {}, h("a", { href: `#c-${code}-${level}`, "aria-label": `${code} ${title}, niveau ${level}` }, level)));
  }
  contents.append(h("li", {}, h("a", { href: `#c-${code}` }, `${code} ${title}`), links));
}

for (const type of [...new Set(items.map((item) => item.type))].sort()) filters.type.append(new Option(type));
for (const { code, title } of competences) filters.competence.append(new Option(`${code} ${title}`, code));
for (const level of [...new Set(items.map((item) => item.level))].sort()) filters.level.append(new Option(level));

function filter() {
  const wanted = folded(filters.search.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { item, article, words } of sections) {
    const fits = wanted.every((word) => words.includes(word))
      && (!filters.type.value || item.type === filters.type.value)
      && (!filters.competence.value || item.competence === filters.competence.value)
      && (!filters.level.value || String(item.level) === filters.level.value)
      && (!filters.device.value || item.devices.includes(filters.device.value))
      && (!filters.reader.value || String(item.screenReader) === filters.reader.value);
    article.hidden = !fits;
    if (fits) shown++;
  }
  for (const { group, heading } of sections) {
    group.hidden = !group.querySelector("article:not([hidden])");
    heading.hidden = true;
  }
  for (const { group, heading } of sections) if (!group.hidden) heading.hidden = false;
  counted.textContent = `${shown} question${shown > 1 ? "s" : ""} sur ${items.length}`;
}

document.forms.filters.addEventListener("input", filter);
document.forms.filters.addEventListener("submit", (event) => event.preventDefault());
filter();
