/* The portal of an invented public service. */
(() => {
  const COOKIES = [['audience', 'Mesure d’audience', 'Compter les visites des pages.'], ['advertising', 'Publicité', 'Vous montrer des annonces choisies pour vous.'], ['social', 'Réseaux sociaux', 'Partager des pages avec d’autres sites.']];
  const STATUS = {paid: ['Payé', 'good', 'check'], pending: ['À venir', 'warn', 'clock'], refused: ['Refusé', 'bad', 'close']};
  let scenario, s, view, cookieDraft;

  function load(given, saved) {
    scenario = given;
    s = {cookies: 'undecided', cookieChoices: [], visited: [], openedMessages: [], sentMessages: [], uploads: [], declared: [], downloads: [], openedPayments: [], preferences: Object.fromEntries(given.preferences.map(p => [p.id, p.on === true]))};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    view = {at: 'home'};
    cookieDraft = null;
  }
  const state = () => ({...s});
  const go = (at, more, text) => update(() => { view = {at, ...more}; if (!s.visited.includes(at)) s.visited.push(at); }, {focus: '', say: text});
  const forms = () => scenario.forms || {all: 'Mes déclarations', send: 'Envoyer la déclaration', sent: 'Déclaration envoyée'};
  const PAGES = () => [['home', 'Accueil', 'home', true], ['messages', 'Messages', 'mail', true], ['documents', 'Mes justificatifs', 'upload', scenario.requests.length], ['declarations', forms().all, 'edit', scenario.declarations.length], ['payments', 'Mes paiements', 'euro', scenario.payments.length], ['attestations', 'Mes attestations', 'download', scenario.attestations.length], ['account', 'Mes préférences', 'settings', scenario.preferences.length]].filter(p => p[3]);
  const unread = () => scenario.messages.filter(m => !m.read && !s.openedMessages.includes(m.id)).length;
  const waiting = () => scenario.requests.filter(r => !s.uploads.some(u => u.request === r.id)).length;
  const todo = () => scenario.forms ? [] : scenario.declarations.filter(d => !s.declared.some(x => x.declaration === d.id));

  function banner() {
    const decide = (how, choices) => update(() => { s.cookies = how; s.cookieChoices = choices; cookieDraft = null; }, {focus: '', say: 'Votre choix est enregistré.'});
    return h('section', {class: 'card cookies', 'aria-labelledby': 'ck'}, h('h2', {id: 'ck'}, 'Vos choix sur les cookies'), h('p', {}, 'Ce site peut garder des traces de votre visite. Vous choisissez.'),
      cookieDraft && h('div', {}, COOKIES.map(([id, name, hint]) => switchField(name, {hint, key: 'ck-' + id, checked: cookieDraft.includes(id), change: on => { cookieDraft = on ? [...cookieDraft, id] : cookieDraft.filter(x => x !== id); }}))),
      h('div', {class: 'actions'}, button('Tout accepter', () => decide('accepted', COOKIES.map(c => c[0]))), button('Tout refuser', () => decide('refused', [])), cookieDraft ? button('Enregistrer mes choix', () => decide('chosen', cookieDraft)) : button('Personnaliser', () => update(() => { cookieDraft = []; }, {focus: 'ck-audience'}))));
  }

  const item = (key, sign, title, text, run, tag) => h('li', {}, h('button', {type: 'button', class: 'row', key, onclick: run}, h('span', {class: 'sign'}, icon(sign)), h('span', {class: 'grow'}, h('strong', {class: 'block'}, title), text && h('span', {class: 'soft small block'}, text)), tag, icon('next')));

  const pages = {
    home: () => [heading('Bonjour ' + (scenario.person.name || ''), 1), scenario.person.number && h('p', {class: 'soft'}, 'Numéro de dossier : ' + scenario.person.number), h('ul', {class: 'cards'}, [[unread() > 0, 'mail', count(unread(), 'message non lu', 'messages non lus'), 'messages'], [waiting() > 0, 'upload', count(waiting(), 'justificatif attendu', 'justificatifs attendus'), 'documents'], [todo().length > 0, 'edit', count(todo().length, 'déclaration à faire', 'déclarations à faire'), 'declarations']].filter(x => x[0]).map(([, sign, text, at]) => h('li', {class: 'card'}, h('p', {class: 'big'}, icon(sign), ' ', h('strong', {}, text)), h('div', {}, button('Voir', () => go(at), {kind: 'primary', key: 'see-' + at, 'aria-label': 'Voir : ' + text}))))), !unread() && !waiting() && !todo().length && note('good', 'Votre dossier est à jour.')],

    messages: () => { const m = scenario.messages.find(x => x.id === view.id);
      if (view.write) return write();
      if (m) return [h('div', {}, button('Retour aux messages', () => go('messages'), {icon: 'back', kind: 'plain'})), heading(m.subject, 1), m.date && h('p', {class: 'soft'}, 'Le ' + dateText(m.date)), h('p', {class: 'pre'}, m.text), h('div', {}, button('Répondre', () => go('messages', {write: {subject: 'Re : ' + m.subject, text: '', about: m.id}}), {icon: 'reply', kind: 'primary'}))];
      return [heading('Messages', 1), h('div', {}, button('Écrire au service', () => go('messages', {write: {subject: '', text: '', about: null}}), {icon: 'edit', kind: 'primary'})), h('ul', {class: 'rows'}, scenario.messages.map(x => { const isNew = !x.read && !s.openedMessages.includes(x.id); return item('message-' + x.id, 'mail', x.subject, x.date && dateText(x.date), () => { if (!s.openedMessages.includes(x.id)) s.openedMessages.push(x.id); go('messages', {id: x.id}); }, isNew && h('span', {class: 'tag warn'}, 'Non lu')); }))]; },

    documents: () => [heading('Mes justificatifs', 1), h('ul', {class: 'stack'}, scenario.requests.map(r => { const sent = s.uploads.find(u => u.request === r.id); return h('li', {class: 'card'}, h('h2', {}, r.title), r.text && h('p', {}, r.text), sent ? [note('good', 'Envoyé : ', h('strong', {}, sent.file)), h('div', {}, button('Changer de fichier', () => send(r), {key: 'send-' + r.id, 'aria-label': 'Changer de fichier : ' + r.title}))] : [h('p', {}, h('span', {class: 'tag warn'}, icon('clock'), 'Attendu')), h('div', {}, button('Choisir un fichier', () => send(r), {icon: 'upload', kind: 'primary', key: 'send-' + r.id, 'aria-label': 'Choisir un fichier : ' + r.title}))]); }))],

    declarations: () => { if (view.id) return declaration();
      return [heading(forms().all, 1), h('ul', {class: 'stack'}, scenario.declarations.map(d => { const done = s.declared.some(x => x.declaration === d.id); return h('li', {class: 'card'}, h('h2', {}, d.title), d.text && h('p', {}, d.text), h('div', {class: 'actions'}, done && h('span', {class: 'tag good'}, icon('check'), scenario.forms ? forms().sent : 'Envoyée'), button(done ? 'Corriger' : 'Commencer', () => go('declarations', {id: d.id, step: 0, answers: {...(s.declared.find(x => x.declaration === d.id)?.answers || {})}, errors: {}}), {kind: done ? '' : 'primary', key: 'start-' + d.id, 'aria-label': (done ? 'Corriger : ' : 'Commencer : ') + d.title}))); }))]; },

    payments: () => { const p = scenario.payments.find(x => x.id === view.id); const tag = x => h('span', {class: 'tag ' + STATUS[x.status][1]}, icon(STATUS[x.status][2]), STATUS[x.status][0]);
      if (p) return [h('div', {}, button('Retour aux paiements', () => go('payments'), {icon: 'back', kind: 'plain'})), heading(p.label, 1), h('dl', {class: 'facts'}, h('dt', {}, 'Montant'), h('dd', {}, euros(p.amount)), h('dt', {}, 'Date'), h('dd', {}, dateText(p.date)), h('dt', {}, 'État'), h('dd', {}, tag(p)))];
      return [heading('Mes paiements', 1), h('ul', {class: 'rows'}, scenario.payments.map(x => item('payment-' + x.id, 'euro', x.label + ' : ' + euros(x.amount), dateText(x.date), () => { if (!s.openedPayments.includes(x.id)) s.openedPayments.push(x.id); go('payments', {id: x.id}); }, tag(x))))]; },

    attestations: () => [heading('Mes attestations', 1), h('ul', {class: 'stack'}, scenario.attestations.map(a => h('li', {class: 'card'}, h('h2', {}, a.title), a.text && h('p', {}, a.text), h('div', {class: 'actions'}, button('Télécharger le PDF', () => update(() => { if (!s.downloads.includes(a.id)) s.downloads.push(a.id); }, {say: 'Attestation téléchargée.'}), {icon: 'download', key: 'get-' + a.id, 'aria-label': 'Télécharger le PDF : ' + a.title}), s.downloads.includes(a.id) && h('span', {class: 'tag good'}, icon('check'), 'Téléchargée')))))],

    account: () => [heading('Mes préférences', 1), h('div', {class: 'card'}, scenario.preferences.map(p => switchField(p.label, {checked: s.preferences[p.id], key: 'pref-' + p.id, change: on => update(() => { s.preferences[p.id] = on; })})))],
  };

  function write() {
    const w = view.write;
    const post = () => { view.errors = {subject: !trimmed(w.subject) && 'Écrivez un objet.', text: !trimmed(w.text) && 'Écrivez un message.'}; const wrong = Object.keys(view.errors).find(k => view.errors[k]); if (wrong) return update(null, {focus: wrong, say: view.errors[wrong]});
      s.sentMessages.push({subject: trimmed(w.subject), text: w.text, about: w.about}); go('messages', {}, 'Message envoyé.'); };
    return [heading(w.about ? 'Répondre' : 'Écrire au service', 1), h('div', {class: 'form'}, textField('Objet', {value: w.subject, key: 'subject', error: view.errors?.subject, input: v => { w.subject = v; }}), textField('Votre message', {value: w.text, rows: 6, key: 'text', error: view.errors?.text, input: v => { w.text = v; }, spellcheck: 'true'}), h('div', {class: 'actions'}, button('Envoyer le message', post, {icon: 'send', kind: 'primary'}), button('Annuler', () => go('messages'))))];
  }

  function send(r) {
    let chosen = '', error;
    dialog({title: 'Fichier pour : ' + r.title, body: () => radioGroup('Fichiers de l’appareil', {value: chosen, error, options: scenario.files.map(f => [f.name, f.name, f.detail]), change: v => { chosen = v; }}), actions: [['Annuler'], ['Envoyer ce fichier', () => { if (!chosen) { error = 'Choisissez un fichier.'; return false; } update(() => { s.uploads = [...s.uploads.filter(u => u.request !== r.id), {request: r.id, file: chosen}]; }, {say: 'Fichier envoyé.'}); }, 'primary']]});
  }

  const amount = text => { const t = String(text ?? '').replace(/[\s\u202f€]/g, '').replace(',', '.'); return /^\d+(\.\d+)?$/.test(t) ? Number(t) : null; };
  const clean = (q, v) => q.kind === 'amount' ? amount(v) : trimmed(v);

  function declaration() {
    const d = scenario.declarations.find(x => x.id === view.id);
    const steps = d.steps, total = steps.length + 1, last = view.step === steps.length;
    const a = view.answers;
    const all = steps.flatMap(st => st.questions);
    const shown = q => q.kind === 'amount' ? (trimmed(a[q.id]) === '' ? '–' : euros(amount(a[q.id]))) : q.kind === 'date' && a[q.id] ? dateText(a[q.id]) : trimmed(a[q.id]) || '–';
    const next = () => {
      view.errors = {};
      for (const q of steps[view.step].questions) { const v = trimmed(a[q.id]); if (!v && !q.optional) view.errors[q.id] = 'Une réponse est nécessaire.'; else if (v && q.kind === 'amount' && amount(v) === null) view.errors[q.id] = 'Écrivez un montant en chiffres, comme 850 ou 850,50.'; }
      const wrong = Object.keys(view.errors)[0];
      if (wrong) { const q = all.find(x => x.id === wrong); return update(null, {focus: q.kind === 'choice' ? wrong + q.options[0] : wrong, say: view.errors[wrong]}); }
      update(() => { view.step++; }, {focus: ''});
    };
    const finish = () => { s.declared = [...s.declared.filter(x => x.declaration !== d.id), {declaration: d.id, answers: Object.fromEntries(all.filter(q => trimmed(a[q.id]) !== '').map(q => [q.id, clean(q, a[q.id])]))}]; go('declarations', {}, forms().sent + '.'); };
    const field = q => { const more = {value: a[q.id] ?? '', key: q.id, error: view.errors[q.id], hint: q.hint};
      if (q.kind === 'choice') return radioGroup(q.label, {...more, options: q.options.map(o => [o, o]), change: v => { a[q.id] = v; }});
      return textField(q.label + (q.optional ? ' (facultatif)' : ''), {...more, type: q.kind === 'date' ? 'date' : 'text', inputmode: q.kind === 'amount' ? 'decimal' : null, hint: q.hint || (q.kind === 'amount' ? 'En euros.' : null), input: v => { a[q.id] = v; }}); };
    return [heading(d.title, 1), h('div', {}, h('p', {class: 'soft'}, 'Étape ' + (view.step + 1) + ' sur ' + total + ' : ' + (last ? 'vérifier et envoyer' : steps[view.step].title)), h('div', {class: 'meter', 'aria-hidden': 'true'}, h('div', {style: {width: (view.step + 1) / total * 100 + '%'}}))),
      last ? [h('dl', {class: 'facts card two'}, all.map(q => [h('dt', {}, q.label), h('dd', {class: 'strong'}, shown(q))])), checkField(scenario.forms ? 'J’ai relu ces informations' : 'Je certifie que ces informations sont exactes', {checked: view.sure, key: 'sure', change: on => update(() => { view.sure = on; })})] : h('div', {class: 'form'}, steps[view.step].questions.map(field)),
      h('div', {class: 'actions'}, last ? button(forms().send, finish, {icon: 'send', kind: 'primary', disabled: !view.sure}) : button('Étape suivante', next, {icon: 'next', kind: 'primary'}), view.step > 0 && button('Étape précédente', () => update(() => { view.step--; view.sure = false; }, {focus: ''}), {icon: 'back'}), button('Abandonner', () => go('declarations')))];
  }

  environment({
    title: 'Espace personnel',
    defaults: {name: 'Aides du Val', person: {name: 'Camille Exemple', number: '0 000 123'}, cookies: false, messages: [], requests: [], files: [{name: 'piece_identite.pdf'}, {name: 'justificatif_domicile.pdf'}], payments: [], attestations: [{id: 'droits', title: 'Attestation de droits'}], declarations: [], forms: null, preferences: []},
    load, state,
    view: () => [appBar(scenario.name, 'home', h('span', {class: 'soft small'}, scenario.person.name)), scenario.cookies && s.cookies === 'undecided' && banner(),
      h('div', {class: 'split'}, h('nav', {'aria-label': 'Rubriques'}, h('ul', {}, PAGES().map(([id, name, sign]) => h('li', {}, h('button', {type: 'button', class: 'tab', key: 'nav-' + id, 'aria-current': view.at === id ? 'page' : null, onclick: () => go(id)}, icon(sign), name, id === 'messages' && unread() > 0 && h('span', {class: 'n'}, String(unread()), h('span', {class: 'hidden'}, ' non lus'))))))), h('div', {class: 'body'}, pages[view.at]())),
      scenario.cookies && s.cookies !== 'undecided' && h('footer', {class: 'foot'}, button('Revoir mes choix de cookies', () => update(() => { cookieDraft = [...s.cookieChoices]; s.cookies = 'undecided'; }, {focus: 'ck-audience'}), {kind: 'plain'}))],
  });
})();
