/* A document that several people write: text, comments, suggestions, versions, sharing. */
(() => {
  const RIGHTS = [['read', 'Peut lire'], ['comment', 'Peut commenter'], ['edit', 'Peut modifier']];
  let scenario, s, view;
  const person = a => [...scenario.people, ...scenario.contacts, scenario.me].find(p => address(p.address) === address(a));
  const label = a => person(a)?.name || a;

  function load(given, saved) {
    scenario = given;
    s = {title: given.title, paragraphs: given.paragraphs.map(p => ({...p})), comments: given.comments.map(c => ({...c, resolved: false, replies: []})), suggestions: given.suggestions.map(x => ({id: x.id, is: 'open'})), people: given.people.map(p => ({address: address(p.address), right: p.right})), link: given.link, openedVersions: [], restored: null};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    view = {at: 'text'};
  }
  const state = () => ({...s, text: s.paragraphs.map(p => p.text).join('\n')});
  const go = (at, more) => update(() => { view = {at, ...more}; }, {focus: ''});

  function decide(x, accept) {
    update(() => {
      s.suggestions.find(y => y.id === x.id).is = accept ? 'accepted' : 'rejected';
      const p = s.paragraphs.find(y => y.id === x.paragraph);
      if (accept && p) p.text = x.from ? p.text.replace(x.from, x.to || '').replace(/ {2,}/g, ' ') : (p.text + ' ' + (x.to || '')).trim();
    }, {focus: '', say: accept ? 'Suggestion acceptée.' : 'Suggestion refusée.'});
  }

  function edit(p) {
    let text = p.text;
    dialog({title: 'Modifier le paragraphe', body: () => textField('Texte', {value: text, rows: 6, input: v => { text = v; }, spellcheck: 'true'}), actions: [['Annuler'], ['Enregistrer', () => { update(() => { p.text = text; }, {say: 'Paragraphe enregistré.'}); }, 'primary']]});
  }

  function comment(p) {
    let text = '', error;
    dialog({title: 'Commenter', body: () => [h('blockquote', {}, p.text), textField('Votre commentaire', {value: text, rows: 3, error, input: v => { text = v; }, spellcheck: 'true'})], actions: [['Annuler'], ['Publier le commentaire', () => {
      if (!trimmed(text)) { error = 'Écrivez un commentaire.'; return false; }
      update(() => s.comments.push({id: 'new' + (s.comments.filter(c => c.id.startsWith('new')).length + 1), author: scenario.me.name, paragraph: p.id, text, resolved: false, replies: []}), {say: 'Commentaire publié.'});
    }, 'primary']]});
  }

  function reply(c) {
    let text = '', error;
    dialog({title: 'Répondre à ' + c.author, body: () => [h('blockquote', {}, c.text), textField('Votre réponse', {value: text, rows: 3, error, input: v => { text = v; }, spellcheck: 'true'})], actions: [['Annuler'], ['Publier la réponse', () => {
      if (!trimmed(text)) { error = 'Écrivez une réponse.'; return false; }
      update(() => c.replies.push(text), {say: 'Réponse publiée.'});
    }, 'primary']]});
  }

  const commentCard = c => h('div', {class: 'card aside' + (c.resolved ? ' done' : '')}, h('p', {class: 'by'}, avatar(c.author), h('strong', {}, c.author), c.resolved && h('span', {class: 'tag good'}, icon('check'), 'Résolu')), h('p', {class: 'pre'}, c.text),
    c.replies.map(r => h('div', {class: 'reply'}, h('strong', {}, scenario.me.name + ' : '), h('span', {class: 'pre'}, r))),
    h('div', {class: 'actions'}, button('Répondre', () => reply(c), {icon: 'reply', key: 'reply-' + c.id, 'aria-label': 'Répondre à ' + c.author}), button(c.resolved ? 'Rouvrir' : 'Marquer comme résolu', () => update(() => { c.resolved = !c.resolved; }, {say: c.resolved ? 'Commentaire rouvert.' : 'Commentaire résolu.'}), {icon: 'check', key: 'resolve-' + c.id}),
      c.id.startsWith('new') && button('Supprimer', () => update(() => { s.comments = s.comments.filter(x => x !== c); }, {focus: '', say: 'Commentaire supprimé.'}), {icon: 'trash', key: 'drop-' + c.id})));

  const suggestionCard = x => h('div', {class: 'card aside'}, h('p', {class: 'by'}, avatar(x.author), h('strong', {}, x.author), ' suggère'), h('p', {}, x.from && [h('span', {class: 'soft'}, x.to ? 'remplacer ' : 'supprimer '), h('del', {}, x.from)], x.to && [h('span', {class: 'soft'}, x.from ? ' par ' : 'ajouter '), h('ins', {}, x.to)]),
    h('div', {class: 'actions'}, button('Accepter', () => decide(x, true), {icon: 'check', key: 'accept-' + x.id, 'aria-label': 'Accepter : ' + (x.to || 'supprimer ' + x.from)}), button('Refuser', () => decide(x, false), {icon: 'close', key: 'reject-' + x.id, 'aria-label': 'Refuser : ' + (x.to || 'supprimer ' + x.from)})));

  function text() {
    return [h('div', {class: 'tools'}, button('Titre', () => { let t = s.title; dialog({title: 'Titre du document', body: () => textField('Titre', {value: t, input: v => { t = v; }}), actions: [['Annuler'], ['Enregistrer', () => { update(() => { s.title = trimmed(t) || s.title; }); }, 'primary']]}); }, {icon: 'edit', 'aria-label': 'Modifier le titre'}),
      button('Ajouter un paragraphe', () => { const p = {id: 'new' + (s.paragraphs.filter(x => x.id.startsWith('new')).length + 1), text: ''}; update(() => s.paragraphs.push(p)); edit(p); }, {icon: 'plus'})),
    h('div', {class: 'sheet'}, heading(s.title, 1), s.paragraphs.map((p, i) => { const notes = [...scenario.suggestions.filter(x => x.paragraph === p.id && s.suggestions.find(y => y.id === x.id)?.is === 'open').map(suggestionCard), ...s.comments.filter(c => c.paragraph === p.id).map(commentCard)];
      return h('section', {class: 'para', 'aria-label': 'Paragraphe ' + (i + 1)}, h('div', {class: 'own'}, h('p', {class: 'pre'}, p.text || '(vide)'), h('div', {class: 'tools'}, button('Modifier', () => edit(p), {icon: 'edit', kind: 'plain', key: 'edit-' + p.id, 'aria-label': 'Modifier le paragraphe ' + (i + 1)}), button('Commenter', () => comment(p), {icon: 'chat', kind: 'plain', key: 'comment-' + p.id, 'aria-label': 'Commenter le paragraphe ' + (i + 1)}))), notes.length > 0 && h('div', {class: 'notes'}, notes)); }))];
  }

  function versions() {
    const v = scenario.versions.find(x => x.id === view.id);
    if (v) return [h('div', {}, button('Retour à l’historique', () => go('versions'), {icon: 'back', kind: 'plain'})), heading('Version du ' + momentText(v.date), 1), h('p', {class: 'soft'}, 'Par ' + v.author + (v.label ? ' · ' + v.label : '')), h('div', {class: 'sheet'}, v.paragraphs.map(t => h('p', {class: 'pre'}, t))),
      h('div', {}, button('Restaurer cette version', () => confirmDialog('Restaurer cette version ?', 'Le texte d’aujourd’hui est remplacé par celui-ci. Il reste dans l’historique.', 'Restaurer', () => update(() => { s.restored = v.id; s.paragraphs = v.paragraphs.map((t, i) => ({id: scenario.paragraphs[i]?.id || 'p' + (i + 1), text: t})); view = {at: 'text'}; }, {focus: '', say: 'Version restaurée.'}), 'primary'), {icon: 'history', kind: 'primary'}))];
    return [heading('Historique des versions', 1), scenario.versions.length ? h('ul', {class: 'rows'}, scenario.versions.map(x => h('li', {}, h('button', {type: 'button', class: 'row', key: 'version-' + x.id, onclick: () => { if (!s.openedVersions.includes(x.id)) s.openedVersions.push(x.id); go('versions', {id: x.id}); }}, avatar(x.author), h('span', {class: 'grow'}, h('strong', {class: 'block'}, momentText(x.date)), h('span', {class: 'soft small block'}, x.author + (x.label ? ' · ' + x.label : ''))), s.restored === x.id && h('span', {class: 'tag good'}, 'Restaurée'), icon('next'))))) : empty('Aucune version.', 'history')];
  }

  function sharing() {
    const add = view.add ||= {address: '', right: 'read'};
    const invite = () => {
      const a = address(add.address);
      view.error = !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(a) ? 'Écrivez une adresse complète.' : s.people.some(p => p.address === a) ? 'Cette personne a déjà accès.' : null;
      if (view.error) return update(null, {focus: 'invite', say: view.error});
      update(() => { s.people.push({address: a, right: add.right}); view.add = null; }, {focus: 'invite', say: label(a) + ' a maintenant accès.'});
    };
    return [heading('Partager « ' + s.title + ' »', 1), h('section', {class: 'card form', 'aria-label': 'Inviter'}, textField('Adresse e-mail de la personne', {value: add.address, key: 'invite', error: view.error, inputmode: 'email', input: v => { add.address = v; }}), scenario.contacts.length > 0 && h('div', {class: 'tools', role: 'group', 'aria-label': 'Contacts'}, scenario.contacts.map(c => button(c.name, () => update(() => { add.address = c.address; }), {icon: 'plus', key: 'contact-' + c.address}))),
      selectField('Cette personne', {value: add.right, options: RIGHTS, change: v => { add.right = v; }}), h('div', {}, button('Inviter', invite, {icon: 'send', kind: 'primary', key: 'do-invite'}))),
    h('h2', {}, 'Personnes qui ont accès'), h('ul', {class: 'rows'}, h('li', {class: 'row'}, avatar(scenario.owner), h('span', {class: 'grow'}, h('strong', {}, scenario.owner)), h('span', {class: 'tag'}, 'Propriétaire')), s.people.map(p => h('li', {class: 'row wrap'}, avatar(label(p.address)), h('span', {class: 'grow'}, h('strong', {class: 'block'}, label(p.address)), h('span', {class: 'soft small block'}, p.address)),
      h('select', {'aria-label': 'Droits de ' + label(p.address), key: 'right-' + p.address, class: 'right-of', onchange: e => update(() => { p.right = e.target.value; }, {say: 'Droits changés.'})}, RIGHTS.map(([v, t]) => h('option', {value: v, selected: v === p.right}, t))), button('Retirer', () => update(() => { s.people = s.people.filter(x => x !== p); }, {focus: '', say: label(p.address) + ' n’a plus accès.'}), {kind: 'danger', key: 'out-' + p.address, 'aria-label': 'Retirer ' + label(p.address)})))),
    h('div', {class: 'card'}, radioGroup('Toute personne qui a le lien', {value: s.link, key: 'link', options: [['off', 'N’a pas accès'], ...RIGHTS], change: v => update(() => { s.link = v; }, {say: 'Réglage du lien changé.'})}))];
  }

  environment({
    title: 'Document partagé',
    defaults: {name: 'Plume', title: 'Compte rendu', me: {name: 'Camille Exemple', address: 'camille@courriel.example'}, owner: 'Camille Exemple', people: [{name: 'Nadia Ferrand', address: 'n.ferrand@courriel.example', right: 'edit'}], contacts: [], link: 'off', paragraphs: [{id: 'p1', text: 'Réunion du 2 mars.'}], comments: [], suggestions: [], versions: []},
    load, state,
    view: () => [appBar(scenario.name, 'file', h('nav', {'aria-label': 'Document', class: 'tools'}, [['text', 'Document', 'text'], ['versions', 'Historique', 'history'], ['sharing', 'Partager', 'share']].map(([at, name, sign]) => button(name, () => go(at), {icon: sign, key: 'nav-' + at, 'aria-current': view.at === at ? 'page' : null})))), h('div', {class: 'body'}, {text, versions, sharing}[view.at]())],
  });
})();
