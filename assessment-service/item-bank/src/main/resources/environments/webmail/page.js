/* A mail program: read, answer, write, sort. */
(() => {
  const SYSTEM = [['inbox', 'Boîte de réception', 'inbox'], ['sent', 'Envoyés', 'send'], ['drafts', 'Brouillons', 'edit'], ['archive', 'Archives', 'folder'], ['spam', 'Indésirables', 'spam'], ['trash', 'Corbeille', 'trash']];
  let scenario, mails, extra, view, s;

  const folders = () => [...SYSTEM, ...extra.map(f => [f.id, f.name, 'folder'])];
  const folderName = id => folders().find(f => f[0] === id)[1];
  const mail = id => mails.find(m => m.id === id);
  const who = m => m.from.name || m.from.address;
  const blank = () => ({to: '', cc: '', bcc: '', subject: '', body: '', attachments: [], kind: 'new', of: null});
  const go = (next, text) => update(() => { view = next; }, {focus: '', say: text});

  function load(given, saved) {
    scenario = given;
    mails = scenario.messages.map((m, i) => ({id: 'm' + (i + 1), folder: 'inbox', read: false, attachments: [], links: [], to: [scenario.owner.address], cc: [], text: '', ...m, from: typeof m.from === 'string' ? {name: '', address: m.from} : m.from}));
    extra = scenario.folders.map(f => ({...f}));
    s = {sent: [], drafts: [], opened: [], starred: mails.filter(m => m.starred).map(m => m.id), rules: [], links: [], downloads: [], search: ''};
    if (saved) {
      for (const name of Object.keys(s)) if (saved[name] !== undefined) s[name] = copyOf(saved[name]);
      extra.push(...(saved.createdFolders || []).map(name => ({id: fold(name).replace(/[^a-z0-9]+/g, '-'), name, made: true})));
      for (const [folder, ids] of Object.entries(saved.folders || {})) for (const id of ids) if (mail(id)) mail(id).folder = folder;
      for (const id of saved.read || []) if (mail(id)) mail(id).read = true;
    }
    view = {at: 'list', folder: 'inbox'};
  }

  function state() {
    const places = {};
    for (const [id] of folders()) if (id !== 'sent' && id !== 'drafts') places[id] = mails.filter(m => m.folder === id).map(m => m.id);
    return {...s, drafts: s.drafts.map(post), folders: places, read: mails.filter(m => m.read).map(m => m.id), createdFolders: extra.filter(f => f.made).map(f => f.name)};
  }

  const post = d => ({to: addresses(d.to), cc: addresses(d.cc), bcc: addresses(d.bcc), subject: trimmed(d.subject), body: d.body, attachments: d.attachments, kind: d.kind, of: d.of});

  function open(m) {
    update(() => { m.read = true; if (!s.opened.includes(m.id)) s.opened.push(m.id); view = {at: 'mail', id: m.id, folder: m.folder}; }, {focus: ''});
  }

  function put(m, folder, text) {
    update(() => { m.folder = folder; view = {at: 'list', folder: view.folder}; }, {focus: '', say: text});
  }

  function move(m) {
    let chosen = '';
    dialog({title: 'Déplacer le message', body: () => radioGroup('Vers quel dossier ?', {value: chosen, change: v => { chosen = v; },
      options: folders().filter(([id]) => !['sent', 'drafts', m.folder].includes(id)).map(([id, name]) => [id, name])}),
    actions: [['Annuler'], ['Déplacer', () => chosen ? put(m, chosen, 'Message déplacé vers ' + folderName(chosen) + '.') : false, 'primary']]});
  }

  function answer(m, kind) {
    const d = {...blank(), kind, of: m.id};
    const quote = '\n\n--- Le ' + momentText(m.date) + ', ' + who(m) + ' a écrit :\n' + m.text;
    if (kind === 'forward') {
      d.subject = 'Tr : ' + m.subject;
      d.attachments = m.attachments.map(a => a.name);
    } else {
      d.subject = /^re ?:/i.test(m.subject) ? m.subject : 'Re : ' + m.subject;
      d.to = m.from.address;
      if (kind === 'reply-all') {
        const others = [...m.to, ...m.cc].map(address).filter(a => a !== address(scenario.owner.address) && a !== address(m.from.address));
        d.cc = others.join(', ');
      }
    }
    d.quote = quote;
    go({at: 'write', draft: d, folder: view.folder, more: d.cc !== ''});
  }

  function send() {
    const d = view.draft;
    const p = post(d);
    const wrong = [...p.to, ...p.cc, ...p.bcc].find(a => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(a));
    view.errors = {};
    if (!p.to.length && !p.cc.length && !p.bcc.length) view.errors.to = 'Indiquez au moins un destinataire.';
    else if (wrong) view.errors.to = '« ' + wrong + ' » n’est pas une adresse complète.';
    if (view.errors.to) return update(null, {focus: 'to', say: view.errors.to});
    update(() => { s.sent.push(p); s.drafts = s.drafts.filter(x => x !== d); view = {at: 'list', folder: view.folder}; }, {focus: '', say: 'Message envoyé.'});
  }

  function attach() {
    const d = view.draft;
    dialog({title: 'Joindre un fichier', body: () => scenario.files.length
      ? h('fieldset', {class: 'radios'}, h('legend', {}, 'Fichiers de l’appareil'), scenario.files.map(f => checkField(f.name, {checked: d.attachments.includes(f.name), hint: [f.bytes && sizeText(f.bytes), f.folder].filter(Boolean).join(' · '),
        change: on => { d.attachments = on ? [...d.attachments, f.name] : d.attachments.filter(n => n !== f.name); }})))
      : h('p', {}, 'Aucun fichier sur cet appareil.'),
    actions: [['Terminer', () => { update(null, {say: count(d.attachments.length, 'pièce jointe', 'pièces jointes')}); }, 'primary']]});
  }

  function newFolder() {
    let name = '', error;
    dialog({title: 'Nouveau dossier', body: () => textField('Nom du dossier', {value: name, error, input: v => { name = v; }}), actions: [['Annuler'], ['Créer', () => {
      if (!trimmed(name)) { error = 'Donnez un nom au dossier.'; return false; }
      const id = fold(trimmed(name)).replace(/[^a-z0-9]+/g, '-');
      if (folders().some(f => f[0] === id || fold(f[1]) === fold(trimmed(name)))) { error = 'Ce dossier existe déjà.'; return false; }
      update(() => extra.push({id, name: trimmed(name), made: true}), {say: 'Dossier créé.'});
    }, 'primary']]});
  }

  function sidebar() {
    return h('nav', {'aria-label': 'Dossiers'}, h('ul', {}, folders().map(([id, name, sign]) => {
      const n = id === 'sent' ? 0 : id === 'drafts' ? s.drafts.length : mails.filter(m => m.folder === id && !m.read).length;
      return h('li', {}, h('button', {type: 'button', class: 'tab', key: 'folder-' + id, 'aria-current': view.folder === id && view.at !== 'rules' ? 'true' : null, onclick: () => go({at: 'list', folder: id})},
        icon(sign), name, n > 0 && h('span', {class: 'n'}, String(n), h('span', {class: 'hidden'}, id === 'drafts' ? ' brouillons' : ' non lus'))));
    }), h('li', {}, h('button', {type: 'button', class: 'tab', key: 'new-folder', onclick: newFolder}, icon('plus'), 'Nouveau dossier')),
    h('li', {}, h('button', {type: 'button', class: 'tab', key: 'rules', 'aria-current': view.at === 'rules' ? 'true' : null, onclick: () => go({at: 'rules', folder: view.folder})}, icon('settings'), 'Règles de tri'))));
  }

  function list() {
    const own = view.folder === 'sent' ? s.sent : view.folder === 'drafts' ? s.drafts : null;
    const shown = own ? [] : mails.filter(m => (s.search ? m.folder !== 'trash' : m.folder === view.folder) && found(s.search, m.subject, m.text, who(m), m.from.address, ...m.attachments.map(a => a.name)))
      .sort((a, b) => (b.date || '').localeCompare(a.date || ''));
    return h('div', {class: 'body'},
      heading(s.search && !own ? 'Résultats de la recherche' : folderName(view.folder), 1),
      !own && ask({class: 'searchbar'}, box => update(() => { s.search = trimmed(box.querySelector('input').value); }, {say: 'Recherche faite.'}),
        h('label', {class: 'hidden', for: 'q'}, 'Rechercher dans les messages'),
        h('input', {id: 'q', type: 'search', value: s.search, placeholder: 'Rechercher', autocomplete: 'off', key: 'search'}),
        h('button', {type: 'button', 'data-run': true, class: 'button square', 'aria-label': 'Lancer la recherche', key: 'go'}, icon('search')),
        s.search && button('Effacer', () => update(() => { s.search = ''; }, {focus: 'search'}))),
      own ? (own.length ? h('ul', {class: 'rows'}, own.map((d, i) => h('li', {}, h('button', {type: 'button', class: 'row', key: 'own' + i,
        onclick: () => view.folder === 'drafts' ? go({at: 'write', draft: d, folder: 'drafts', more: !!(d.cc || d.bcc).length}) : go({at: 'sent', index: i, folder: 'sent'})},
      icon(view.folder === 'sent' ? 'send' : 'edit'), h('span', {class: 'grow'}, h('span', {class: 'cut strong'}, d.subject || '(sans objet)'), h('span', {class: 'cut soft'}, 'À : ' + ([].concat(d.to, d.cc, d.bcc).filter(Boolean).join(', ') || '(personne)'))))))) : empty('Aucun message ici.'))
        : shown.length ? h('ul', {class: 'rows'}, shown.map(m => h('li', {class: 'mailrow' + (m.read ? '' : ' unread')},
          h('button', {type: 'button', class: 'row', key: 'mail-' + m.id, onclick: () => open(m)}, avatar(who(m)),
            h('span', {class: 'grow'}, h('span', {class: 'line'}, h('span', {class: 'from'}, !m.read && h('span', {class: 'dot'}, h('span', {class: 'hidden'}, 'Non lu : ')), who(m)), h('span', {class: 'soft small when'}, dateText(m.date, {day: 'numeric', month: 'short'}))),
              h('span', {class: 'block subject'}, m.subject), h('span', {class: 'cut soft small'}, m.attachments.length > 0 && [icon('clip'), h('span', {class: 'hidden'}, 'Avec pièce jointe. ')], s.search ? '[' + folderName(m.folder) + '] ' : '', m.text.slice(0, 90)))),
          button(s.starred.includes(m.id) ? 'Retirer le suivi : ' + m.subject : 'Marquer à suivre : ' + m.subject, () => update(() => { s.starred = s.starred.includes(m.id) ? s.starred.filter(x => x !== m.id) : [...s.starred, m.id]; }),
            {icon: 'star', hideLabel: true, kind: 'plain star', key: 'star-' + m.id, 'aria-pressed': String(s.starred.includes(m.id))}))))
          : empty(s.search ? 'Aucun message trouvé.' : 'Aucun message ici.'));
  }

  function text(m) {
    const parts = [];
    let rest = m.text;
    for (const link of m.links) {
      const at = rest.indexOf(link.text);
      const make = () => h('button', {type: 'button', class: 'link', key: 'link-' + link.text, title: link.address, onclick: () => follow(m, link)}, link.text);
      if (at < 0) parts.push(rest, '\n\n', make()), rest = '';
      else parts.push(rest.slice(0, at), make()), rest = rest.slice(at + link.text.length);
    }
    return h('div', {class: 'pre letter'}, parts, rest);
  }

  function follow(m, link) {
    dialog({title: 'Adresse du lien', body: () => [h('p', {}, 'Ce lien mène à :'), h('p', {class: 'card mono'}, link.address)], actions: [['Ne pas ouvrir'], ['Ouvrir le lien', () => {
      s.links.push({message: m.id, address: link.address});
      update(null, {say: 'La page s’est ouverte dans un autre onglet.'});
    }]]});
  }

  function letter() {
    const m = mail(view.id);
    return h('div', {class: 'body'},
      h('div', {class: 'tools'}, button('Retour à la liste', () => go({at: 'list', folder: view.folder}), {icon: 'back', kind: 'plain'})),
      heading(m.subject, 1),
      h('div', {class: 'sender'}, avatar(who(m)), h('dl', {class: 'facts'}, h('dt', {}, 'De'), h('dd', {}, m.from.name ? [h('strong', {}, m.from.name), ' <' + m.from.address + '>'] : m.from.address),
        h('dt', {}, 'À'), h('dd', {}, m.to.join(', ')), m.cc.length > 0 && [h('dt', {}, 'Copie'), h('dd', {}, m.cc.join(', '))], m.date && [h('dt', {}, 'Date'), h('dd', {}, momentText(m.date))])),
      text(m),
      m.attachments.length > 0 && h('section', {'aria-label': 'Pièces jointes'}, h('ul', {class: 'tags'}, m.attachments.map(a => h('li', {}, button('Enregistrer ' + a.name + (a.bytes ? ' (' + sizeText(a.bytes) + ')' : ''),
        () => update(() => { s.downloads.push({message: m.id, name: a.name}); }, {say: a.name + ' est enregistré.'}), {icon: 'clip', key: 'save-' + a.name}))))),
      h('div', {class: 'tools', role: 'group', 'aria-label': 'Actions sur le message'},
        button('Répondre', () => answer(m, 'reply'), {icon: 'reply', kind: 'primary'}), button('Répondre à tous', () => answer(m, 'reply-all'), {icon: 'replyall'}), button('Transférer', () => answer(m, 'forward'), {icon: 'forward'}),
        button('Déplacer', () => move(m), {icon: 'move'}),
        m.folder !== 'archive' && button('Archiver', () => put(m, 'archive', 'Message archivé.'), {icon: 'folder'}),
        m.folder === 'spam' ? button('Ce n’est pas un indésirable', () => put(m, 'inbox', 'Message remis dans la boîte de réception.'), {icon: 'check'}) : button('Signaler comme indésirable', () => put(m, 'spam', 'Message signalé et déplacé dans Indésirables.'), {icon: 'spam'}),
        m.folder === 'trash' ? button('Restaurer', () => put(m, 'inbox', 'Message restauré.'), {icon: 'inbox'}) : button('Supprimer', () => put(m, 'trash', 'Message mis à la corbeille.'), {icon: 'trash', kind: 'danger'}),
        button('Marquer comme non lu', () => update(() => { m.read = false; view = {at: 'list', folder: view.folder}; }, {focus: '', say: 'Message marqué non lu.'}), {icon: 'mail'})));
  }

  function write() {
    const d = view.draft;
    const e = view.errors || {};
    const names = 'Plusieurs adresses : séparez-les par une virgule.';
    return h('div', {class: 'body'}, heading({reply: 'Répondre', 'reply-all': 'Répondre à tous', forward: 'Transférer', new: 'Nouveau message'}[d.kind], 1),
      h('div', {class: 'form'},
        scenario.contacts.length > 0 && h('div', {class: 'tools', role: 'group', 'aria-label': 'Contacts'}, h('span', {class: 'soft'}, 'Contacts :'), scenario.contacts.map(c => button(c.name, () => update(() => { d.to = [...addresses(d.to), address(c.address)].join(', '); }), {icon: 'plus', key: 'contact-' + c.address}))),
        textField('À', {value: String(d.to), input: v => { d.to = v; }, key: 'to', hint: names, error: e.to, inputmode: 'email'}),
        view.more ? [textField('Cc (copie)', {value: String(d.cc), input: v => { d.cc = v; }, key: 'cc', hint: 'Tous les destinataires voient ces adresses.', inputmode: 'email'}),
          textField('Cci (copie cachée)', {value: String(d.bcc), input: v => { d.bcc = v; }, key: 'bcc', hint: 'Les autres destinataires ne voient pas ces adresses.', inputmode: 'email'})]
          : h('div', {}, button('Ajouter Cc et Cci', () => update(() => { view.more = true; }, {focus: 'cc'}), {icon: 'plus', kind: 'plain'})),
        textField('Objet', {value: d.subject, input: v => { d.subject = v; }, key: 'subject'}),
        textField('Message', {value: d.body, input: v => { d.body = v; }, rows: 8, key: 'body', spellcheck: 'true'}),
        d.quote && h('blockquote', {class: 'pre soft'}, d.quote.trim()),
        h('section', {'aria-label': 'Pièces jointes'}, h('ul', {class: 'tags'}, d.attachments.map(name => h('li', {}, button(name, () => update(() => { d.attachments = d.attachments.filter(n => n !== name); }, {focus: 'Joindre un fichier', say: name + ' retiré.'}), {icon: 'close', 'aria-label': 'Retirer ' + name, key: 'drop-' + name}))))),
        h('div', {class: 'actions'}, button('Envoyer', send, {icon: 'send', kind: 'primary'}), button('Joindre un fichier', attach, {icon: 'clip'}),
          button('Garder en brouillon', () => update(() => { if (!s.drafts.includes(d)) s.drafts.push(d); view = {at: 'list', folder: view.folder}; }, {focus: '', say: 'Brouillon enregistré.'}), {icon: 'edit'}),
          button('Abandonner', () => update(() => { s.drafts = s.drafts.filter(x => x !== d); view = {at: 'list', folder: view.folder}; }, {focus: '', say: 'Message abandonné.'}), {icon: 'trash', kind: 'danger'}))));
  }

  function sentMail() {
    const d = s.sent[view.index];
    return h('div', {class: 'body'}, h('div', {}, button('Retour à la liste', () => go({at: 'list', folder: 'sent'}), {icon: 'back', kind: 'plain'})), heading(d.subject || '(sans objet)', 1),
      h('dl', {class: 'facts'}, h('dt', {}, 'À'), h('dd', {}, d.to.join(', ') || '–'), d.cc.length > 0 && [h('dt', {}, 'Cc'), h('dd', {}, d.cc.join(', '))], d.bcc.length > 0 && [h('dt', {}, 'Cci'), h('dd', {}, d.bcc.join(', '))], d.attachments.length > 0 && [h('dt', {}, 'Pièces jointes'), h('dd', {}, d.attachments.join(', '))]),
      h('div', {class: 'pre letter'}, d.body));
  }

  function rules() {
    const r = view.rule ||= {field: 'from', contains: '', folder: ''};
    return h('div', {class: 'body'}, heading('Règles de tri', 1), h('p', {class: 'soft'}, 'Une règle range toute seule les messages qui arrivent.'),
      s.rules.length > 0 && h('ul', {class: 'rows'}, s.rules.map((x, i) => h('li', {class: 'row'}, h('span', {class: 'grow'}, 'Si ' + (x.field === 'from' ? 'l’expéditeur' : 'l’objet') + ' contient « ' + x.contains + ' », ranger dans « ' + folderName(x.folder) + ' »'),
        button('Supprimer la règle ' + (i + 1), () => update(() => s.rules.splice(i, 1), {focus: '', say: 'Règle supprimée.'}), {icon: 'trash', hideLabel: true})))),
      h('section', {class: 'card form', 'aria-label': 'Nouvelle règle'}, h('h2', {}, 'Nouvelle règle'),
        selectField('Si', {value: r.field, options: [['from', 'l’expéditeur contient'], ['subject', 'l’objet contient']], change: v => { r.field = v; }}),
        textField('Texte', {value: r.contains, input: v => { r.contains = v; }, key: 'contains'}),
        selectField('Ranger dans', {value: r.folder, options: [['', 'Choisir un dossier'], ...folders().filter(([id]) => !['sent', 'drafts', 'inbox'].includes(id)).map(([id, name]) => [id, name])], change: v => { r.folder = v; }}),
        view.error && h('p', {class: 'error'}, icon('spam'), view.error),
        h('div', {}, button('Créer la règle', () => {
          if (!trimmed(r.contains) || !r.folder) return update(() => { view.error = 'Indiquez un texte et un dossier.'; }, {focus: 'contains', say: 'Indiquez un texte et un dossier.'});
          update(() => {
            const rule = {field: r.field, contains: trimmed(r.contains), folder: r.folder};
            s.rules.push(rule);
            for (const m of mails) if (m.folder === 'inbox' && found(rule.contains, rule.field === 'from' ? who(m) + ' ' + m.from.address : m.subject)) m.folder = rule.folder;
            view.rule = null; view.error = null;
          }, {focus: '', say: 'Règle créée. Elle est appliquée à la boîte de réception.'});
        }, {kind: 'primary', icon: 'plus'}))));
  }

  environment({
    title: 'Messagerie',
    defaults: {
      product: 'Pli',
      owner: {name: 'Camille Exemple', address: 'camille@courriel.example'},
      messages: [
        {id: 'm1', from: {name: 'Lettre des ateliers', address: 'ateliers@val.example'}, subject: 'Les ateliers du mois', date: '2026-03-02T08:00:00', text: 'Bonjour,\n\nVoici les ateliers du mois à la médiathèque.\n\nBonne journée', read: true},
      ],
      files: [{name: 'CV.pdf', bytes: 184000}, {name: 'lettre.docx', bytes: 26000}],
      folders: [], contacts: [],
    },
    load, state,
    view: () => [appBar(scenario.product, 'mail', button('Écrire un message', () => go({at: 'write', draft: blank(), folder: view.folder}), {icon: 'edit', kind: 'primary'}), h('span', {class: 'soft small owner'}, scenario.owner.address)),
      h('div', {class: 'split'}, sidebar(), {list, mail: letter, write, rules, sent: sentMail}[view.at]())],
  });
})();
