'use strict';
/* What all simulated environments share: talking to the host page, building elements, dialogs, focus, announcements. */

/* Elements: h('button', {class: 'x', onclick: f, key: 'send'}, 'text', otherNode); nothing and false are left out. */
function h(tag, props, ...kids) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'key') element.dataset.key = value;
    else if (name === 'value') element.value = value;
    else if (name === 'style') Object.assign(element.style, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, kids);
  return element;
}

function append(element, kids) {
  for (const kid of kids.flat(9)) {
    if (kid === null || kid === undefined || kid === false) continue;
    element.append(kid);
  }
}

const ICONS = {
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7', inbox: 'M3 13l3-8h12l3 8v6H3zM3 13h5l2 3h4l2-3h5', send: 'M4 12L21 4l-6 17-3-8z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5', folder: 'M3 6h6l2 2h10v11H3z', trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  spam: 'M12 3l9 16H3zM12 9v5M12 16.5v.5', star: 'M12 4l2.5 5 5.5.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.5-.8z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21', reply: 'M10 6L4 12l6 6M4 12h9a7 7 0 0 1 7 7',
  replyall: 'M12 6l-6 6 6 6M7 6l-5 6 5 6M6 12h8a7 7 0 0 1 7 7', forward: 'M14 6l6 6-6 6M20 12h-9a7 7 0 0 0-7 7', move: 'M3 6h6l2 2h10v11H3zM9 14h6M12 11l3 3-3 3',
  plus: 'M12 5v14M5 12h14', check: 'M4 12.5l5 5L20 6.5', close: 'M6 6l12 12M18 6L6 18', back: 'M15 5l-7 7 7 7', next: 'M9 5l7 7-7 7',
  clip: 'M8 12l6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l8-8', edit: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4', settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4v6M8 14v6',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21a8 8 0 0 1 16 0', users: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2 20a7 7 0 0 1 14 0M16 5a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6',
  lock: 'M6 11h12v10H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 15v2', key: 'M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 12l9-9M17 6l3 3M14 9l2 2',
  phone: 'M7 2.5h10v19H7zM11 18.5h2', laptop: 'M5 5h14v10H5zM2 19h20M5 15l-3 4M19 15l3 4', wifi: 'M2 9a15 15 0 0 1 20 0M5.5 13a10 10 0 0 1 13 0M9 16.5a5 5 0 0 1 6 0M12 20v.2',
  bluetooth: 'M7 8l10 8-5 4V4l5 4L7 16', bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4', cloud: 'M7 18a4 4 0 0 1 0-8 6 6 0 0 1 11 1 3.5 3.5 0 0 1 0 7z',
  data: 'M5 20v-4M10 20v-8M15 20V8M20 20V4', text: 'M4 6h16M12 6v14M8 20h8', shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z', disk: 'M4 5h16v6H4zM4 13h16v6H4zM7 8h.2M7 16h.2',
  refresh: 'M20 11a8 8 0 0 0-14-4L4 9M4 4v5h5M4 13a8 8 0 0 0 14 4l2-2M20 20v-5h-5', pin: 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  camera: 'M3 7h12v10H3zM15 11l6-3v8l-6-3', cameraoff: 'M3 7h12v10H3zM15 11l6-3v8l-6-3M3 3l18 18', mic: 'M9 4a3 3 0 0 1 6 0v7a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3', micoff: 'M9 4a3 3 0 0 1 6 0v7a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3M3 3l18 18',
  hand: 'M7 13V6a1.5 1.5 0 0 1 3 0v5M10 11V4a1.5 1.5 0 0 1 3 0v7M13 11V5a1.5 1.5 0 0 1 3 0v9M7 13l-2-2a1.5 1.5 0 0 0-2 2l5 7h6l2-4v-5', chat: 'M4 5h16v11H10l-5 4v-4H4z', screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
  volume: 'M4 9h4l5-4v14l-5-4H4zM16 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12', calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5', clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2', repeat: 'M17 3l3 3-3 3M4 11V9a3 3 0 0 1 3-3h13M7 21l-3-3 3-3M20 13v2a3 3 0 0 1-3 3H4',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z', home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z', euro: 'M18 6a7 7 0 1 0 0 12M4 10h10M4 14h9', download: 'M12 4v11M7 11l5 5 5-5M4 20h16', upload: 'M12 16V5M7 9l5-5 5 5M4 20h16',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1', info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.3', history: 'M4 12a8 8 0 1 0 3-6L4 8M4 4v4h4M12 8v4l3 2', share: 'M6 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM18 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM18 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8.5 10.5l7-3.5M8.5 13.5l7 3.5',
  leave: 'M3 13c5-5 13-5 18 0l-2 4-4-2v-3c-2-.7-4-.7-6 0v3l-4 2z', image: 'M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 4M15 9h.2', zip: 'M5 3h14v18H5zM12 3v2M12 7v2M12 11v2M10.5 15h3v4h-3z', blur: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 9h.2M12 9h.2M16 9h.2M8 13h.2M12 13h.2M16 13h.2M10 17h.2M14 17h.2', globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18', case: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18', grid: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16',
};

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name] || ICONS.file);
  svg.append(path);
  return svg;
}

