/* Elements, French texts and numbers: what all parts of the player share. Texts of questions become text nodes, never markup. */

let serial = 0;

export const freshId = (prefix) => `${prefix}-${++serial}`;

/** An element: h("button", {type: "button", onclick: run}, "text", otherNode). Nothing, false and null are left out. */
export function h(tag, properties = {}, ...kids) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...kids.flat(3).filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return element;
}

export const unseen = (text) => h("span", { class: "unseen" }, text);

/** Marks that French keeps with their word do not begin a line. */
export const kept = (text) => text.replace(/« /g, "«\u00a0").replace(/ (?=[»?!%€])/g, "\u00a0");

/** Lines of a text as paragraphs, runs of lines that begin with a dash as a list. `inline` makes the nodes of one line. */
export function prose(text, inline = (line) => [kept(line)]) {
  const blocks = [];
  let list = null;
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    const point = /^[–—-]\s+(.*)$/.exec(words);
    if (!words || !point) list = null;
    if (point) {
      if (!list) blocks.push((list = h("ul", { role: "list", class: "dashes" })));
      list.append(h("li", { id: freshId("line") }, h("div", {}, inline(point[1]))));
    } else if (words) blocks.push(h("p", { id: freshId("line") }, inline(words)));
  }
  return blocks;
}

export function sizeInFrench(bytes) {
  const written = (value, unit) => `${value.toLocaleString("fr-FR", { maximumFractionDigits: 1 })}\u00a0${unit}`;
  if (bytes < 1_000) return written(bytes, bytes > 1 ? "octets" : "octet");
  return bytes < 1_000_000 ? written(Math.round(bytes / 1_000), "Ko") : written(bytes / 1_000_000, "Mo");
}

/** What the end of a file's name says to a person. */
export const KINDS = {
  txt: "texte simple",
  csv: "tableau CSV",
  xlsx: "tableur",
  ods: "tableur",
  docx: "traitement de texte",
  odt: "traitement de texte",
  eml: "message",
  html: "page web",
  zip: "dossier compressé",
  jpg: "image",
  png: "image",
  pdf: "document PDF",
};

const ALIASES = { jpeg: "jpg", htm: "html" };

export function endOf(name) {
  const end = /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? "";
  return ALIASES[end] ?? end;
}

/** A group of fields with a short title that says what to do. The error of the whole answer describes it. */
export function group(title, context, ...kids) {
  return h("fieldset", { class: "group", "aria-describedby": context.errorId },
    h("legend", { class: "todo" }, title), ...kids);
}

/** A property that was set before the element was known hides the accessor of its name: it is given to that. */
export function adoptProperties(element, names) {
  for (const name of names) {
    if (!Object.prototype.hasOwnProperty.call(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
