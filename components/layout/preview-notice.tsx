export function PreviewNotice() {
  return (
    <div className="govuk-inset-text">
      <strong>Preview.</strong> This is the newest draft. Only signed-in staff can see it.
    </div>
  )
}