/* Controls. `key` names a control so that it keeps the focus when the page is drawn again. */
let serial = 0;

function button(label, run, {icon: sign, kind = '', key = label, hideLabel = false, ...more} = {}) {
  return h('button', {type: 'button', class: 'button ' + kind + (hideLabel ? ' square' : ''), key, onclick: run,
    'aria-label': hideLabel ? label : null, title: hideLabel ? label : null, ...more},
    sign && icon(sign), hideLabel ? null : h('span', {}, label));
}

function described(label, {hint, error, key}, make) {
  const id = 'f' + (++serial);
  const notes = [hint && id + 'h', error && id + 'e'].filter(Boolean).join(' ');
  const control = make(id, {id, key: key || label, 'aria-describedby': notes || null, 'aria-invalid': error ? 'true' : null});
  return h('div', {class: 'field' + (error ? ' wrong' : '')}, h('label', {for: id}, label),
    hint && h('p', {class: 'hint', id: id + 'h'}, hint), control,
    error && h('p', {class: 'error', id: id + 'e'}, icon('spam'), error));
}

function textField(label, {value = '', input, type = 'text', rows, hint, error, key, ...more}) {
  return described(label, {hint, error, key}, (id, props) => h(rows ? 'textarea' : 'input', {...props, rows,
    type: rows ? null : type, value, autocomplete: 'off', spellcheck: 'false', oninput: e => { input(e.target.value); changed(); }, ...more}));
}

function selectField(label, {value = '', options, change, hint, error, key, ...more}) {
  return described(label, {hint, error, key}, (id, props) => h('select', {...props, onchange: e => change(e.target.value), ...more},
    options.map(([v, text]) => h('option', {value: v, selected: v === value}, text))));
}

function checkField(label, {checked, change, key, hint, role, disabled}) {
  const id = 'f' + (++serial);
  return h('div', {class: 'check' + (role === 'switch' ? ' switch' : '')},
    h('input', {type: 'checkbox', id, role, checked, disabled, key: key || label, 'aria-describedby': hint ? id + 'h' : null, onchange: e => change(e.target.checked)}),
    h('label', {for: id}, label), hint && h('p', {class: 'hint', id: id + 'h'}, hint));
}

const switchField = (label, more) => checkField(label, {role: 'switch', ...more});

function radioGroup(legend, {value, options, change, key = legend, error}) {
  const name = 'g' + (++serial);
  return h('fieldset', {class: 'radios'}, h('legend', {}, legend), error && h('p', {class: 'error'}, icon('spam'), error),
    options.map(([v, text, hint], i) => h('div', {class: 'check'},
      h('input', {type: 'radio', name, id: name + i, value: v, checked: v === value, key: key + v, 'aria-describedby': hint ? name + i + 'h' : null, onchange: () => change(v)}),
      h('label', {for: name + i}, text), hint && h('p', {class: 'hint', id: name + i + 'h'}, hint))));
}

/* Fields that one button, or the key Enter in one of them, sends; a sandboxed page may have no form. The button has 'data-run'. */
function ask(props, run, ...kids) {
  return h('div', {role: 'search', ...props, onclick: e => { if (e.target.closest('[data-run]')) run(e.currentTarget); },
    onkeydown: e => { if (e.key === 'Enter' && e.target.tagName === 'INPUT' && !/checkbox|radio/.test(e.target.type)) { e.preventDefault(); run(e.currentTarget); } }}, kids);
}

function appBar(title, sign, ...right) {
  return h('header', {class: 'bar'}, h('span', {class: 'logo'}, icon(sign)), h('p', {class: 'name'}, title), h('div', {class: 'right'}, right));
}

