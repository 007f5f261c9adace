import { PrintButton } from '#components/admin/desk/print-button.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { entryPages } from '#lib/desk/entry.ts'
import { type FormQuestion, labelText } from '#lib/forms/questions.ts'
import { nominationTitle } from '#lib/nominations/questions.ts'
import { office } from '#lib/office.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-printed.scss'

/** The questions of the public form on paper, for whoever has no internet. */
export const PaperFormView = guardedView(doesCasework, PaperForm)

function PaperForm() {
  return (
    <div className="desk desk--printed desk--paper">
      <div className="desk__not-printed">
        <PrintButton />
      </div>
      <h1>{nominationTitle}</h1>
      <p>{office.name}</p>
      <p>
        The Probation Service decides which projects go ahead. If we send your nomination on, we share your details with the Probation
        Service. Our office will not contact the owner without telling you first. The Probation Service may contact them if it takes the
        project on.
      </p>
      <p>If someone is in danger, call 999.</p>
      {entryPages.map(({ name, title, questions }, index) => (
        <section key={name} aria-labelledby={`paper-${name}`}>
          <h2 id={`paper-${name}`}>
            {index + 1}. {title}
          </h2>
          {Object.entries(questions).map(([field, question]) => (
            <PaperQuestion key={field} question={question} />
          ))}
        </section>
      ))}
    </div>
  )
}

function PaperQuestion({ question }: { question: FormQuestion }) {
  return (
    <div className="desk__paper-question">
      <p>
        <strong>{labelText(question)}</strong>
      </p>
      {question.hint && <p>{question.hint}</p>}
      <Room question={question} />
    </div>
  )
}

/** Boxes to tick, or room to write in. */
function Room({ question }: { question: FormQuestion }) {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return (
        <ul className="desk__boxes">
          {question.choices.map(({ value, label }) => (
            <li key={value}>{label}</li>
          ))}
        </ul>
      )
    case 'paragraphs':
      return <div className="desk__room desk__room--large" />
    case 'line':
      return <div className="desk__room" />
  }
}
