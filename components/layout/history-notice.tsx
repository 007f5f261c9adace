/** What leaving a sensitive page does not do, and what its reader can do about that. Nothing here says that a visit is hidden. */
export function HistoryNotice() {
  return (
    <div className="history-notice">
      <p className="govuk-body">Our pages are not kept on your device. Your browser history is not cleared.</p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">How to clear your history</span>
        </summary>
        <div className="govuk-details__text">
          <p data-exit-script hidden>
            To leave this page at once, press the Shift key 3 times, or choose “Exit this page”.
          </p>
          <p>Your browser keeps a list of the pages you visit. Someone who uses your device may look at it.</p>
          <ul className="govuk-list govuk-list--bullet">
            <li>On most computers, press Ctrl and H together. On a Mac, open the History menu.</li>
            <li>On a phone, open the browser’s menu and choose History. On an iPhone it may be under an open book.</li>
            <li>Find this page in the list and delete it. An empty list may be noticed.</li>
          </ul>
          <p>A private or incognito window keeps no list. If someone may be watching this device, use another one if you can.</p>
        </div>
      </details>
    </div>
  )
}