const heading = (text, level = 2, props) => h('h' + level, {tabindex: '-1', 'data-start': level < 3 ? '' : null, ...props}, text);
const note = (kind, ...kids) => h('div', {class: 'note ' + kind}, icon(kind === 'good' ? 'check' : kind === 'bad' || kind === 'warn' ? 'spam' : 'info'), h('div', {}, kids));
const empty = (text, sign = 'inbox') => h('div', {class: 'empty'}, icon(sign), h('p', {}, text));
const avatar = name => h('span', {class: 'avatar hue' + ([...name].reduce((sum, c) => sum + c.codePointAt(0), 0) % 6), 'aria-hidden': 'true'},
  name.split(/[\s.@-]+/).filter(Boolean).slice(0, 2).map(part => part[0].toUpperCase()).join(''));

/* Texts. */
const trimmed = text => String(text ?? '').trim();
const address = text => trimmed(text).toLowerCase();
const addresses = text => String(text ?? '').split(/[;,\s]+/).map(address).filter(Boolean);
const fold = text => String(text ?? '').normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
const found = (query, ...texts) => fold(query).split(/\s+/).filter(Boolean).every(word => texts.some(text => fold(text).includes(word)));
const copyOf = value => JSON.parse(JSON.stringify(value));
const sizeText = bytes => bytes >= 1e9 ? decimal(bytes / 1e9) + ' Go' : bytes >= 1e6 ? decimal(bytes / 1e6) + ' Mo' : Math.max(1, Math.round(bytes / 1e3)) + ' Ko';
const decimal = number => String(Math.round(number * 10) / 10).replace('.', ',');
const euros = number => number.toLocaleString('fr-FR', {minimumFractionDigits: 2, maximumFractionDigits: 2}) + ' €';
const day = iso => new Date(iso.slice(0, 10) + 'T12:00:00Z');
const dateText = (iso, style = {day: 'numeric', month: 'long', year: 'numeric'}) => iso ? day(iso).toLocaleDateString('fr-FR', {timeZone: 'UTC', ...style}) : '';
const shortDate = iso => dateText(iso, {day: '2-digit', month: '2-digit', year: 'numeric'});
const timeText = time => time ? time.slice(0, 5).replace(/^0/, '').replace(':', ' h ') : '';
const momentText = iso => iso ? dateText(iso) + (iso.length > 10 ? ' à ' + timeText(iso.slice(11)) : '') : '';
const count = (n, one, many = one + 's') => n + ' ' + (n > 1 ? many : one);

/* The page: drawn again from what it knows after each act; the focus stays, or goes to the start of what is new. */
let spec = null;
let options = {};
let root = null;
let status = null;
let ready = false;

function draw(focus) {
  const active = document.activeElement;
  const within = root.contains(active);
  const key = focus || (within && active.dataset.key);
  const selection = within && /^(text|search|email|tel|password|url)$/.test(active.type || '') ? active.selectionStart : null;
  serial = 0;
  const group = h('fieldset', {class: 'app', disabled: options.readOnly === true, 'aria-label': spec.title});
  append(group, [spec.view()]);
  root.replaceChildren(group);
  if (!within && !focus) return;
  const target = (key && [...root.querySelectorAll('[data-key]')].find(e => e.dataset.key === key && !e.disabled)) || root.querySelector('[data-start]');
  if (!target) return;
  target.focus();
  if (selection !== null && target.setSelectionRange) try { target.setSelectionRange(selection, selection); } catch { /* not a text */ }
}

/* Changes something, draws, tells the host; `focus` is the key of what gets the focus ('' for the start of the page). */
function update(change, {focus, say: text} = {}) {
  if (change) change();
  if (focus === '') { document.activeElement?.blur?.(); draw('\u0000'); } else draw(focus);
  changed();
  if (text) say(text);
}

function changed() {
  if (!ready || options.readOnly === true) return;
  const state = copyOf(spec.state());
  remember(state);
  tell({type: 'pix-state', state});
}

/* The host may send back a state that was told a moment ago: several are kept, for what was typed meanwhile. */
function remember(state) {
  const text = JSON.stringify(state);
  environment.known = [...environment.known.filter(one => one !== text).slice(-19), text];
}

function say(text) {
  status.textContent = '';
  setTimeout(() => { status.textContent = text; place(); status.classList.add('shown'); clearTimeout(say.timer); say.timer = setTimeout(() => status.classList.remove('shown'), 4000); }, 60);
}

