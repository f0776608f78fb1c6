/* The security page of an account. Typed passwords stay in the page: only what they are like is told. */
(() => {
  const COMMON = ['motdepasse', 'azerty', 'azertyuiop', 'password', 'qwerty', '123456', '12345678', '123456789', 'bonjour', 'soleil', 'doudou', 'loulou', 'admin', 'jetaime', 'marseille'];
  const FACTORS = {sms: ['Code par SMS', 'Un code arrive sur votre téléphone.', 'phone'], app: ['Application de codes', 'Une application de votre téléphone donne le code.', 'shield'], key: ['Clé de sécurité', 'Une petite clé que vous branchez.', 'key'], mail: ['Code par e-mail', 'Un code arrive dans votre messagerie.', 'mail']};
  let scenario, s, view, typed;

  function load(given, saved) {
    scenario = given;
    s = {changed: false, length: 0, lower: false, upper: false, digit: false, symbol: false, personal: false, common: false, suggested: false, manager: false, shown: false, attempts: 0, secondFactor: 'none', signedOut: [], alerts: false};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    start();
    view = {at: given.start === 'create' && !s.changed ? 'password' : 'home'};
  }
  const start = () => { typed = {current: '', next: '', again: '', suggested: false, manager: false, errors: {}}; };
  const state = () => ({...s});
  const go = (next, text) => update(() => { view = next; if (next.at === 'password') start(); }, {focus: '', say: text});

  const like = text => ({length: [...text].length, lower: /[a-zà-ÿ]/.test(text), upper: /[A-ZÀ-Ý]/.test(text), digit: /\d/.test(text), symbol: /[^\p{L}\d]/u.test(text),
    personal: scenario.personal.some(p => p && fold(text).includes(fold(p))), common: COMMON.some(c => fold(text).replace(/[^a-z0-9]/g, '').replace(/\d{1,4}$/, '') === c || fold(text) === c)});
  const rules = () => [[scenario.rules.length && 'Au moins ' + scenario.rules.length + ' signes', l => l.length >= scenario.rules.length], [scenario.rules.lower && 'Une minuscule (a, b, c…)', l => l.lower], [scenario.rules.upper && 'Une majuscule (A, B, C…)', l => l.upper],
    [scenario.rules.digit && 'Un chiffre (1, 2, 3…)', l => l.digit], [scenario.rules.symbol && 'Un signe spécial (! ? - +…)', l => l.symbol]].filter(r => r[0]);

  function ruleList() {
    const now = like(typed.next);
    return h('ul', {class: 'rules', id: 'rules', 'aria-label': 'Règles du mot de passe'}, rules().map(([text, holds]) => h('li', {class: holds(now) ? 'met' : ''}, icon(holds(now) ? 'check' : 'close'), text, h('span', {class: 'hidden'}, holds(now) ? ' : oui' : ' : pas encore'))));
  }

  function password() {
    const create = scenario.start === 'create' && !s.changed;
    const field = (label, name, more) => textField(label, {value: typed[name], type: s.shown ? 'text' : 'password', key: name, error: typed.errors[name], input: v => {
      typed[name] = v;
      if (name === 'next') { typed.suggested = v === scenario.suggestion && v !== ''; document.getElementById('rules')?.replaceWith(ruleList()); }
    }, ...more});
    const submit = () => {
      const l = like(typed.next);
      typed.errors = {current: !create && scenario.current && typed.current !== scenario.current && 'Ce n’est pas le mot de passe actuel.', next: rules().some(([, holds]) => !holds(l)) ? 'Une règle n’est pas respectée.' : !create && typed.next === scenario.current && 'Le nouveau mot de passe doit être différent.',
        again: typed.again !== typed.next && 'Les deux mots de passe sont différents.'};
      const wrong = Object.keys(typed.errors).find(k => typed.errors[k]);
      if (wrong) return update(() => { s.attempts++; }, {focus: wrong, say: typed.errors[wrong]});
      update(() => { Object.assign(s, l, {changed: true, suggested: typed.suggested, manager: typed.manager, attempts: s.attempts + 1}); view = {at: 'home'}; start(); }, {focus: '', say: 'Mot de passe enregistré.'});
    };
    return h('div', {class: 'form'}, h('div', {}, !create && button('Retour', () => go({at: 'home'}), {icon: 'back', kind: 'plain'})), heading(create ? 'Créer un mot de passe' : 'Changer le mot de passe', 1),
      h('p', {class: 'soft'}, 'Ne tapez jamais ici un vrai mot de passe à vous.'), !create && scenario.current && field('Mot de passe actuel', 'current'),
      field('Nouveau mot de passe', 'next'), ruleList(), field('Nouveau mot de passe, encore une fois', 'again'), checkField('Voir les mots de passe', {checked: s.shown, key: 'shown', change: on => update(() => { s.shown = on; })}),
      scenario.suggestion && h('div', {class: 'card'}, h('p', {class: 'strong'}, icon('key'), ' Gestionnaire de mots de passe'), h('p', {}, 'Proposition : ', h('code', {}, scenario.suggestion)), h('div', {}, button('Utiliser cette proposition', () => update(() => { typed.next = typed.again = scenario.suggestion; typed.suggested = true; }, {say: 'Proposition recopiée dans les deux champs.'}), {icon: 'copy'})),
        checkField('Garder le mot de passe dans le gestionnaire', {checked: typed.manager, key: 'manager', change: on => { typed.manager = on; }})),
      h('div', {class: 'actions'}, button('Enregistrer le mot de passe', submit, {icon: 'lock', kind: 'primary'})));
  }

  function factor() {
    const id = view.factor;
    const confirm = () => {
      if (view.needsCode && trimmed(view.code).replace(/\s/g, '') !== scenario.code) return update(() => { view.error = 'Ce code n’est pas le bon.'; }, {focus: 'code', say: 'Ce code n’est pas le bon.'});
      update(() => { s.secondFactor = id; view = {at: 'home'}; }, {focus: '', say: 'Double authentification activée.'});
    };
    view.needsCode = !!scenario.code && id !== 'key';
    return h('div', {class: 'form'}, h('div', {}, button('Retour', () => go({at: 'factors'}), {icon: 'back', kind: 'plain'})), heading(FACTORS[id][0], 1),
      h('p', {}, {sms: 'Nous avons envoyé un code par SMS au ' + scenario.phone + '.', app: 'Ouvrez votre application de codes. Elle affiche un code pour ' + scenario.name + '.', mail: 'Nous avons envoyé un code à ' + scenario.login + '.', key: 'Branchez votre clé, puis touchez-la.'}[id]),
      view.needsCode && h('div', {class: 'note'}, icon(FACTORS[id][2]), h('p', {}, 'Message reçu : votre code est ', h('strong', {}, scenario.code), '. Ne le donnez à personne.')),
      view.needsCode && textField('Code reçu', {value: view.code || '', input: v => { view.code = v; }, key: 'code', error: view.error, inputmode: 'numeric'}), h('div', {class: 'actions'}, button('Activer', confirm, {icon: 'shield', kind: 'primary'})));
  }

  const factors = () => h('div', {class: 'form'}, h('div', {}, button('Retour', () => go({at: 'home'}), {icon: 'back', kind: 'plain'})), heading('Double authentification', 1), h('p', {}, 'En plus du mot de passe, on vous demande une deuxième preuve. Choisissez laquelle.'),
    h('ul', {class: 'rows'}, scenario.secondFactors.map(id => h('li', {}, h('button', {type: 'button', class: 'row', key: 'factor-' + id, onclick: () => go({at: 'factor', factor: id})}, icon(FACTORS[id][2]), h('span', {class: 'grow'}, h('strong', {}, FACTORS[id][0]), h('span', {class: 'soft small block'}, FACTORS[id][1])), icon('next'))))),
    s.secondFactor !== 'none' && h('div', {}, button('Désactiver la double authentification', () => update(() => { s.secondFactor = 'none'; view = {at: 'home'}; }, {focus: '', say: 'Double authentification désactivée.'}), {kind: 'danger'})));

  const line = (sign, title, text, action, run, tag) => h('li', {class: 'row wrap'}, h('span', {class: 'sign'}, icon(sign)), h('span', {class: 'grow'}, h('strong', {class: 'block'}, title), h('span', {class: 'soft small block'}, text)), tag, button(action, run, {key: 'act-' + title}));

  function home() {
    const left = scenario.devices.filter(d => !s.signedOut.includes(d.id));
    const out = ids => update(() => { s.signedOut.push(...ids); }, {focus: '', say: 'Appareil déconnecté.'});
    return [heading('Sécurité du compte', 1), h('ul', {class: 'rows'},
      line('lock', 'Mot de passe', s.changed ? 'Changé à l’instant' : 'Ancien mot de passe', 'Changer le mot de passe', () => go({at: 'password'}), s.changed && h('span', {class: 'tag good'}, icon('check'), 'Enregistré')),
      scenario.secondFactors.length > 0 && line('shield', 'Double authentification', s.secondFactor === 'none' ? 'Désactivée' : 'Activée : ' + FACTORS[s.secondFactor][0], s.secondFactor === 'none' ? 'Activer la double authentification' : 'Modifier', () => go({at: 'factors'}), s.secondFactor !== 'none' && h('span', {class: 'tag good'}, icon('check'), 'Activée'))),
    h('section', {class: 'card', 'aria-label': 'Alertes'}, switchField('Me prévenir par e-mail à chaque nouvelle connexion', {checked: s.alerts, key: 'alerts', change: on => update(() => { s.alerts = on; })})),
    scenario.devices.length > 0 && h('section', {class: 'devices', 'aria-label': 'Appareils connectés'}, h('h2', {}, 'Appareils connectés'), h('ul', {class: 'rows'}, left.map(d => h('li', {class: 'row wrap'}, h('span', {class: 'sign'}, icon(/t[ée]l[ée]phone|mobile/i.test(d.name) ? 'phone' : 'laptop')), h('span', {class: 'grow'}, h('strong', {class: 'block'}, d.name), h('span', {class: 'soft small block'}, [d.place, d.last].filter(Boolean).join(' · '))),
      d.current ? h('span', {class: 'tag good'}, 'Cet appareil') : button('Déconnecter', () => confirmDialog('Déconnecter ' + d.name + ' ?', 'Il faudra le mot de passe pour se reconnecter sur cet appareil.', 'Déconnecter l’appareil', () => out([d.id])), {kind: 'danger', key: 'out-' + d.id, 'aria-label': 'Déconnecter ' + d.name})))),
    left.filter(d => !d.current).length > 1 && h('div', {}, button('Déconnecter tous les autres appareils', () => confirmDialog('Déconnecter tous les autres appareils ?', 'Seul cet appareil reste connecté.', 'Tout déconnecter', () => out(left.filter(d => !d.current).map(d => d.id))), {kind: 'danger'})))];
  }

  environment({
    title: 'Sécurité du compte',
    defaults: {name: 'Mon compte Val', login: 'camille@courriel.example', start: 'security', current: '', rules: {length: 12, lower: true, upper: true, digit: true, symbol: true}, personal: ['camille'], suggestion: '', secondFactors: ['sms', 'app'], phone: '06 39 98 00 00', code: '482917', devices: []},
    load, state, view: () => [appBar(scenario.name, 'shield', h('span', {class: 'soft small'}, scenario.login)), h('div', {class: 'body narrow'}, {home, password, factors, factor}[view.at]())],
  });
})();
