// Leaves a sensitive page at once: by its exit links, or by the Shift key pressed three times. It can't clear the browser's history.
;(() => {
  const link = document.querySelector('.exit-bar [data-exit]')
  const status = document.querySelector('.exit-bar__status')
  if (!link || !status) return

  const words = ['', 'Shift, press 2 more times to exit.', 'Shift, press 1 more time to exit.']
  const patience = 5000
  let presses = 0
  let isAlone = false
  let timer

  function leave() {
    document.body.hidden = true
    document.title = ' '
    location.replace(link.href)
  }

  function count(next) {
    clearTimeout(timer)
    if (next > 2) return leave()
    if (next > 0) timer = setTimeout(count, patience, 0)
    presses = next
    status.textContent = words[next]
  }

  document.addEventListener('click', (event) => {
    const { hash } = event.target.closest('a[href^="#"]') ?? {}
    if (!hash && !event.target.closest('[data-exit]')) return
    event.preventDefault()
    // A place on the page would be a step of its own, which leaving does not replace: Back would lead to it.
    if (hash) location.replace(hash)
    else leave()
  })
  // Shift counts when nothing else was pressed with it, as for a capital letter.
  document.addEventListener('keydown', (event) => {
    isAlone = event.key === 'Shift'
  })
  document.addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && isAlone) count(presses + 1)
    else if (event.key !== 'Shift') count(0)
  })
  // A page that the browser kept comes back as it was left.
  addEventListener('pageshow', () => {
    document.body.hidden = false
  })
  // A phone has no Shift key but while somebody types.
  const hasKeyboard = matchMedia('(any-pointer: fine)').matches
  for (const hint of document.querySelectorAll('[data-exit-script]')) hint.hidden = !hasKeyboard
})()
