// All PromQL of rules and dashboards, and what it names. Metrics that rules record are held against the rules here; what is left, metrics of
// running services, is told by `named` as JSON, for the test that asks these (MetricsTest of deploy/proofs).
import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { selectorsOf } from './promql.js';

const read = file => load(readFileSync(file, 'utf8'));
const files = (folder, end) => readdirSync(folder).filter(name => name.endsWith(end)).sort().map(name => `${folder}/${name}`);

export const jobs = read('prometheus.yaml').scrape_configs.map(scrape => scrape.job_name);

export const rules = files('alerts', '.yaml').flatMap(file =>
  read(file).groups.flatMap(group => group.rules.map(rule => ({ file, ...rule }))),
);

const queries = [
  ...rules.map(rule => ({ where: `${rule.file} ${rule.alert ?? rule.record}`, promql: rule.expr })),
  ...files('dashboards', '.json').flatMap(file =>
    read(file).panels.flatMap(panel =>
      (panel.targets ?? []).map(target => ({
        where: `${file} "${panel.title}"`,
        // What Grafana puts in by itself.
        promql: target.expr.replaceAll('$__rate_interval', '1m'),
      })),
    ),
  ),
];

const faults = [];
const named = [];
for (const { where, promql } of queries) {
  try {
    for (const selector of selectorsOf(promql)) named.push({ where, ...selector });
  } catch (fault) {
    faults.push(`${where}: ${fault.message}`);
  }
}

const isRecorded = metric => metric.includes(':');

/** Of a recorded metric: the labels that its rules give, that they group by, and those of the recorded metrics that they read. */
function labelsOf(metric, seen = new Set()) {
  if (seen.has(metric)) return new Set();
  seen.add(metric);
  const labels = new Set();
  for (const rule of rules.filter(one => one.record === metric)) {
    Object.keys(rule.labels ?? {}).forEach(name => labels.add(name));
    for (const inner of selectorsOf(rule.expr)) {
      inner.labels.filter(label => !label.op).forEach(label => labels.add(label.name));
      if (isRecorded(inner.metric)) labelsOf(inner.metric, seen).forEach(name => labels.add(name));
    }
  }
  return labels;
}

const OF_ALERTS = ['alertname', 'alertstate', 'severity', 'job', 'slo'];
for (const { where, metric, labels } of named) {
  const isOfPrometheus = metric === 'up' || metric === 'ALERTS';
  if (!isRecorded(metric) && !isOfPrometheus) continue;
  if (isRecorded(metric) && !rules.some(rule => rule.record === metric)) faults.push(`${where}: nothing records ${metric}`);
  const known = metric === 'up' ? ['job', 'instance'] : metric === 'ALERTS' ? OF_ALERTS : [...labelsOf(metric)];
  for (const { name, op, value } of labels) {
    if (!known.includes(name)) faults.push(`${where}: ${metric} has no label ${name}`);
    if (name === 'job' && op === '=' && !jobs.includes(value)) faults.push(`${where}: prometheus.yaml has no job ${value}`);
    if (name === 'job' && op === '=~')
      for (const job of value.split('|')) if (!jobs.includes(job)) faults.push(`${where}: prometheus.yaml has no job ${job}`);
    if (name === 'slo' && op === '=' && !rules.some(rule => rule.labels?.slo === value)) faults.push(`${where}: no objective ${value}`);
  }
}

export const faultsOfNames = faults;
// Engines of a cluster are in no running service: alerts/engines.yaml says where its names come from. What it names of services is asked of these.
const OF_ENGINES = 'alerts/engines.yaml';
const isOfEngines = metric => /^(kubelet|cnpg|barman_cloud|kafka_server|strimzi|certmanager)_/.test(metric);
for (const { where, metric } of named)
  if (isOfEngines(metric) && !where.startsWith(OF_ENGINES)) faults.push(`${where}: ${metric} belongs into ${OF_ENGINES}`);
export const ofServices = named.filter(
  ({ where, metric }) => !isRecorded(metric) && metric !== 'up' && metric !== 'ALERTS' && !isOfEngines(metric),
);