/* Near what was done: the frame may be much taller than the window that shows it. */
function place() {
  const at = document.activeElement === document.body ? {bottom: 0} : document.activeElement.getBoundingClientRect();
  status.style.top = Math.max(8, Math.min(at.bottom + 12, document.documentElement.clientHeight - 64)) + 'px';
}

function tell(message) {
  window.parent.postMessage(message, '*');
}

/* A modal dialog near what opened it. `body(refresh)` is drawn again by refresh(); actions: [label, run, kind]; run returns false to stay. */
function dialog({title, body, actions = [['Fermer']]}) {
  const opener = document.activeElement;
  const openerKey = opener?.dataset?.key;
  const at = opener && root.contains(opener) ? opener.getBoundingClientRect().top + window.scrollY : 0;
  const content = h('div', {class: 'content'});
  const box = h('dialog', {'aria-labelledby': 'dialog-title'}, h('h2', {id: 'dialog-title', tabindex: '-1'}, title), content, h('div', {class: 'actions'},
    actions.map(([label, run, kind]) => button(label, () => { if (!run || run() !== false) close(); else refresh(); }, {kind: kind || '', key: 'dialog-' + label}))));
  const refresh = () => {
    const key = content.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    content.replaceChildren();
    append(content, [body ? body(refresh) : []]);
    const wrong = content.querySelector('[aria-invalid=true]');
    (wrong || (key && [...content.querySelectorAll('[data-key]')].find(e => e.dataset.key === key)))?.focus();
    measure();
  };
  const close = () => {
    if (!box.isConnected) return;
    box.close();
    box.remove();
    const back = opener?.isConnected ? opener : [...root.querySelectorAll('[data-key]')].find(e => e.dataset.key === openerKey);
    (back || root.querySelector('[data-start]'))?.focus();
    measure();
  };
  box.addEventListener('cancel', e => { e.preventDefault(); close(); });
  root.parentNode.append(box);
  append(content, [body ? body(refresh) : []]);
  box.showModal();
  const room = Math.max(document.documentElement.clientHeight, root.offsetHeight);
  box.style.top = Math.max(8, Math.min(at - 60, room - box.offsetHeight - 8)) + 'px';
  (content.querySelector('input:not([type=radio]),textarea,select,input:checked') || box.querySelector('h2')).focus();
  measure();
  return {close, refresh};
}

const confirmDialog = (title, text, label, run, kind = 'danger') =>
  dialog({title, body: () => h('p', {}, text), actions: [['Annuler'], [label, run, kind]]});

function measure() {
  const box = document.querySelector('dialog[open]');
  const below = box ? box.offsetTop + box.offsetHeight + 16 : 0;
  const height = Math.ceil(Math.max(root.offsetHeight, below));
  if (height !== measure.last) { measure.last = height; tell({type: 'pix-height', height}); }
}

/* Fills what a scenario leaves out; lists are taken whole. */
function withDefaults(defaults, given) {
  const result = {...copyOf(defaults)};
  for (const [name, value] of Object.entries(given || {})) {
    const plain = value && typeof value === 'object' && !Array.isArray(value);
    result[name] = plain && result[name] && !Array.isArray(result[name]) ? withDefaults(result[name], value) : value;
  }
  return result;
}

/* An environment: {title, defaults, load(scenario, saved), state(), view()}. */
function environment(described) {
  spec = described;
  environment.known = [];
  document.title = spec.title;
  root = h('main', {});
  status = h('div', {role: 'status', class: 'toast'});
  document.body.append(root, status);
  window.addEventListener('message', event => {
    if (event.source !== window.parent || event.data?.type !== 'pix-scenario') return;
    options = event.data.options || {};
    document.documentElement.classList.toggle('high', options.contrast === 'high');
    document.documentElement.style.fontSize = 100 * (Number(options.textScale) || 1) + '%';
    const given = JSON.stringify(event.data.scenario);
    const same = ready && given === environment.given;
    /* The same scenario again means other options: what is open, half typed or chosen stays as it is. */
    if (same && (!options.state || environment.known.includes(JSON.stringify(options.state)))) {
      root.firstElementChild.disabled = options.readOnly === true;
      const box = document.querySelector('dialog');
      if (box) box.inert = options.readOnly === true;
      measure();
      changed();
      return;
    }
    document.querySelector('dialog')?.remove();
    environment.given = given;
    environment.known = [];
    spec.load(withDefaults(spec.defaults, event.data.scenario), options.state || null);
    if (options.state) remember(options.state);
    ready = true;
    draw();
    changed();
  });
  new ResizeObserver(measure).observe(root);
  tell({type: 'pix-ready'});
}
