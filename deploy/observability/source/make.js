// Writes what is made: alerts/slo.yaml of slo.yaml, a dashboard each, and all of alerts/ in the form that a Prometheus operator takes. Into the
// folder that is named, or here.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
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

// After alerts/slo.yaml, which is one of them.
const made = name => (name === 'slo.yaml' ? into : '.');
const objects = readdirSync('alerts').filter(name => name.endsWith('.yaml')).sort().map(name => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PrometheusRule',
  metadata: { name: name.replace('.yaml', '') },
  spec: load(readFileSync(`${made(name)}/alerts/${name}`, 'utf8')),
}));
writeFileSync(
  `${into}/prometheus-rules.yaml`,
  `# Made of alerts/*.yaml by deploy/observability/make; never edited.\n${objects.map(one => dump(one, { lineWidth: -1 })).join('---\n')}`,
);
