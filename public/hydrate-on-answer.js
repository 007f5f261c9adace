// Loads what a form's page holds in reserve when somebody begins to answer. Who only reads is spared it, and the form works without.
;(() => {
  const reserve = document.getElementById('runtime')
  const form = document.querySelector('main form')
  if (!reserve || !form) return

  const signs = ['focusin', 'pointerdown', 'input']

  function begin() {
    for (const sign of signs) form.removeEventListener(sign, begin)
    document.head.append(document.importNode(reserve.content, true))
  }

  for (const sign of signs) form.addEventListener(sign, begin)
  // Where something is to be mended, the browser has already gone to the list of it.
  if (form.contains(document.activeElement)) begin()
})()
