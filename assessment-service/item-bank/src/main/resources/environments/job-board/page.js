/* A board of job offers: search, read, save, be told, apply. */
(() => {
  const CONTRACTS = ['CDI', 'CDD', 'Intérim', 'Alternance', 'Stage', 'Saisonnier'];
  const NOTHING = {words: '', place: '', distance: null, contracts: [], since: null, salaryAtLeast: null, sort: 'relevance'};
  let scenario, s, form, view;
  const offer = id => scenario.offers.find(o => o.id === id);
  const applied = id => s.applications.some(a => a.offer === id);

  function load(given, saved) {
    scenario = given;
    s = {search: copyOf(NOTHING), opened: [], saved: [], alerts: [], applications: []};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    form = copyOf(s.search);
    view = {at: 'list'};
  }

  function results() {
    const q = s.search;
    const age = o => (day(scenario.today) - day(o.date)) / 864e5;
    const list = scenario.offers.filter(o => found(q.words, o.title, o.company, o.text, ...(o.requirements || [])) && found(q.place, o.place)
      && (q.distance === null || (o.distance ?? 0) <= q.distance) && (!q.contracts.length || q.contracts.includes(o.contract))
      && (q.since === null || (o.date && age(o) <= q.since)) && (q.salaryAtLeast === null || (o.salary || 0) >= q.salaryAtLeast));
    const by = {date: (a, b) => (b.date || '').localeCompare(a.date || ''), salary: (a, b) => (b.salary || 0) - (a.salary || 0), distance: (a, b) => (a.distance || 0) - (b.distance || 0)}[q.sort];
    return by ? list.sort(by) : list;
  }

  const state = () => ({...s, results: results().map(o => o.id)});
  const go = (next, text) => update(() => { view = next; }, {focus: '', say: text});

  function filters() {
    const number = v => v === '' ? null : Number(v);
    return ask({class: 'card filters', 'aria-label': 'Recherche d’offres'}, () => { update(() => { s.search = copyOf({...form, words: trimmed(form.words), place: trimmed(form.place)}); view = {at: 'list'}; }); say(count(results().length, 'offre trouvée', 'offres trouvées')); },
      textField('Métier ou mot-clé', {value: form.words, input: v => { form.words = v; }, key: 'words'}), textField('Ville', {value: form.place, input: v => { form.place = v; }, key: 'place'}),
      selectField('Distance', {value: String(form.distance ?? ''), change: v => { form.distance = number(v); }, options: [['', 'Sans limite'], ...[5, 10, 20, 30, 50].map(n => [String(n), n + ' km autour de ' + scenario.home])]}),
      selectField('Date', {value: String(form.since ?? ''), change: v => { form.since = number(v); }, options: [['', 'Toutes les dates'], ['1', 'Depuis hier'], ['7', 'Depuis 7 jours'], ['31', 'Depuis un mois']]}),
      selectField('Salaire brut par mois', {value: String(form.salaryAtLeast ?? ''), change: v => { form.salaryAtLeast = number(v); }, options: [['', 'Tous les salaires'], ...[1800, 2000, 2200, 2500, 3000].map(n => [String(n), 'Au moins ' + n.toLocaleString('fr-FR') + ' €'])]}),
      selectField('Trier par', {value: form.sort, change: v => { form.sort = v; }, options: [['relevance', 'Pertinence'], ['date', 'Les plus récentes'], ['salary', 'Salaire le plus haut'], ['distance', 'Les plus proches']]}),
      h('fieldset', {class: 'radios wide'}, h('legend', {}, 'Contrat'), h('div', {class: 'contracts'}, CONTRACTS.map(c => checkField(c, {checked: form.contracts.includes(c), key: 'contract-' + c, change: on => { form.contracts = on ? [...form.contracts, c] : form.contracts.filter(x => x !== c); }})))),
      h('div', {class: 'actions wide'}, h('button', {type: 'button', 'data-run': true, class: 'button primary', key: 'search'}, icon('search'), 'Rechercher'), button('Tout effacer', () => update(() => { form = copyOf(NOTHING); s.search = copyOf(NOTHING); }, {say: 'Filtres effacés.'})),
        button('Créer une alerte', () => go({at: 'alert', alert: {frequency: 'daily', email: scenario.profile.email || ''}, errors: {}}), {icon: 'bell'})));
  }

  const meta = o => h('p', {class: 'tags'}, h('span', {class: 'tag'}, icon('pin'), o.place + (o.distance ? ' · ' + o.distance + ' km' : '')), h('span', {class: 'tag'}, icon('case'), o.contract), o.salary && h('span', {class: 'tag'}, icon('euro'), o.salary.toLocaleString('fr-FR') + ' € brut par mois'), o.hours && h('span', {class: 'tag'}, icon('clock'), o.hours));
  const save = o => button(s.saved.includes(o.id) ? 'Retirer des favoris' : 'Garder en favori', () => update(() => { s.saved = s.saved.includes(o.id) ? s.saved.filter(x => x !== o.id) : [...s.saved, o.id]; }, {say: s.saved.includes(o.id) ? 'Offre retirée.' : 'Offre gardée.'}),
    {icon: 'heart', key: 'save-' + o.id, 'aria-pressed': String(s.saved.includes(o.id)), 'aria-label': (s.saved.includes(o.id) ? 'Retirer des favoris : ' : 'Garder en favori : ') + o.title});

  function offers(list, none) {
    return list.length ? h('ul', {class: 'offers'}, list.map(o => h('li', {class: 'card'}, h('div', {class: 'top'}, avatar(o.company), h('div', {}, h('h2', {}, h('button', {type: 'button', class: 'title', key: 'open-' + o.id, onclick: () => update(() => { if (!s.opened.includes(o.id)) s.opened.push(o.id); view = {at: 'offer', id: o.id}; }, {focus: ''})}, o.title)), h('p', {}, o.company))),
      meta(o), h('div', {class: 'foot'}, h('span', {class: 'soft small'}, o.date ? 'Publiée le ' + dateText(o.date) : '', applied(o.id) && h('strong', {class: 'tag good'}, icon('check'), 'Candidature envoyée')), save(o))))) : empty(none, 'case');
  }

  function list() {
    const all = results();
    return [filters(), h('div', {class: 'foot'}, heading(count(all.length, 'offre'), 1)), offers(all, 'Aucune offre ne convient. Élargissez la recherche : plus loin, ou d’autres contrats.')];
  }

  function detail() {
    const o = offer(view.id);
    return h('article', {class: 'card'}, h('div', {}, button('Retour aux offres', () => update(() => { view = {at: 'list'}; }, {focus: 'open-' + o.id}), {icon: 'back', kind: 'plain'})), heading(o.title, 1), h('p', {}, o.company), meta(o), o.date && h('p', {class: 'soft'}, 'Publiée le ' + dateText(o.date)), h('p', {class: 'pre text'}, o.text || ''),
      (o.requirements || []).length > 0 && [h('h2', {}, 'Profil demandé'), h('ul', {class: 'dots'}, o.requirements.map(r => h('li', {}, r)))],
      h('div', {class: 'actions'}, applied(o.id) ? h('strong', {class: 'tag good'}, icon('check'), 'Candidature envoyée')
        : button('Postuler', () => go({at: 'apply', id: o.id, a: {cv: '', message: '', firstName: '', lastName: '', email: '', phone: '', ...scenario.profile}, errors: {}}), {icon: 'send', kind: 'primary'}), save(o)));
  }

  function apply() {
    const o = offer(view.id), a = view.a, e = view.errors;
    const send = () => {
      const clean = {offer: o.id, cv: a.cv, message: a.message, firstName: trimmed(a.firstName), lastName: trimmed(a.lastName), email: address(a.email), phone: String(a.phone).replace(/[\s.]/g, '')};
      view.errors = {firstName: !clean.firstName && 'Écrivez votre prénom.', lastName: !clean.lastName && 'Écrivez votre nom.', email: !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(clean.email) && 'Écrivez une adresse complète, comme nom@courriel.example.',
        phone: !/^(0|\+33)\d{9}$/.test(clean.phone) && 'Écrivez dix chiffres, comme 06 39 98 00 00.', cv: !clean.cv && 'Choisissez un CV.'};
      const wrong = Object.keys(view.errors).find(k => view.errors[k]);
      if (wrong) return update(null, {focus: wrong === 'cv' ? 'cv' + (scenario.cvs[0] || {}).name : wrong, say: view.errors[wrong]});
      update(() => { s.applications.push(clean); view = {at: 'offer', id: o.id}; }, {focus: '', say: 'Candidature envoyée.'});
    };
    const text = (label, name, more) => textField(label, {value: a[name], input: v => { a[name] = v; }, key: name, error: e[name], ...more});
    return h('section', {class: 'card form'}, heading('Postuler : ' + o.title, 1), h('p', {class: 'soft'}, 'Tous les champs sont nécessaires, sauf le message.'), h('div', {class: 'pair'}, text('Prénom', 'firstName'), text('Nom', 'lastName')), h('div', {class: 'pair'}, text('Adresse e-mail', 'email', {inputmode: 'email'}), text('Téléphone', 'phone', {inputmode: 'tel'})),
      radioGroup('CV à envoyer', {value: a.cv, key: 'cv', error: e.cv, options: scenario.cvs.map(c => [c.name, c.name, c.detail]), change: v => { a.cv = v; }}), text('Message à l’employeur', 'message', {rows: 5, spellcheck: 'true'}),
      h('div', {class: 'actions'}, button('Envoyer ma candidature', send, {icon: 'send', kind: 'primary'}), button('Annuler', () => go({at: 'offer', id: o.id}))));
  }

  function alert() {
    const a = view.alert;
    const q = form;
    const make = () => {
      if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address(a.email))) return update(() => { view.errors = {email: 'Écrivez une adresse complète, comme nom@courriel.example.'}; }, {focus: 'email', say: 'Adresse incomplète.'});
      update(() => { s.alerts.push({words: trimmed(q.words), place: trimmed(q.place), contracts: [...q.contracts], frequency: a.frequency, email: address(a.email)}); view = {at: 'alerts'}; }, {focus: '', say: 'Alerte créée.'});
    };
    return h('section', {class: 'card form'}, heading('Créer une alerte', 1), h('p', {class: 'soft'}, 'Vous recevez les nouvelles offres par e-mail.'), textField('Métier ou mot-clé', {value: q.words, input: v => { q.words = v; }, key: 'words'}), textField('Ville', {value: q.place, input: v => { q.place = v; }, key: 'place'}),
      h('fieldset', {class: 'radios'}, h('legend', {}, 'Contrat'), h('div', {class: 'contracts'}, CONTRACTS.map(c => checkField(c, {checked: q.contracts.includes(c), key: 'contract-' + c, change: on => { q.contracts = on ? [...q.contracts, c] : q.contracts.filter(x => x !== c); }})))),
      radioGroup('Combien de fois ?', {value: a.frequency, options: [['daily', 'Chaque jour'], ['weekly', 'Chaque semaine']], change: v => { a.frequency = v; }}), textField('Adresse e-mail', {value: a.email, input: v => { a.email = v; }, key: 'email', error: view.errors.email, inputmode: 'email'}),
      h('div', {class: 'actions'}, button('Créer cette alerte', make, {icon: 'bell', kind: 'primary'}), button('Annuler', () => go({at: 'list'}))));
  }

  const alerts = () => [heading('Mes alertes', 1), s.alerts.length ? h('ul', {class: 'rows'}, s.alerts.map((a, i) => h('li', {class: 'row'}, icon('bell'), h('span', {class: 'grow'}, h('strong', {}, a.words || 'Toutes les offres'), ' ', [a.place, a.contracts.join(', '), a.frequency === 'daily' ? 'chaque jour' : 'chaque semaine', a.email].filter(Boolean).join(' · ')),
    button('Supprimer l’alerte ' + (i + 1), () => update(() => s.alerts.splice(i, 1), {focus: '', say: 'Alerte supprimée.'}), {icon: 'trash', hideLabel: true})))) : empty('Aucune alerte.', 'bell')];

  environment({
    title: 'Offres d’emploi',
    defaults: {name: 'Emploi du Val', home: 'Exempleville', today: '2026-03-02', offers: [{id: 'o1', title: 'Vendeuse, vendeur', company: 'Boulangerie Exemple', place: 'Exempleville', contract: 'CDI', date: '2026-03-01', salary: 1850, text: 'Accueil et vente.'}], cvs: [{name: 'CV.pdf'}], profile: {}},
    load, state,
    view: () => [appBar(scenario.name, 'case', h('nav', {'aria-label': 'Rubriques', class: 'tools'}, [['list', 'Offres', 'search'], ['saved', 'Favoris (' + s.saved.length + ')', 'heart'], ['alerts', 'Alertes (' + s.alerts.length + ')', 'bell']].map(([at, name, sign]) => button(name, () => go({at}), {icon: sign, key: 'nav-' + at, 'aria-current': view.at === at ? 'page' : null})))),
      h('div', {class: 'body'}, {list, offer: detail, apply, alert, alerts, saved: () => [heading('Mes favoris', 1), offers(scenario.offers.filter(o => s.saved.includes(o.id)), 'Aucune offre gardée.')]}[view.at]())],
  });
})();
