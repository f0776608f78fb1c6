import "../pix-item-player.js";

const player = document.querySelector("pix-item-player");
const { type, contrast, scale } = document.forms[0].elements;
const told = document.querySelector("pre");

const examples = await (await fetch(new URL("examples.json", import.meta.url))).json();
for (const example of examples) type.append(new Option(example.type, example.itemId));

function show() {
  player.question = examples.find((example) => example.itemId === type.value);
  told.textContent = "";
}

player.base = new URL("./", import.meta.url).href;
player.upload = async (file, progress) => {
  progress(1);
  if (file.name.startsWith("refus")) throw new Error("Ce fichier contient des macros. Enregistrez-le sans macros, puis choisissez-le à nouveau.");
  return { uploadId: "00000000-0000-4000-8000-000000000000" };
};
for (const name of ["pix-answer", "pix-skip"])
  player.addEventListener(name, (event) => {
    told.textContent = `${name}\n${JSON.stringify(event.detail, null, 2)}`;
    player.feedback = { correct: name === "pix-answer", skipped: name === "pix-skip", hint: "Ici, le service donne un conseil pour apprendre." };
  });
player.addEventListener("pix-next", () => {
  type.selectedIndex = (type.selectedIndex + 1) % type.options.length;
  show();
  player.focus();
});
type.addEventListener("change", show);
contrast.addEventListener("change", () => player.setAttribute("contrast", contrast.value));
scale.addEventListener("change", () => player.setAttribute("text-scale", scale.value));
show();
