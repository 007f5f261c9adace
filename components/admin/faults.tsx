/** To be read out, and to be led to, when the form is sent with them. */
export function Faults({ messages, id }: { messages: string[]; id?: string }) {
  if (messages.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} id={id}>
      {messages.map((message) => (
        <p key={message} className="drawer-form__fault">
          {message}
        </p>
      ))}
    </div>
  )
}
