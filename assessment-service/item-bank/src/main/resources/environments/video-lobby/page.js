/* A video meeting: getting ready before the door, and the call. No real camera or microphone is used. */
(() => {
  const BACKGROUNDS = [['none', 'Mon vrai décor'], ['blur', 'Décor flou'], ['image', 'Image de bureau']];
  let scenario, s, at, view;

  function load(given, saved) {
    scenario = given;
    s = {joined: given.start === 'call', left: false, name: given.me, camera: given.camera, microphone: given.microphone, cameraDevice: given.cameras[0] || '', microphoneDevice: given.microphones[0] || '', speakerDevice: given.speakers[0] || '', background: given.background, tested: [], joinedWith: {}, hand: false, sharing: null, shared: [], chat: []};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    view = {panel: null, test: null, chat: {to: 'all', text: ''}};
  }
  const state = () => ({...s, name: trimmed(s.name)});
  const works = kind => !scenario.working[kind] || scenario.working[kind] === s[kind + 'Device'];
  const toggle = (name, on, off) => update(() => { s[name] = !s[name]; }, {say: s[name] ? off : on});

  function picture() {
    const name = trimmed(s.name) || 'Sans nom';
    const seen = s.camera && works('camera');
    return h('div', {class: 'tile me bg-' + (seen ? s.background : 'off'), role: 'img', 'aria-label': seen ? 'Votre image, ' + BACKGROUNDS.find(b => b[0] === s.background)[1].toLowerCase() : 'Votre caméra ne montre rien'},
      seen ? h('span', {class: 'face'}, icon('user')) : [avatar(name), h('span', {class: 'why'}, s.camera ? 'Cette caméra ne donne pas d’image.' : 'Caméra coupée')], h('span', {class: 'who'}, icon(s.microphone ? 'mic' : 'micoff'), name + ' (vous)'), s.hand && h('span', {class: 'who up'}, icon('hand'), 'Main levée'));
  }

  const cam = () => button(s.camera ? 'Couper la caméra' : 'Allumer la caméra', () => toggle('camera', 'Caméra allumée.', 'Caméra coupée.'), {icon: s.camera ? 'camera' : 'cameraoff', key: 'camera'});
  const mic = () => button(s.microphone ? 'Couper le micro' : 'Allumer le micro', () => toggle('microphone', 'Micro allumé.', 'Micro coupé.'), {icon: s.microphone ? 'mic' : 'micoff', key: 'microphone'});
  const device = (label, list, name) => list.length > 0 && selectField(label, {value: s[name], key: name, options: list.map(x => [x, x]), change: v => update(() => { s[name] = v; view.test = null; }, {say: label + ' : ' + v})});
  const test = kind => update(() => { if (!s.tested.includes(kind)) s.tested.push(kind); view.test = kind; });
  const outcome = kind => view.test === kind && (works(kind) && (kind !== 'microphone' || s.microphone) ? note('good', kind === 'speaker' ? 'La petite musique s’entend bien.' : 'On entend votre voix.') : note('bad', kind === 'speaker' ? 'On n’entend rien. Essayez un autre appareil.' : s.microphone ? 'On n’entend rien. Essayez un autre micro.' : 'Le micro est coupé.'));

  function devices() {
    return [device('Caméra', scenario.cameras, 'cameraDevice'), device('Micro', scenario.microphones, 'microphoneDevice'), h('div', {}, button('Essayer le micro', () => test('microphone'), {icon: 'mic'})), outcome('microphone'),
      device('Son', scenario.speakers, 'speakerDevice'), h('div', {}, button('Essayer le son', () => test('speaker'), {icon: 'volume'})), outcome('speaker'), radioGroup('Derrière vous', {value: s.background, key: 'bg', options: BACKGROUNDS, change: v => update(() => { s.background = v; })})];
  }

  function join() {
    if (!trimmed(s.name)) return update(() => { view.error = 'Écrivez votre nom.'; }, {focus: 'name', say: 'Écrivez votre nom.'});
    update(() => { s.joined = true; s.left = false; view.panel = null; s.joinedWith = {name: trimmed(s.name), camera: s.camera, microphone: s.microphone, background: s.background}; }, {focus: '', say: 'Vous êtes dans la réunion.'});
  }

  const lobby = () => h('div', {class: 'body lobby'}, h('div', {class: 'stage'}, heading(scenario.meeting, 1), h('p', {class: 'soft'}, 'Organisée par ' + scenario.host + '. Réglez tout, puis entrez.'), picture(), h('div', {class: 'tools center'}, mic(), cam())),
    h('div', {class: 'form'}, textField('Nom que les autres voient', {value: s.name, key: 'name', error: view.error, input: v => { s.name = v; }}), devices(), h('div', {class: 'actions'}, button('Entrer dans la réunion', join, {kind: 'primary', icon: 'next'}))));

  function share() {
    let chosen = '', error;
    dialog({title: 'Que voulez-vous montrer ?', body: () => radioGroup('Les autres voient ce que vous choisissez', {value: chosen, error, change: v => { chosen = v; }, options: [...scenario.windows.map(w => [w.id, 'Fenêtre : ' + w.title]), ['screen', 'Tout l’écran', 'On voit aussi vos notifications.']]}), actions: [['Annuler'], ['Partager', () => {
      if (!chosen) { error = 'Choisissez ce que vous montrez.'; return false; }
      update(() => { s.sharing = chosen; if (!s.shared.includes(chosen)) s.shared.push(chosen); }, {say: 'Partage commencé.'});
    }, 'primary']]});
  }

  function chat() {
    const c = view.chat;
    const name = to => to === 'all' ? 'tout le monde' : to;
    return h('section', {class: 'card panel', 'aria-label': 'Messages'}, h('h2', {}, 'Messages'), h('ul', {class: 'messages'}, scenario.messages.map(m => h('li', {}, h('strong', {}, m.author), h('p', {class: 'pre'}, m.text))), s.chat.map(m => h('li', {class: 'mine'}, h('strong', {}, 'Vous, à ' + name(m.to)), h('p', {class: 'pre'}, m.text)))),
      selectField('À qui ?', {value: c.to, options: [['all', 'Tout le monde'], ...[scenario.host, ...scenario.people].filter((p, i, a) => a.indexOf(p) === i).map(p => [p, p + ' seulement'])], change: v => { c.to = v; }}), textField('Votre message', {value: c.text, rows: 2, key: 'chat', input: v => { c.text = v; }, spellcheck: 'true'}),
      h('div', {}, button('Envoyer', () => { if (!trimmed(c.text)) return say('Écrivez un message.'); update(() => { s.chat.push({to: c.to, text: c.text}); c.text = ''; }, {focus: 'chat', say: 'Message envoyé.'}); }, {icon: 'send', kind: 'primary'})));
  }

  const others = () => h('ul', {class: 'tiles'}, h('li', {}, picture()), [scenario.host, ...scenario.people].filter((p, i, a) => a.indexOf(p) === i).map(p => h('li', {}, h('div', {class: 'tile'}, avatar(p), h('span', {class: 'who'}, icon('mic'), p)))));

  function call() {
    const panel = (id, label, sign) => button(label, () => update(() => { view.panel = view.panel === id ? null : id; }), {icon: sign, key: 'panel-' + id, 'aria-expanded': String(view.panel === id)});
    return h('div', {class: 'body'}, heading(scenario.meeting, 1), s.sharing && h('div', {class: 'note warn'}, icon('screen'), h('div', {class: 'grow'}, h('p', {}, 'Vous partagez : ', h('strong', {}, s.sharing === 'screen' ? 'tout l’écran' : scenario.windows.find(w => w.id === s.sharing)?.title)), button('Arrêter le partage', () => update(() => { s.sharing = null; }, {focus: 'share', say: 'Partage arrêté.'}), {kind: 'danger'}))),
      h('div', {class: 'tools center controls', role: 'group', 'aria-label': 'Commandes'}, mic(), cam(), button(s.hand ? 'Baisser la main' : 'Lever la main', () => toggle('hand', 'Main levée.', 'Main baissée.'), {icon: 'hand', key: 'hand', 'aria-pressed': String(s.hand)}), panel('chat', 'Messages', 'chat'), panel('people', 'Participants', 'users'), button('Partager une fenêtre', share, {icon: 'screen', key: 'share'}), panel('devices', 'Réglages', 'settings'),
        button('Quitter', () => confirmDialog('Quitter la réunion ?', 'Vous pourrez revenir.', 'Quitter la réunion', () => update(() => { s.left = true; s.joined = false; s.sharing = null; s.hand = false; }, {focus: '', say: 'Vous avez quitté la réunion.'})), {icon: 'leave', kind: 'danger'})),
      h('div', {class: 'room' + (view.panel ? ' open' : '')}, others(), view.panel === 'chat' && chat(), view.panel === 'devices' && h('section', {class: 'card panel', 'aria-label': 'Réglages'}, h('h2', {}, 'Réglages'), devices()), view.panel === 'people' && h('section', {class: 'card panel', 'aria-label': 'Participants'}, h('h2', {}, 'Participants'), h('ul', {class: 'rows'}, [trimmed(s.name) + ' (vous)', scenario.host + ' (organise)', ...scenario.people].map(p => h('li', {class: 'row'}, avatar(p), p))))));
  }

  const gone = () => h('div', {class: 'body'}, heading('Vous avez quitté la réunion', 1), h('div', {}, button('Revenir', () => update(() => { s.left = false; }, {focus: ''}), {icon: 'back'})));

  environment({
    title: 'Réunion vidéo',
    defaults: {name: 'Visio Val', meeting: 'Entretien', host: 'Nadia Ferrand', me: 'Camille', start: 'lobby', cameras: ['Caméra intégrée'], microphones: ['Micro intégré', 'Casque'], speakers: ['Haut-parleurs', 'Casque'], working: {}, camera: true, microphone: true, background: 'none', people: [], messages: [], windows: [{id: 'cv', title: 'CV.pdf'}, {id: 'photos', title: 'Photos de vacances'}]},
    load, state, view: () => [appBar(scenario.name, 'camera', s.joined && h('span', {class: 'tag good'}, icon('check'), 'En réunion')), s.left ? gone() : s.joined ? call() : lobby()],
  });
})();
