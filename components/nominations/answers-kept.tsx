/** How long answers are kept that were not sent, and the way to delete them at once. It is the same for whoever has none: the page is kept. */
export function AnswersKept({ path }: { path: string }) {
  return (
    <details className="fold answers-kept">
      <summary className="fold__summary">Delete my answers</summary>
      <p className="govuk-body">We keep answers that you haven’t sent for seven days. If you delete them now, you can’t get them back.</p>
      <DeleteAnswers path={path} />
    </details>
  )
}

export function DeleteAnswers({ path }: { path: string }) {
  return (
    <form method="post" action={path}>
      <input type="hidden" name="draft" value="delete" />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Delete my answers now
      </button>
    </form>
  )
}
