/* A search engine with its results and the pages behind them. */
(() => {
  const AGES = [['any', 'Toutes les dates'], ['day', 'Moins de 24 heures'], ['week', 'Moins d’une semaine'], ['month', 'Moins d’un mois'], ['year', 'Moins d’un an']];
  const DAYS = {day: 1, week: 7, month: 31, year: 366};
  const KINDS = [['any', 'Tout', 'globe'], ['page', 'Pages', 'file'], ['news', 'Actualités', 'text'], ['image', 'Images', 'image'], ['pdf', 'PDF', 'download']];
  const KIND = {page: 'Page', news: 'Actualité', image: 'Image', pdf: 'PDF'};
  const SMALL = new Set(['les', 'des', 'une', 'pour', 'dans', 'sur', 'aux', 'avec', 'the', 'est', 'que', 'qui', 'par']);
  let scenario, s, typed, shown, chooseSeen;
  const page = id => scenario.pages.find(p => p.id === id);
  const kindOf = p => p.kind || 'page';
  const site = p => p.address.replace(/^https?:\/\//, '').split('/')[0];

  function load(given, saved) {
    scenario = given;
    s = {queries: [], query: '', dateFilter: 'any', kindFilter: 'any', opened: [], openedAds: [], chosen: null};
    if (saved) for (const name of Object.keys(s)) s[name] = copyOf(saved[name]);
    typed = s.query || given.query;
    shown = null;
  }

  /* Words between quotes must be there as written, -word must not, site:… says where; of the others at least half. */
  function results() {
    if (!s.query) return [];
    const q = fold(s.query);
    const exact = [...q.matchAll(/"([^"]+)"/g)].map(m => m[1]);
    const words = q.replace(/"[^"]*"/g, ' ').split(/[\s,;.!?']+/).filter(Boolean);
    const without = words.filter(w => /^-./.test(w)).map(w => w.slice(1));
    const places = words.filter(w => w.startsWith('site:')).map(w => w.slice(5));
    const wanted = words.filter(w => !w.startsWith('-') && !w.startsWith('site:') && w.length > 2 && !SMALL.has(w));
    const score = p => {
      const text = fold([p.title, p.snippet, p.text, p.words, p.address].join(' '));
      if (exact.some(e => !text.includes(e)) || without.some(w => text.includes(w)) || places.some(w => !site(p).includes(w))) return 0;
      if (!wanted.length) return exact.length || places.length ? 1 : 0;
      const hits = wanted.filter(w => text.includes(w.length > 4 ? w.replace(/s$/, '') : w)).length;
      return hits * 2 >= wanted.length ? hits : 0;
    };
    const fits = p => (s.kindFilter === 'any' || kindOf(p) === s.kindFilter)
      && (s.dateFilter === 'any' || (p.date && (day(scenario.today) - day(p.date)) / 864e5 <= DAYS[s.dateFilter]));
    return scenario.pages.map((p, i) => ({p, i, n: score(p)})).filter(x => x.n > 0 && fits(x.p)).sort((a, b) => !!b.p.ad - !!a.p.ad || b.n - a.n || a.i - b.i).map(x => x.p);
  }

  const state = () => ({...s, results: results().map(p => p.id)});

  function search() {
    const text = trimmed(typed);
    if (!text) return;
    update(() => { s.query = text; s.queries.push(text); shown = null; });
    say(count(results().length, 'résultat') + '.');
  }

  function form() {
    return ask({class: 'ask'}, search, h('label', {class: 'hidden', for: 'q'}, 'Votre recherche'),
      h('input', {id: 'q', key: 'q', type: 'search', value: typed, placeholder: 'Que cherchez-vous ?', autocomplete: 'off', oninput: e => { typed = e.target.value; }}),
      h('button', {type: 'button', 'data-run': true, class: 'button primary', key: 'search'}, icon('search'), 'Rechercher'));
  }

  function open(p) {
    update(() => { const list = p.ad ? s.openedAds : s.opened; if (!list.includes(p.id)) list.push(p.id); shown = p.id; }, {focus: ''});
  }

  function list() {
    const all = results();
    return [s.query ? heading(count(all.length, 'résultat') + ' pour « ' + s.query + ' »', 1, {class: 'h'}) : heading('Que cherchez-vous ?', 1, {class: 'h'}),
      s.query && h('div', {class: 'tools'}, h('div', {class: 'tools', role: 'group', 'aria-label': 'Type de résultat'}, KINDS.map(([id, name, sign]) => button(name, () => update(() => { s.kindFilter = id; }), {icon: sign, key: 'kind-' + id, 'aria-pressed': String(s.kindFilter === id)}))),
        selectField('Date', {value: s.dateFilter, options: AGES, change: v => update(() => { s.dateFilter = v; })})),
      s.query && !all.length && empty('Aucune page ne convient. Essayez avec d’autres mots, ou avec moins de mots.', 'search'),
      h('ol', {class: 'hits'}, all.map(p => h('li', {class: 'hit'},
        h('p', {class: 'small where'}, p.ad && h('strong', {class: 'tag warn'}, 'Annonce'), s.chosen === p.id && h('strong', {class: 'tag good'}, icon('check'), 'Page retenue'), h('span', {class: 'soft site'}, p.address.replace(/^https?:\/\//, '').replace(/\//g, ' › ').replace(/ › $/, ''))),
        h('h2', {}, h('button', {type: 'button', class: 'title', key: 'open-' + p.id, onclick: () => open(p)}, p.title)),
        h('p', {}, h('span', {class: 'soft'}, [KIND[kindOf(p)] !== 'Page' && KIND[kindOf(p)], p.date && dateText(p.date)].filter(Boolean).join(' · ') + (p.date || kindOf(p) !== 'page' ? ' — ' : '')), p.snippet || (p.text || '').slice(0, 150)))))];
  }

  function one() {
    const p = page(shown);
    return h('article', {class: 'site card'}, h('p', {class: 'address'}, icon(p.address.startsWith('https') ? 'lock' : 'globe'), h('span', {}, p.address)),
      heading(p.title, 1), (p.author || p.date) && h('p', {class: 'soft'}, [p.author, p.date && 'publié le ' + dateText(p.date)].filter(Boolean).join(' · ')),
      h('div', {class: 'pre text'}, p.text || p.snippet || ''),
      h('div', {class: 'actions'}, s.chosen === p.id ? [h('strong', {class: 'tag good'}, icon('check'), 'Page retenue'), button('Ne plus retenir', () => update(() => { s.chosen = null; }, {focus: 'choose', say: 'Page non retenue.'}), {key: 'unchoose'})]
        : button('Retenir cette page', () => update(() => { s.chosen = p.id; }, {focus: 'unchoose', say: 'Page retenue.'}), {icon: 'check', kind: 'primary', key: 'choose'}),
      button('Retour aux résultats', () => { const id = p.id; update(() => { shown = null; }, {focus: 'open-' + id}); }, {icon: 'back'})));
  }

  environment({
    title: 'Recherche',
    defaults: {name: 'Trouvetout', today: '2026-03-02', query: '', pages: [{id: 'p1', title: 'Bus : horaires et lignes', address: 'https://transports.val.example/horaires', snippet: 'Tous les horaires des bus du Val.', text: 'Les bus roulent de 6 h à 22 h.'}]},
    load, state, view: () => [appBar(scenario.name, 'search', s.chosen && h('span', {class: 'tag good'}, icon('check'), '1 page retenue')), h('div', {class: 'body'}, form(), shown ? one() : list())],
  });
})();
