import type { StarterOfficeHolderKey } from '#lib/starter-content/records/office-holders.ts'

export type StarterTerm = { holder: StarterOfficeHolderKey; from?: string; to?: string }

/** A day is left out where neither the office nor a public page gives it. */
export const starterOffices = {
  commissioner: {
    name: 'Police and Crime Commissioner for Avon and Somerset',
    terms: [
      { holder: 'markShelford', to: '2024-05-08' },
      { holder: 'clareMoody', from: '2024-05-09' },
    ],
  },
} as const satisfies Record<string, { name: string; terms: readonly StarterTerm[] }>

export type StarterOfficeKey = keyof typeof starterOffices
