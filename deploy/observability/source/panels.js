// The few shapes that all dashboards are made of, as Grafana's dashboard JSON (schema 39) has them.
const SOURCE = { type: 'prometheus', uid: '${source}' };
const WIDTH = 24;

/** @param queries each [PromQL, legend] */
export const graph = (title, unit, description, ...queries) => ({
  type: 'timeseries',
  title,
  description,
  datasource: SOURCE,
  targets: targets(queries),
  fieldConfig: { defaults: { unit, min: 0, custom: { fillOpacity: 8, showPoints: 'never' } }, overrides: [] },
  options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi', sort: 'desc' } },
  size: [8, 8],
});

/** @param steps of colours, from green on: [value, colour] */
export const figure = (title, unit, description, steps, ...queries) => ({
  type: 'stat',
  title,
  description,
  datasource: SOURCE,
  targets: targets(queries),
  fieldConfig: {
    defaults: {
      unit,
      thresholds: { mode: 'absolute', steps: steps.map(([value, color]) => ({ value, color })) },
    },
    overrides: [],
  },
  options: { reduceOptions: { calcs: ['lastNotNull'] }, colorMode: 'background', textMode: 'auto' },
  size: [6, 5],
});

export const row = (title, ...panels) => ({ title, panels });

const targets = queries =>
  queries.map(([expr, legendFormat], i) => ({ refId: String.fromCharCode(65 + i), expr, legendFormat, datasource: SOURCE }));

/** Rows one below the other, the panels of each side by side as long as there is room. */
export function dashboard(uid, title, description, rows) {
  return {
    uid,
    title,
    description,
    tags: ['pix-emploi'],
    schemaVersion: 39,
    editable: false,
    graphTooltip: 1,
    refresh: '30s',
    time: { from: 'now-3h', to: 'now' },
    timezone: 'browser',
    templating: {
      list: [{ type: 'datasource', name: 'source', label: 'Prometheus', query: 'prometheus', current: {}, hide: 0 }],
    },
    links: [{ type: 'dashboards', title: 'Pix Emploi', tags: ['pix-emploi'], asDropdown: true }],
    panels: laidOut(rows),
  };
}

function laidOut(rows) {
  const panels = [];
  let y = 0;
  const add = (panel, w, h, x) => panels.push({ id: panels.length + 1, ...panel, gridPos: { x, y, w, h } });
  for (const { title, panels: inside } of rows) {
    add({ type: 'row', title, collapsed: false, panels: [] }, WIDTH, 1, 0);
    y += 1;
    let x = 0;
    let tallest = 0;
    for (const { size: [w, h], ...panel } of inside) {
      if (x + w > WIDTH) {
        y += tallest;
        x = 0;
        tallest = 0;
      }
      add(panel, w, h, x);
      x += w;
      tallest = Math.max(tallest, h);
    }
    y += tallest;
  }
  return panels;
}
