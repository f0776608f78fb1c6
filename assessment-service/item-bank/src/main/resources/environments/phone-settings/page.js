/* The settings of a smartphone. */
(() => {
  const RIGHTS = [['location', 'Position', 'pin'], ['camera', 'Appareil photo', 'camera'], ['microphone', 'Micro', 'mic'], ['contacts', 'Contacts', 'users']];
  const WHEN = [['always', 'Toujours'], ['using', 'Seulement pendant l’utilisation'], ['never', 'Jamais']];
  const LOCKS = {none: 'Aucun', swipe: 'Balayer l’écran', pin: 'Code PIN', pattern: 'Schéma', fingerprint: 'Empreinte digitale'};
  const SIZES = {small: ['Petite', 0.875], normal: ['Normale', 1], large: ['Grande', 1.2], huge: ['Très grande', 1.4]};
  const COPIED = ['airplane', 'wifi', 'network', 'mobileData', 'roaming', 'bluetooth', 'doNotDisturb', 'lock', 'lockDelay', 'lockNotifications', 'textSize', 'darkMode', 'backup', 'automaticUpdates'];
  let scenario, s, at, query;

  function load(given, saved) {
    scenario = given;
    s = {forgotten: [], paired: given.devices.filter(d => d.paired).map(d => d.id), permissions: {}, notifications: {}, pinLength: 0, pinSimple: false, backedUp: false, cleared: [], uninstalled: [], updated: false, visited: []};
    for (const name of COPIED) s[name] = given[name];
    for (const app of given.apps) {
      s.permissions[app.id] = {...(app.permissions || {})};
      s.notifications[app.id] = app.notifications !== false;
    }
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    at = ['home'];
    query = '';
  }
  const state = () => ({...s});
  const set = (name, text) => value => update(() => { s[name] = value; }, {say: text});
  const go = (...path) => update(() => { at = path; if (!s.visited.includes(path[0])) s.visited.push(path[0]); }, {focus: ''});
  const apps = () => scenario.apps.filter(a => !s.uninstalled.includes(a.id));
  const app = id => scenario.apps.find(a => a.id === id);
  const network = id => scenario.networks.find(n => n.id === id);
  const onOff = on => on ? 'Activé' : 'Désactivé';

  const SECTIONS = [
    ['wifi', 'Wi-Fi', 'wifi', () => !s.wifi ? 'Désactivé' : s.network ? network(s.network)?.name || 'Connecté' : 'Non connecté', 'internet réseau'], ['mobile', 'Données mobiles et avion', 'data', () => s.airplane ? 'Mode avion activé' : onOff(s.mobileData), 'itinérance internet étranger roaming'], ['bluetooth', 'Bluetooth', 'bluetooth', () => onOff(s.bluetooth), 'casque appareils enceinte'],
    ['notifications', 'Notifications', 'bell', () => s.doNotDisturb ? 'Ne pas déranger : activé' : 'Applications, ne pas déranger', 'silence sons'], ['display', 'Affichage et texte', 'text', () => 'Taille : ' + SIZES[s.textSize][0].toLowerCase(), 'police thème sombre taille'], ['lock', 'Verrouillage de l’écran', 'lock', () => LOCKS[s.lock], 'code sécurité mot de passe empreinte'],
    ['privacy', 'Autorisations', 'shield', () => 'Position, photo, micro, contacts', 'confidentialité localisation vie privée caméra'], ['apps', 'Applications', 'grid', () => count(apps().length, 'application'), 'désinstaller'], ['storage', 'Stockage', 'disk', () => sizeText(used()) + ' sur ' + sizeText(scenario.capacity), 'mémoire espace place nettoyer'],
    ['backup', 'Sauvegarde', 'cloud', () => onOff(s.backup), 'copie nuage'], ['update', 'Mise à jour', 'refresh', () => scenario.update && !s.updated ? 'Mise à jour disponible' : 'À jour', 'système version'],
  ];

  const used = () => apps().reduce((sum, a) => sum + (a.bytes || 0), 0) + scenario.files.filter(f => !s.cleared.includes(f.id)).reduce((sum, f) => sum + f.bytes, 0);
  const free = () => scenario.capacity - used();
  /* Who tries before there is room is told so, and nothing is lost. */
  const install = () => scenario.updateBytes > free()
    ? dialog({title: 'Pas assez de place', body: () => h('p', {}, 'La mise à jour demande ' + sizeText(scenario.updateBytes) + ' libres. Il reste ' + sizeText(free()) + '. Libérez de la place, puis essayez encore.'), actions: [['Fermer']]})
    : update(() => { s.updated = true; }, {focus: '', say: 'Mise à jour installée.'});
  const line = (key, sign, title, text, run) => h('li', {}, h('button', {type: 'button', class: 'row', key, onclick: run}, h('span', {class: 'sign'}, icon(sign)), h('span', {class: 'grow'}, h('strong', {class: 'block'}, title), text && h('span', {class: 'soft small block'}, text)), icon('next')));
  const box = (...kids) => h('div', {class: 'card'}, kids);

  /* Drawn alone while somebody types: a field that is made anew breaks what a keyboard on a screen is composing. */
  const sections = () => h('ul', {class: 'rows', id: 'sections'}, SECTIONS.filter(([, name, , , words]) => found(query, name, words)).map(([id, name, sign, text]) => line('to-' + id, sign, name, text(), () => go(id))));

  const screens = {
    home: () => [h('div', {class: 'field'}, h('label', {for: 'q'}, 'Chercher un réglage'), h('input', {id: 'q', key: 'q', type: 'search', autocomplete: 'off', value: query, oninput: e => { query = e.target.value; document.getElementById('sections').replaceWith(sections()); }})), sections()],
    wifi: () => [box(switchField('Wi-Fi', {checked: s.wifi, key: 'wifi', change: on => update(() => { s.wifi = on; if (on && s.airplane === false) return; if (!on) s.network = null; })})), s.wifi ? [h('h2', {}, 'Réseaux à proximité'), h('ul', {class: 'rows'}, scenario.networks.map(n => h('li', {}, h('button', {type: 'button', class: 'row', key: 'net-' + n.id, 'aria-current': s.network === n.id ? 'true' : null, onclick: () => join(n)}, h('span', {class: 'sign'}, icon(n.secured === false ? 'wifi' : 'lock')), h('span', {class: 'grow'}, h('strong', {class: 'block'}, n.name), h('span', {class: 'soft small block'}, s.network === n.id ? 'Connecté' : n.secured === false ? 'Réseau ouvert, sans mot de passe' : 'Réseau protégé')), s.network === n.id && icon('check')))))] : h('p', {class: 'soft'}, 'Activez le Wi-Fi pour voir les réseaux.')],
    mobile: () => [box(switchField('Données mobiles', {checked: s.mobileData, key: 'mobileData', hint: 'Internet par le réseau de votre opérateur. Compte dans le forfait.', change: set('mobileData')}), switchField('Données à l’étranger (itinérance)', {checked: s.roaming, key: 'roaming', hint: 'Peut coûter cher hors d’Europe.', change: set('roaming')})),
      box(switchField('Mode avion', {checked: s.airplane, key: 'airplane', hint: 'Coupe appels, données mobiles, Wi-Fi et Bluetooth.', change: on => update(() => { s.airplane = on; if (on) { s.wifi = false; s.network = null; s.bluetooth = false; } })}))],
    bluetooth: () => [box(switchField('Bluetooth', {checked: s.bluetooth, key: 'bluetooth', change: set('bluetooth')})), s.bluetooth ? h('ul', {class: 'rows'}, scenario.devices.map(d => { const on = s.paired.includes(d.id); return h('li', {class: 'row wrap'}, icon('bluetooth'), h('span', {class: 'grow'}, h('strong', {class: 'block'}, d.name), h('span', {class: 'soft small block'}, on ? 'Associé' : 'Disponible')),
      button(on ? 'Dissocier' : 'Associer', () => update(() => { s.paired = on ? s.paired.filter(x => x !== d.id) : [...s.paired, d.id]; }, {say: d.name + (on ? ' dissocié.' : ' associé.')}), {key: 'pair-' + d.id, 'aria-label': (on ? 'Dissocier ' : 'Associer ') + d.name})); })) : h('p', {class: 'soft'}, 'Activez le Bluetooth pour voir les appareils.')],
    notifications: () => [box(switchField('Ne pas déranger', {checked: s.doNotDisturb, key: 'dnd', hint: 'Aucun son, aucune alerte.', change: set('doNotDisturb')})), h('h2', {}, 'Notifications des applications'), box(apps().map(a => switchField(a.name, {checked: s.notifications[a.id], key: 'notify-' + a.id, change: on => update(() => { s.notifications[a.id] = on; })})))],
    display: () => [radioGroup('Taille du texte', {value: s.textSize, key: 'size', options: Object.entries(SIZES).map(([id, [name]]) => [id, name]), change: set('textSize')}), box(h('p', {class: 'soft'}, 'Exemple'), h('p', {style: {fontSize: SIZES[s.textSize][1] + 'rem'}}, 'Rendez-vous jeudi à 10 heures.')), box(switchField('Thème sombre', {checked: s.darkMode, key: 'dark', change: set('darkMode')}))],
    lock: () => [radioGroup('Déverrouiller avec', {value: s.lock, key: 'lock', options: Object.entries(LOCKS).map(([id, name]) => [id, name, {none: 'Aucune protection', swipe: 'Aucune protection', pin: 'Un code de 4 chiffres ou plus', fingerprint: 'Votre doigt'}[id]]), change: kind => kind === 'pin' ? pin() : set('lock', 'Verrouillage : ' + LOCKS[kind])(kind)}), s.lock === 'pin' && h('div', {}, button('Changer le code PIN', pin, {icon: 'edit'})),
      selectField('Verrouiller l’écran', {value: s.lockDelay, options: [['0', 'Tout de suite'], ['1', 'Après 1 minute'], ['5', 'Après 5 minutes'], ['30', 'Après 30 minutes']], change: set('lockDelay')}), selectField('Sur l’écran verrouillé, montrer', {value: s.lockNotifications, options: [['all', 'Les notifications en entier'], ['hidden', 'Les notifications sans leur contenu'], ['none', 'Aucune notification']], change: set('lockNotifications')})],
    privacy: right => right ? apps().filter(a => s.permissions[a.id][right]).map(a => radioGroup(a.name, {value: s.permissions[a.id][right], key: 'right-' + a.id, options: WHEN, change: v => update(() => { s.permissions[a.id][right] = v; })}))
      : h('ul', {class: 'rows'}, RIGHTS.map(([id, name, sign]) => line('right-' + id, sign, name, count(apps().filter(a => ['always', 'using'].includes(s.permissions[a.id][id])).length, 'application autorisée', 'applications autorisées'), () => go('privacy', id)))),
    apps: id => id ? [h('p', {}, app(id).text || ''), app(id).bytes && h('p', {class: 'soft'}, 'Taille : ' + sizeText(app(id).bytes)), RIGHTS.filter(([r]) => s.permissions[id][r]).map(([r, name]) => selectField(name, {value: s.permissions[id][r], key: 'perm-' + r, options: WHEN, change: v => update(() => { s.permissions[id][r] = v; })})), box(switchField('Notifications', {checked: s.notifications[id], key: 'notify', change: on => update(() => { s.notifications[id] = on; })})),
      h('div', {}, button('Désinstaller', () => confirmDialog('Désinstaller ' + app(id).name + ' ?', 'L’application et ses données seront effacées du téléphone.', 'Désinstaller l’application', () => update(() => { s.uninstalled.push(id); at = ['apps']; }, {focus: '', say: 'Application désinstallée.'})), {kind: 'danger', icon: 'trash'}))]
      : h('ul', {class: 'rows'}, apps().map(a => line('app-' + a.id, 'grid', a.name, a.bytes && sizeText(a.bytes), () => go('apps', a.id)))),
    storage: () => { const share = Math.min(100, Math.round(used() / scenario.capacity * 100)); return [box(h('p', {class: 'strong'}, share + ' % utilisés'), h('div', {class: 'meter', 'aria-hidden': 'true'}, h('div', {style: {width: share + '%'}})), h('p', {class: 'soft'}, sizeText(used()) + ' utilisés sur ' + sizeText(scenario.capacity))),
      h('ul', {class: 'rows'}, scenario.files.filter(f => !s.cleared.includes(f.id)).map(f => h('li', {class: 'row wrap'}, icon('file'), h('span', {class: 'grow'}, h('strong', {class: 'block'}, f.name), h('span', {class: 'soft small block'}, [sizeText(f.bytes), f.text].filter(Boolean).join(' · '))), button('Effacer', () => confirmDialog('Effacer ' + f.name + ' ?', 'Vous libérez ' + sizeText(f.bytes) + '.', 'Effacer du téléphone', () => update(() => { s.cleared.push(f.id); }, {focus: '', say: f.name + ' effacé.'})), {key: 'clear-' + f.id, kind: 'danger', 'aria-label': 'Effacer ' + f.name})))), h('h2', {}, 'Applications'), screens.apps()]; },
    backup: () => [box(switchField('Sauvegarde automatique', {checked: s.backup, key: 'backup', hint: 'Photos, contacts et messages sont copiés en ligne chaque nuit.', change: set('backup')}), h('p', {class: 'soft'}, 'Dernière sauvegarde : ' + (s.backedUp ? 'à l’instant' : scenario.lastBackup))), h('div', {}, button('Sauvegarder maintenant', () => update(() => { s.backedUp = true; }, {say: 'Sauvegarde terminée.'}), {icon: 'cloud', kind: 'primary'}))],
    update: () => [scenario.update && !s.updated ? [note('warn', h('strong', {}, 'Mise à jour ' + scenario.update + ' disponible'), h('p', {}, 'Elle corrige des défauts de sécurité.'), scenario.updateBytes > 0 && h('p', {}, 'Elle demande ' + sizeText(scenario.updateBytes) + ' libres.')), h('div', {}, button('Installer la mise à jour', install, {icon: 'download', kind: 'primary'}))] : note('good', 'Le téléphone est à jour.'), box(switchField('Mises à jour automatiques', {checked: s.automaticUpdates, key: 'auto', hint: 'La nuit, en Wi-Fi.', change: set('automaticUpdates')}))],
  };

  function join(n) {
    if (s.network === n.id) return dialog({title: n.name, body: () => h('p', {}, 'Vous êtes connecté à ce réseau.'), actions: [['Fermer'], ['Oublier ce réseau', () => { update(() => { s.network = null; s.forgotten.push(n.id); }, {say: 'Réseau oublié.'}); }, 'danger']]});
    const connect = () => update(() => { s.network = n.id; s.forgotten = s.forgotten.filter(x => x !== n.id); }, {say: 'Connecté à ' + n.name + '.'});
    if (n.secured === false) return dialog({title: n.name, body: () => note('warn', 'Réseau ouvert : d’autres personnes peuvent voir ce que vous envoyez.'), actions: [['Annuler'], ['Se connecter', () => { connect(); }, 'primary']]});
    let typed = '', error;
    dialog({title: n.name, body: () => textField('Mot de passe du réseau', {value: typed, error, input: v => { typed = v; }}), actions: [['Annuler'], ['Se connecter', () => { if (n.password ? typed !== n.password : typed.length < 8) { error = 'Ce mot de passe n’est pas le bon.'; return false; } connect(); }, 'primary']]});
  }

  function pin() {
    let first = '', second = '', errors = {};
    dialog({title: 'Code PIN', body: () => [h('p', {class: 'soft'}, 'Inventez un code : pas celui de votre vrai téléphone.'), textField('Nouveau code', {value: first, input: v => { first = v; }, error: errors.first, type: 'password', inputmode: 'numeric'}), textField('Le même code, encore une fois', {value: second, input: v => { second = v; }, error: errors.second, type: 'password', inputmode: 'numeric'})], actions: [['Annuler', () => { draw(); }], ['Enregistrer le code', () => {
      errors = {first: !/^\d{4,}$/.test(first) && 'Il faut 4 chiffres ou plus.', second: first !== second && 'Les deux codes sont différents.'};
      if (errors.first || errors.second) return false;
      const simple = /^(\d)\1+$/.test(first) || '01234567890'.includes(first) || '09876543210'.includes(first) || /^(19|20)\d\d$/.test(first);
      update(() => { s.lock = 'pin'; s.pinLength = first.length; s.pinSimple = simple; }, {say: 'Code enregistré.'});
    }, 'primary']]});
  }

  environment({
    title: 'Réglages du téléphone',
    defaults: {name: 'Téléphone de Camille', airplane: false, wifi: true, networks: [{id: 'maison', name: 'Maison', password: 'bonjour-2026'}, {id: 'cafe', name: 'Café ouvert', secured: false}], network: null, mobileData: true, roaming: false, bluetooth: false, devices: [{id: 'casque', name: 'Casque audio'}],
      apps: [{id: 'meteo', name: 'Météo', bytes: 80e6, permissions: {location: 'always'}}, {id: 'photo', name: 'Photos', bytes: 220e6, permissions: {camera: 'using', location: 'using'}}, {id: 'messages', name: 'Messages', bytes: 150e6, permissions: {contacts: 'always', microphone: 'using'}}],
      doNotDisturb: false, lock: 'swipe', lockDelay: '5', lockNotifications: 'all', textSize: 'normal', darkMode: false, backup: false, lastBackup: 'jamais', capacity: 64e9, files: [{id: 'videos', name: 'Vidéos', bytes: 9e9}, {id: 'cache', name: 'Fichiers temporaires', bytes: 2.1e9}], update: null, updateBytes: 0, automaticUpdates: false},
    load, state,
    view: () => { const [id, sub] = at; const section = SECTIONS.find(x => x[0] === id);
      const title = id === 'home' ? 'Réglages' : sub ? (id === 'apps' ? app(sub).name : RIGHTS.find(r => r[0] === sub)[1]) : section[1];
      return h('div', {class: 'phone'}, appBar(scenario.name, 'phone', h('span', {class: 'soft small', 'aria-hidden': 'true'}, s.airplane ? icon('send') : [s.wifi && s.network && icon('wifi'), ' ', s.mobileData && icon('data')])), h('div', {class: 'body'}, id !== 'home' && h('div', {}, button('Retour', () => { const from = sub ? 'right-' + sub : 'to-' + id; update(() => { at = sub ? [id] : ['home']; }, {focus: sub && id === 'apps' ? 'app-' + sub : from}); }, {icon: 'back', kind: 'plain'})), heading(title, 1), screens[id](sub))); },
  });
})();
