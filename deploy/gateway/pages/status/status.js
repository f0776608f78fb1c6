// Asks each service how it goes, and says so of one that does not answer. Served by the gateway, so that it works while all of them are down.
const AGAIN = 30_000
const PATIENCE = 8_000
const FRENCH = !(navigator.language ?? 'fr').toLowerCase().startsWith('en')
const WORDS = FRENCH
  ? {
      down: 'Ne répond pas', busy: 'Très occupé : réessayez dans un moment', all: 'Tous les services fonctionnent.',
      some: 'Au moins un service ne va pas bien.', seen: 'Vu à', stop: 'Ne plus actualiser', go: 'Actualiser toutes les 30 secondes',
      colon: '\u00a0:',
    }
  : {
      down: 'Does not answer', busy: 'Very busy: try again in a moment', all: 'All services work.',
      some: 'At least one service is not well.', seen: 'Seen at', stop: 'Stop refreshing', go: 'Refresh every 30 seconds', colon: ':',
    }

/** {state, says, parts}; a service that does not answer is down, whatever stands in its place. */
async function ask(service) {
  try {
    const answer = await fetch(`/${service}/v1/status`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    const said = await answer.json()
    if (answer.ok && typeof said.state === 'string') return said
    if (answer.status === 429 || said.code === 'overloaded') return { state: 'busy', says: WORDS.busy, parts: [] }
  } catch {
    // Away, or no service at all.
  }
  return { state: 'down', says: WORDS.down, parts: [] }
}

function show(item, status) {
  item.dataset.state = status.state
  item.querySelector('strong').textContent = status.says
  item.querySelector('p').textContent = (status.parts ?? [])
    .filter((part) => part.state !== 'works')
    .map((part) => `${part.label}${WORDS.colon} ${part.says}`)
    .join(' ')
}

/** Told once it changes, and not every half a minute: it is read out. */
function tell(whole) {
  const place = document.getElementById('whole')
  if (place.textContent !== whole) place.textContent = whole
}

async function look() {
  const items = [...document.querySelectorAll('[data-service]')]
  const found = await Promise.all(items.map((item) => ask(item.dataset.service)))
  items.forEach((item, i) => show(item, found[i]))
  tell(found.every((status) => status.state === 'works') ? WORDS.all : WORDS.some)
  document.getElementById('seen').textContent = `${WORDS.seen} ${new Date().toLocaleTimeString(FRENCH ? 'fr-FR' : 'en-GB')}.`
}

if (!FRENCH) {
  document.documentElement.lang = 'en'
  document.title = 'State of the services - Pix Emploi'
  for (const element of document.querySelectorAll('[data-en]')) element.textContent = element.dataset.en
}

const button = document.querySelector('button')
let timer = setInterval(look, AGAIN)
button.hidden = false
button.addEventListener('click', () => {
  if (timer) {
    clearInterval(timer)
    timer = 0
  } else {
    look()
    timer = setInterval(look, AGAIN)
  }
  button.textContent = timer ? WORDS.stop : WORDS.go
})
look()
