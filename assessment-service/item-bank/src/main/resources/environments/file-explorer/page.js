/* A file manager. Paths say where things are: Documents/CV.pdf. */
(() => {
  let scenario, files, folders, bin, at, s, picked, clip, serialOfNames;
  const base = path => path.split('/').pop();
  const parent = path => path.split('/').slice(0, -1).join('/');
  const inside = (path, folder) => folder === '' || path === folder || path.startsWith(folder + '/');
  const ending = name => (/\.([^.]+)$/.exec(name) || ['', ''])[1].toLowerCase();
  const sign = f => f.folder ? 'folder' : ({jpg: 'image', jpeg: 'image', png: 'image', zip: 'zip'}[ending(f.path)] || 'file');
  const kind = f => f.folder ? 'Dossier' : ({jpg: 'Image', jpeg: 'Image', png: 'Image', zip: 'Archive compressée', pdf: 'Document PDF', docx: 'Texte', odt: 'Texte', txt: 'Texte simple', xlsx: 'Tableur', ods: 'Tableur', mp4: 'Vidéo', mp3: 'Son', exe: 'Programme'}[ending(f.path)] || 'Fichier');
  const join = (folder, name) => folder ? folder + '/' + name : name;
  const taken = path => files.some(f => f.path === path) || folders.some(f => f.path === path);
  const all = () => [...folders, ...files];

  function ensure(path) {
    if (!path) return;
    ensure(parent(path));
    if (!folders.some(f => f.path === path)) folders.push({path, folder: true});
  }

  function free(path, isFolder) {
    if (!taken(path)) return path;
    const dot = isFolder ? -1 : path.lastIndexOf('.');
    for (let n = 2; ; n++) {
      const next = dot > path.lastIndexOf('/') ? path.slice(0, dot) + ' (' + n + ')' + path.slice(dot) : path + ' (' + n + ')';
      if (!taken(next)) return next;
    }
  }

  function load(given, saved) {
    scenario = given;
    const known = copyOf(given.files);
    files = known;
    folders = [];
    bin = [];
    s = {opened: [], properties: [], sort: {by: 'name', descending: false}, search: ''};
    at = given.start;
    if (saved) {
      const archives = new Map((saved.archives || []).map(a => [a.path, a.contains]));
      const like = path => known.find(f => f.path === path) || known.find(f => base(f.path) === base(path)) || {bytes: 10000};
      files = saved.files.map(path => ({...like(path), path, ...(archives.has(path) ? {contains: archives.get(path)} : {})}));
      saved.folders.forEach(ensure);
      bin = saved.bin.map(path => ({...like(path), path, folder: !ending(path)}));
      for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
      at = saved.at;
    } else {
      given.folders.forEach(ensure);
    }
    files.forEach(f => ensure(parent(f.path)));
    if (at !== '#bin') ensure(at);
    picked = [];
    clip = null;
  }

  const state = () => ({files: files.map(f => f.path).sort(), folders: folders.map(f => f.path).sort(), bin: bin.map(f => f.path),
    archives: files.filter(f => ending(f.path) === 'zip').map(f => ({path: f.path, contains: f.contains || []})), ...s, at});

  function order(list) {
    const {by, descending} = s.sort;
    const value = {name: (a, b) => base(a.path).localeCompare(base(b.path), 'fr', {numeric: true}), date: (a, b) => (a.modified || '').localeCompare(b.modified || ''), bytes: (a, b) => (a.bytes || 0) - (b.bytes || 0)}[by];
    return list.sort((a, b) => !!b.folder - !!a.folder || (descending ? -1 : 1) * value(a, b));
  }

  const go = path => update(() => { at = path; picked = []; s.search = ''; }, {focus: ''});
  const chosen = () => all().filter(f => picked.includes(f.path));

  function open(f) {
    if (f.folder) return go(f.path);
    update(() => { if (!s.opened.includes(f.path)) s.opened.push(f.path); });
    const zip = ending(f.path) === 'zip';
    dialog({title: base(f.path), body: () => zip ? [h('p', {}, 'Cette archive contient :'), h('ul', {class: 'rows'}, (f.contains || []).map(name => h('li', {class: 'row'}, icon('file'), name)))]
      : h('div', {class: 'pre card'}, f.text || 'Aperçu : ' + kind(f)), actions: zip ? [['Fermer'], ['Extraire tout', () => extract(f), 'primary']] : [['Fermer']]});
  }

  function extract(f) {
    const target = free(f.path.replace(/\.zip$/i, ''), true);
    update(() => {
      ensure(target);
      for (const name of f.contains || []) { ensure(parent(join(target, name))); files.push({path: join(target, name), bytes: 20000, modified: f.modified}); }
      picked = [];
    }, {say: 'Archive extraite dans le dossier ' + base(target) + '.'});
  }

  function relocate(f, path, isCopy) {
    if (f.folder) {
      const within = all().filter(x => inside(x.path, f.path));
      for (const x of within) {
        const next = path + x.path.slice(f.path.length);
        if (isCopy) (x.folder ? folders : files).push({...x, path: next}); else x.path = next;
      }
    } else if (isCopy) files.push({...f, path});
    else f.path = path;
  }

  function naming(title, label, value, action, run) {
    let name = value, error;
    dialog({title, body: () => textField(label, {value: name, error, input: v => { name = v; }}), actions: [['Annuler'], [action, () => {
      name = trimmed(name);
      error = !name ? 'Écrivez un nom.' : /[\\/:*?"<>|]/.test(name) ? 'Ces signes sont interdits dans un nom : \\ / : * ? " < > |' : null;
      if (!error) error = run(name);
      if (error) return false;
    }, 'primary']]});
  }

  const rename = f => naming('Renommer', 'Nouveau nom', base(f.path), 'Renommer', name => {
    const path = join(parent(f.path), name);
    if (path === f.path) return null;
    if (taken(path)) return 'Ce nom existe déjà dans ce dossier.';
    update(() => { relocate(f, path, false); picked = [path]; }, {say: 'Renommé : ' + name});
    return null;
  });

  const create = () => naming('Nouveau dossier', 'Nom du dossier', '', 'Créer', name => {
    if (taken(join(at, name))) return 'Ce nom existe déjà dans ce dossier.';
    update(() => ensure(join(at, name)), {say: 'Dossier créé : ' + name});
    return null;
  });

  const compress = list => naming('Compresser', 'Nom de l’archive', (list.length === 1 ? base(list[0].path).replace(/\.[^.]+$/, '') : 'Archive') + '.zip', 'Compresser', name => {
    const path = join(at, /\.zip$/i.test(name) ? name : name + '.zip');
    if (taken(path)) return 'Ce nom existe déjà dans ce dossier.';
    const contains = list.flatMap(f => f.folder ? files.filter(x => inside(x.path, f.path)).map(x => x.path.slice(parent(f.path) ? parent(f.path).length + 1 : 0)) : [base(f.path)]);
    update(() => { files.push({path, contains, bytes: list.reduce((sum, f) => sum + (f.bytes || 0), 0) * 0.6, modified: '2026-03-02'}); picked = []; }, {say: 'Archive créée : ' + base(path)});
    return null;
  });

  function send(list, isCopy) {
    let target = at === '#bin' ? '' : at, error;
    dialog({title: (isCopy ? 'Copier ' : 'Déplacer ') + count(list.length, 'élément'), body: () => radioGroup('Vers quel dossier ?', {value: target, error, change: v => { target = v; },
      options: ['', ...folders.map(f => f.path).sort((a, b) => a.localeCompare(b, 'fr'))].map(path => [path, path ? path.split('/').join(' › ') : scenario.name])}),
    actions: [['Annuler'], [isCopy ? 'Copier ici' : 'Déplacer ici', () => {
      if (list.some(f => f.folder && inside(target, f.path))) { error = 'Un dossier ne va pas dans lui-même.'; return false; }
      update(() => {
        for (const f of list) if (isCopy || parent(f.path) !== target) relocate(f, free(join(target, base(f.path)), f.folder), isCopy);
        picked = [];
      }, {focus: '', say: (isCopy ? 'Copié dans ' : 'Déplacé dans ') + (base(target) || scenario.name) + '.'});
    }, 'primary']]});
  }

  function drop(list) {
    update(() => {
      for (const f of list) {
        const within = f.folder ? all().filter(x => inside(x.path, f.path)) : [f];
        bin.push({...f, within: within.map(x => ({...x}))});
        files = files.filter(x => !within.includes(x));
        folders = folders.filter(x => !within.includes(x));
      }
      picked = [];
    }, {focus: '', say: count(list.length, 'élément') + ' dans la corbeille.'});
  }

  const restore = f => update(() => {
    bin = bin.filter(x => x !== f);
    ensure(parent(f.path));
    for (const x of f.within || [f]) if (!taken(x.path)) (x.folder ? folders : files).push(x);
  }, {focus: '', say: base(f.path) + ' est restauré.'});

  function properties(f) {
    const within = f.folder ? files.filter(x => inside(x.path, f.path)) : [f];
    update(() => { if (!s.properties.includes(f.path)) s.properties.push(f.path); });
    dialog({title: 'Propriétés', body: () => h('dl', {class: 'facts'}, [['Nom', base(f.path)], ['Type', kind(f)], ['Emplacement', join(scenario.name, parent(f.path)).split('/').join(' › ')],
      ['Taille', sizeText(within.reduce((sum, x) => sum + (x.bytes || 0), 0))], f.folder && ['Contenu', count(within.length, 'fichier')], f.modified && ['Modifié le', momentText(f.modified)], f.author && ['Auteur', f.author]]
      .filter(Boolean).map(([k, v]) => [h('dt', {}, k), h('dd', {}, v)]))});
  }

  function tree() {
    const top = folders.filter(f => f.path.split('/').length <= 2).map(f => f.path).sort((a, b) => a.localeCompare(b, 'fr'));
    const tab = (path, name, i) => h('li', {}, h('button', {type: 'button', class: 'tab', key: 'tree-' + path, 'aria-current': at === path ? 'true' : null, onclick: () => go(path), style: {paddingLeft: 0.75 + path.split('/').length * (path ? 0.5 : 0) - (path ? 0.5 : 0) + 'rem'}}, icon(i), name,
      path === '#bin' && bin.length > 0 && h('span', {class: 'n'}, String(bin.length))));
    return h('nav', {'aria-label': 'Dossiers'}, h('ul', {}, tab('', scenario.name, 'laptop'), top.map(path => tab(path, base(path), 'folder')), tab('#bin', 'Corbeille', 'trash')));
  }

  function actions(list) {
    const one = list.length === 1 ? list[0] : null;
    return h('div', {class: 'tools panel', role: 'group', 'aria-label': 'Actions'}, h('p', {class: 'strong count'}, count(list.length, 'sélectionné')),
      one && button('Ouvrir', () => open(one), {icon: 'next'}), one && button('Renommer', () => rename(one), {icon: 'edit'}),
      button('Déplacer', () => send(list, false), {icon: 'move'}), button('Copier', () => send(list, true), {icon: 'copy'}),
      one && ending(one.path) === 'zip' ? button('Extraire', () => extract(one), {icon: 'zip'}) : button('Compresser', () => compress(list), {icon: 'zip'}),
      one && button('Propriétés', () => properties(one), {icon: 'info'}), button('Supprimer', () => drop(list), {icon: 'trash', kind: 'danger'}));
  }

  function folder() {
    const list = order(all().filter(f => s.search ? inside(f.path, at) && f.path !== at && found(s.search, base(f.path)) : parent(f.path) === at));
    const steps = at ? at.split('/') : [];
    const select = (f, on) => update(() => { picked = on ? [...picked, f.path] : picked.filter(p => p !== f.path); });
    return h('div', {class: 'body'},
      h('nav', {'aria-label': 'Emplacement', class: 'crumbs'}, [['', scenario.name], ...steps.map((name, i) => [steps.slice(0, i + 1).join('/'), name])].map(([path, name], i, a) => [i > 0 && h('span', {'aria-hidden': 'true'}, '›'), i === a.length - 1 ? heading(name, 1) : button(name, () => go(path), {kind: 'plain', key: 'crumb-' + path})])),
      h('div', {class: 'tools'}, button('Nouveau dossier', create, {icon: 'plus', kind: 'primary'}),
        selectField('Trier par', {value: s.sort.by + s.sort.descending, key: 'sort', change: v => update(() => { s.sort = {by: v.replace(/true|false/, ''), descending: /true/.test(v)}; }),
          options: [['namefalse', 'Nom, de A à Z'], ['nametrue', 'Nom, de Z à A'], ['datetrue', 'Date, le plus récent'], ['datefalse', 'Date, le plus ancien'], ['bytestrue', 'Taille, le plus gros'], ['bytesfalse', 'Taille, le plus petit']]}),
        ask({class: 'find'}, box => update(() => { s.search = trimmed(box.querySelector('input').value); picked = []; }, {say: 'Recherche faite.'}),
          h('div', {class: 'field'}, h('label', {for: 'q'}, 'Rechercher un nom'), h('input', {id: 'q', key: 'q', type: 'search', value: s.search, autocomplete: 'off'})), h('button', {type: 'button', 'data-run': true, class: 'button square', 'aria-label': 'Chercher', key: 'go'}, icon('search')))),
      picked.length > 0 ? actions(chosen()) : h('p', {class: 'soft'}, 'Cochez un élément pour agir sur lui.'),
      list.length ? h('ul', {class: 'rows'}, list.map(f => h('li', {class: 'entry' + (picked.includes(f.path) ? ' on' : '')},
        h('input', {type: 'checkbox', key: 'pick-' + f.path, 'aria-label': 'Sélectionner ' + base(f.path), checked: picked.includes(f.path), onchange: e => select(f, e.target.checked)}),
        h('button', {type: 'button', class: 'row', key: 'open-' + f.path, onclick: () => open(f)}, h('span', {class: 'sign ' + sign(f)}, icon(sign(f))), h('span', {class: 'grow'}, h('span', {class: 'strong name2'}, base(f.path)),
          h('span', {class: 'soft small'}, [kind(f), f.bytes && sizeText(f.bytes), f.modified && shortDate(f.modified), s.search && parent(f.path)].filter(Boolean).join(' · '))))))) : empty(s.search ? 'Rien ne porte ce nom ici.' : 'Ce dossier est vide.', 'folder'));
  }

  function rubbish() {
    return h('div', {class: 'body'}, heading('Corbeille', 1), bin.length ? h('ul', {class: 'rows'}, bin.map(f => h('li', {class: 'row'}, icon(sign(f)), h('span', {class: 'grow'}, h('span', {class: 'strong name2'}, base(f.path)), h('span', {class: 'soft small'}, 'Venait de : ' + (parent(f.path) || scenario.name))),
      button('Restaurer', () => restore(f), {icon: 'refresh', key: 'restore-' + f.path, 'aria-label': 'Restaurer ' + base(f.path)})))) : empty('La corbeille est vide.', 'trash'),
    bin.length > 0 && h('div', {}, button('Vider la corbeille', () => confirmDialog('Vider la corbeille ?', 'Les fichiers seront perdus pour toujours.', 'Vider', () => update(() => { bin = []; }, {say: 'La corbeille est vide.'})), {kind: 'danger', icon: 'trash'})));
  }

  environment({
    title: 'Fichiers',
    defaults: {name: 'Cet ordinateur', start: 'Documents', folders: ['Bureau', 'Documents', 'Images', 'Téléchargements'], files: [{path: 'Documents/CV.pdf', bytes: 184000, modified: '2026-02-10T10:00'}, {path: 'Images/plage.jpg', bytes: 2400000, modified: '2025-08-14T16:20'}]},
    load, state, view: () => [appBar('Fichiers', 'folder'), h('div', {class: 'split'}, tree(), at === '#bin' ? rubbish() : folder())],
  });
})();
