export function PreviewNotice() {
  return (
    <p className="quiet preview-notice">
      <strong>Preview.</strong> This is the newest draft. Only signed-in staff can see it.
    </p>
  )
}
