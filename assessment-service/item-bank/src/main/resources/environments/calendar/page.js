/* An electronic calendar: month, day, appointments, invitations. */
(() => {
  const REPEAT = [['none', 'Une seule fois'], ['daily', 'Chaque jour'], ['weekly', 'Chaque semaine'], ['monthly', 'Chaque mois']];
  const REMIND = [['', 'Aucun rappel'], ['0', 'Au début'], ['10', '10 minutes avant'], ['30', '30 minutes avant'], ['60', '1 heure avant'], ['120', '2 heures avant'], ['1440', 'La veille'], ['10080', 'Une semaine avant']];
  const ANSWER = {none: null, waiting: ['Réponse attendue', 'warn', 'clock'], accepted: ['Accepté', 'good', 'check'], maybe: ['Peut-être', 'warn', 'info'], declined: ['Refusé', 'bad', 'close']};
  const BLANK = {place: '', with: [], repeat: 'none', until: null, reminder: null, notes: ''};
  let scenario, s, view;
  const iso = d => d.toISOString().slice(0, 10);
  /* 9h30, 9 h 30, 09:30, 9.30 or 9 as 09:30; null when it is no time. */
  const clock = text => { const m = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/i.exec(trimmed(text)); return m && +m[1] < 24 && +(m[2] || 0) < 60 ? m[1].padStart(2, '0') + ':' + (m[2] || '00') : null; };
  const plus = (date, n) => { const d = day(date); d.setUTCDate(d.getUTCDate() + n); return iso(d); };
  const event = id => s.events.find(e => e.id === id);

  function load(given, saved) {
    scenario = given;
    s = {events: given.events.map(({organiser, invitation, ...e}) => ({...copyOf(BLANK), zone: given.zone, ...e, with: (e.with || []).map(address), answer: invitation ? 'waiting' : 'none'})), deleted: [], opened: [], messages: []};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    view = {at: 'day', date: given.today};
  }
  const state = () => ({events: [...s.events].sort((a, b) => (a.date + a.start).localeCompare(b.date + b.start) || a.id.localeCompare(b.id)), deleted: s.deleted, opened: s.opened, messages: s.messages});

  function on(date) {
    const week = (day(date) - day('2024-01-01')) / 864e5;
    return s.events.filter(e => e.date === date || (e.date < date && e.repeat !== 'none' && !(e.until && date > e.until)
      && (e.repeat === 'daily' || (e.repeat === 'weekly' && (week - (day(e.date) - day('2024-01-01')) / 864e5) % 7 === 0) || (e.repeat === 'monthly' && e.date.slice(8) === date.slice(8))))).sort((a, b) => a.start.localeCompare(b.start));
  }

  /* The time of an event's zone, told in the zone of the calendar. */
  function here(e, time) {
    if (e.zone === scenario.zone) return null;
    const offset = (zone, at) => { const p = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'}).formatToParts(at).map(x => [x.type, x.value])); return Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute) - at; };
    const utc = new Date(e.date + 'T' + time + ':00Z');
    const there = new Date(utc - offset(e.zone, utc));
    return new Date(+there + offset(scenario.zone, there)).toISOString().slice(11, 16);
  }
  const zoneName = id => scenario.zones.find(z => z.id === id)?.name || id;
  const hours = e => timeText(e.start) + ' – ' + timeText(e.end) + (e.zone !== scenario.zone ? ' (' + zoneName(e.zone) + ', soit ' + timeText(here(e, e.start)) + ' ici)' : '');
  const go = (next, text) => update(() => { view = next; }, {focus: '', say: text});
  const show = (date, focus) => update(() => { view = {at: 'day', date}; }, {focus});

  function month() {
    const first = view.date.slice(0, 8) + '01';
    const days = new Date(Date.UTC(+first.slice(0, 4), +first.slice(5, 7), 0)).getUTCDate();
    const start = plus(first, -((day(first).getUTCDay() + 6) % 7));
    const shift = n => { const d = new Date(Date.UTC(+first.slice(0, 4), +first.slice(5, 7) - 1 + n, 1)); return iso(d); };
    const weeks = Math.ceil((((day(first).getUTCDay() + 6) % 7) + days) / 7);
    const cell = date => { const n = on(date).length; return h('td', {}, h('button', {type: 'button', key: 'day-' + date, class: 'date' + (date.slice(0, 7) !== first.slice(0, 7) ? ' far' : '') + (date === scenario.today ? ' today' : ''), 'aria-current': date === view.date ? 'date' : null, 'aria-label': dateText(date, {weekday: 'long', day: 'numeric', month: 'long'}) + (date === scenario.today ? ', aujourd’hui' : '') + (n ? ', ' + count(n, 'rendez-vous', 'rendez-vous') : ''), onclick: () => show(date, 'day-' + date),
      onkeydown: e => { const step = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7}[e.key]; if (step) { e.preventDefault(); show(plus(date, step), 'day-' + plus(date, step)); } }}, String(+date.slice(8)), h('span', {class: 'dots', 'aria-hidden': 'true'}, n ? '•'.repeat(Math.min(n, 3)) : '\u00a0'))); };
    return h('section', {class: 'month', 'aria-label': 'Mois'}, h('div', {class: 'head'}, button('Mois précédent', () => show(shift(-1), 'prev'), {icon: 'back', hideLabel: true, key: 'prev'}), h('h2', {'aria-live': 'polite'}, dateText(first, {month: 'long', year: 'numeric'})), button('Mois suivant', () => show(shift(1), 'next'), {icon: 'next', hideLabel: true, key: 'next'})),
      h('table', {}, h('thead', {}, h('tr', {}, ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map(d => h('th', {scope: 'col', abbr: d}, h('span', {'aria-hidden': 'true'}, d[0].toUpperCase()), h('span', {class: 'hidden'}, d))))), h('tbody', {}, Array.from({length: weeks}, (_, w) => h('tr', {}, Array.from({length: 7}, (_, d) => cell(plus(start, w * 7 + d))))))), h('div', {}, button('Aujourd’hui', () => show(scenario.today, 'Aujourd’hui'), {kind: 'plain'})));
  }

  const row = e => h('li', {}, h('button', {type: 'button', class: 'row appointment', key: 'event-' + e.id, onclick: () => { if (!s.opened.includes(e.id)) s.opened.push(e.id); go({at: 'event', id: e.id, date: view.date}); }}, h('span', {class: 'time'}, h('strong', {}, timeText(e.start)), h('span', {class: 'soft small block'}, timeText(e.end))), h('span', {class: 'grow'}, h('strong', {class: 'block' + (e.answer === 'declined' ? ' off' : '')}, e.title), h('span', {class: 'soft small block'}, [e.place, e.with.length && count(e.with.length, 'invité'), e.zone !== scenario.zone && zoneName(e.zone)].filter(Boolean).join(' · '))),
    e.repeat !== 'none' && icon('repeat'), e.reminder !== null && icon('bell'), ANSWER[e.answer] && h('span', {class: 'tag ' + ANSWER[e.answer][1]}, icon(ANSWER[e.answer][2]), ANSWER[e.answer][0]), icon('next')));

  function dayView() {
    const list = on(view.date);
    const waiting = s.events.filter(e => e.answer === 'waiting');
    return h('div', {class: 'two'}, month(), h('div', {class: 'agenda'}, waiting.length > 0 && h('section', {class: 'note warn', 'aria-label': 'Invitations'}, icon('mail'), h('div', {}, h('p', {class: 'strong'}, count(waiting.length, 'invitation') + ' sans réponse'), waiting.map(e => button(e.title + ', ' + dateText(e.date, {day: 'numeric', month: 'long'}), () => { if (!s.opened.includes(e.id)) s.opened.push(e.id); go({at: 'event', id: e.id, date: e.date}); }, {kind: 'plain', key: 'invitation-' + e.id})))),
      heading(dateText(view.date, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'}), 1, {class: 'cap'}), list.length ? h('ul', {class: 'rows'}, list.map(row)) : empty('Rien de prévu ce jour.', 'calendar'), h('div', {}, button('Nouveau rendez-vous', () => edit(null), {icon: 'plus', kind: 'primary'}))));
  }

  function edit(e) {
    const draft = e ? {...copyOf(e), start: timeText(e.start), end: timeText(e.end)} : {...copyOf(BLANK), id: '', title: '', date: view.date, start: '', end: '', zone: scenario.zone, answer: 'none'};
    go({at: 'edit', draft, withText: draft.with.join(', '), errors: {}, date: view.date});
  }

  function form() {
    const d = view.draft, e = view.errors;
    const save = () => {
      const list = addresses(view.withText), start = clock(d.start), end = clock(d.end);
      view.errors = {title: !trimmed(d.title) && 'Donnez un titre.', date: !/^\d{4}-\d\d-\d\d$/.test(d.date) && 'Choisissez une date.', start: !start && 'Écrivez une heure, comme 9 h 30.', end: !end ? 'Écrivez une heure, comme 9 h 30.' : start && end <= start && 'La fin vient après le début.', with: list.find(a => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(a)) && 'Une adresse n’est pas complète.'};
      const wrong = Object.keys(view.errors).find(k => view.errors[k]);
      if (wrong) return update(null, {focus: wrong, say: view.errors[wrong]});
      update(() => {
        const clean = {...d, start, end, title: trimmed(d.title), place: trimmed(d.place), with: list, until: d.repeat === 'none' ? null : d.until || null};
        if (d.id) s.events = s.events.map(x => x.id === d.id ? clean : x);
        else { let n = 1; while (event('new' + n)) n++; s.events.push({...clean, id: 'new' + n}); }
        view = {at: 'day', date: d.date};
      }, {focus: '', say: d.id ? 'Rendez-vous modifié.' : 'Rendez-vous ajouté.'});
    };
    const text = (label, name, more) => textField(label, {value: d[name] ?? '', key: name, error: e[name], input: v => { d[name] = v; }, ...more});
    return [heading(d.id ? 'Modifier le rendez-vous' : 'Nouveau rendez-vous', 1), h('div', {class: 'form'}, text('Titre', 'title'), h('div', {class: 'trio'}, text('Date', 'date', {type: 'date'}), text('Début', 'start', {placeholder: '9 h 30'}), text('Fin', 'end', {placeholder: '10 h 30'})),
      scenario.zones.length > 1 && selectField('Heure de', {value: d.zone, options: scenario.zones.map(z => [z.id, z.name]), change: v => { d.zone = v; }}), text('Lieu ou lien', 'place'), textField('Invités', {value: view.withText, key: 'with', error: e.with, hint: 'Adresses e-mail, séparées par une virgule.', input: v => { view.withText = v; }, inputmode: 'email'}),
      scenario.contacts.length > 0 && h('div', {class: 'tools', role: 'group', 'aria-label': 'Contacts'}, scenario.contacts.map(c => button(c.name, () => update(() => { view.withText = [...addresses(view.withText), address(c.address)].join(', '); }), {icon: 'plus', key: 'contact-' + c.address}))),
      selectField('Répéter', {value: d.repeat, options: REPEAT, change: v => update(() => { d.repeat = v; })}), d.repeat !== 'none' && text('Jusqu’au (facultatif)', 'until', {type: 'date'}), selectField('Rappel', {value: d.reminder === null ? '' : String(d.reminder), options: REMIND, change: v => { d.reminder = v === '' ? null : Number(v); }}), text('Notes', 'notes', {rows: 3, spellcheck: 'true'}),
      h('div', {class: 'actions'}, button('Enregistrer', save, {icon: 'check', kind: 'primary'}), button('Annuler', () => go({at: 'day', date: view.date}))))];
  }

  function detail() {
    const e = event(view.id);
    const source = scenario.events.find(x => x.id === e.id);
    const invited = e.answer !== 'none';
    const answer = (a, text) => { let m = ''; dialog({title: text + ' l’invitation', body: () => textField('Un mot pour ' + (source?.organiser || 'l’organisateur') + ' (facultatif)', {value: m, rows: 3, input: v => { m = v; }, spellcheck: 'true'}), actions: [['Annuler'], ['Envoyer la réponse', () => { update(() => { e.answer = a; if (trimmed(m)) s.messages.push({event: e.id, text: m}); }, {say: 'Réponse envoyée : ' + ANSWER[a][0].toLowerCase() + '.'}); }, 'primary']]}); };
    const facts = [['Quand', dateText(e.date, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'}) + ', ' + hours(e)], e.place && ['Où', e.place], source?.organiser && ['Organisé par', source.organiser], e.with.length && ['Invités', e.with.join(', ')], e.repeat !== 'none' && ['Répétition', REPEAT.find(r => r[0] === e.repeat)[1] + (e.until ? ' jusqu’au ' + dateText(e.until) : '')], e.reminder !== null && ['Rappel', REMIND.find(r => r[0] === String(e.reminder))?.[1] || e.reminder + ' minutes avant'], e.notes && ['Notes', e.notes]].filter(Boolean);
    return [h('div', {}, button('Retour au calendrier', () => go({at: 'day', date: view.date}), {icon: 'back', kind: 'plain'})), heading(e.title, 1), invited && h('p', {}, h('span', {class: 'tag ' + ANSWER[e.answer][1]}, icon(ANSWER[e.answer][2]), ANSWER[e.answer][0])), h('dl', {class: 'facts'}, facts.map(([k, v]) => [h('dt', {}, k), h('dd', {class: 'pre'}, v)])),
      invited && h('div', {class: 'actions', role: 'group', 'aria-label': 'Votre réponse'}, button('Accepter', () => answer('accepted', 'Accepter'), {icon: 'check', kind: e.answer === 'waiting' ? 'primary' : '', 'aria-pressed': String(e.answer === 'accepted')}), button('Peut-être', () => answer('maybe', 'Répondre peut-être à'), {'aria-pressed': String(e.answer === 'maybe')}), button('Refuser', () => answer('declined', 'Refuser'), {icon: 'close', 'aria-pressed': String(e.answer === 'declined')})),
      h('div', {class: 'actions'}, button('Modifier', () => edit(e), {icon: 'edit'}), button('Supprimer', () => confirmDialog('Supprimer « ' + e.title + ' » ?', e.repeat === 'none' ? 'Le rendez-vous disparaît du calendrier.' : 'Toutes les répétitions disparaissent.', 'Supprimer le rendez-vous', () => update(() => { s.events = s.events.filter(x => x !== e); s.deleted.push(e.id); view = {at: 'day', date: view.date}; }, {focus: '', say: 'Rendez-vous supprimé.'})), {icon: 'trash', kind: 'danger'}))];
  }

  environment({
    title: 'Calendrier',
    defaults: {name: 'Agenda', me: 'camille@courriel.example', today: '2026-03-02', zone: 'Europe/Paris', zones: [{id: 'Europe/Paris', name: 'Paris'}], contacts: [], events: [{id: 'e1', title: 'Atelier CV', date: '2026-03-05', start: '14:00', end: '16:00', place: 'Médiathèque'}]},
    load, state, view: () => [appBar(scenario.name, 'calendar', h('span', {class: 'soft small'}, scenario.me)), h('div', {class: 'body'}, view.at === 'edit' ? form() : view.at === 'event' ? detail() : dayView())],
  });
})();
