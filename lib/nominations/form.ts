import { defineForm } from '#lib/forms/define-form.ts'
import { limits } from '#lib/limits/limits.ts'
import { storeWithin } from '#lib/limits/store-within.ts'
import { isElsewhere } from '#lib/nominations/council-areas.ts'
import { nominationKey } from '#lib/nominations/key.ts'
import { nationalForm, nominationQuestions, nominationTitle } from '#lib/nominations/questions.ts'
import { nominationSchema } from '#lib/nominations/schema.ts'
import { storeNomination } from '#lib/nominations/submit.ts'
import { paths } from '#lib/paths.ts'

export const nominationForm = defineForm({
  steps: [
    {
      path: paths.nominate,
      title: nominationTitle,
      schema: nominationSchema,
      questions: () => nominationQuestions,
      carried: (values) => ({ key: nominationKey(values) }),
      elsewhere: { words: 'use the form on GOV.UK', href: nationalForm },
    },
  ],
  exit: (values) => (isElsewhere(values) ? paths.nominationElsewhere : undefined),
  submit: async (nomination, sender) => {
    const { reference, isSame } = await storeWithin(sender, {
      limit: limits.nominations,
      table: 'nominations',
      store: (keptApartBecause) => storeNomination(nomination, keptApartBecause),
    })
    return isSame ? { next: paths.nominationSent(reference) } : { errors: { key: alreadySent(reference) } }
  },
})

function alreadySent(reference: string) {
  return `You have already sent this nomination: its reference is ${reference}. What you changed since was not sent. To nominate another place, start a new nomination`
}
