// Rules for Prometheus, made of slo.yaml: of each objective what came, what of it was bad, and how much of it may be. What follows from
// these is the same for all objectives and written by hand: alerts/error-budget.yaml.
const WINDOW = '2m';

export function rulesOf(slo) {
  return {
    groups: [
      {
        name: 'slo',
        interval: '30s',
        rules: slo.objectives.flatMap(objective => [
          { record: 'slo:objective', expr: `vector(${objective.objective})`, labels: { slo: objective.name } },
          { record: 'slo:fewest', expr: `vector(${objective.fewest ?? 0})`, labels: { slo: objective.name } },
          { record: 'slo:came', expr: came(objective), labels: { slo: objective.name } },
          { record: 'slo:bad', expr: bad(objective), labels: { slo: objective.name } },
        ]),
      },
    ],
  };
}

const within = promql => promql.replaceAll('$window', WINDOW);

const came = objective => (objective.kept ? `(${objective.kept}) * 0 + 1` : within(objective.all));

const bad = objective =>
  objective.kept ? `1 - (${objective.kept})` : within(`${objective.all}\n  - ((${objective.good}) or (${objective.all}) * 0)`);
