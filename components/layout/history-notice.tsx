/** What leaving a sensitive page does not do. Nothing here says that a visit is hidden. */
export function HistoryNotice() {
  return (
    <p className="quiet history">
      This visit will show in your browser history. ‘Exit this page’ hides the page but does not clear your history. If someone checks this
      device, use another one if you can. A call can stay in your phone’s call list.
      <noscript> The Back button may bring this page up again.</noscript>
      <span data-exit-script hidden>
        {' '}
        You can also press the Shift key 3 times to leave.
      </span>
    </p>
  )
}
