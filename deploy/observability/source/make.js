// Writes what is made: alerts/slo.yaml of slo.yaml, and a dashboard each. Into the folder that is named, or here.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { dashboards } from './dashboards.js';
import { rulesOf } from './slo.js';

const into = process.argv[2] ?? '.';
mkdirSync(`${into}/alerts`, { recursive: true });
mkdirSync(`${into}/dashboards`, { recursive: true });
const rules = dump(rulesOf(load(readFileSync('slo.yaml', 'utf8'))), { lineWidth: 140 });
writeFileSync(`${into}/alerts/slo.yaml`, `# Made of slo.yaml by deploy/observability/make; never edited.\n${rules}`);
for (const [name, made] of Object.entries(dashboards))
  writeFileSync(`${into}/dashboards/${name}.json`, `${JSON.stringify(made, null, 2)}\n`);
