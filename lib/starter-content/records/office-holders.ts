const commissioner = 'Police and Crime Commissioner for Avon and Somerset'

/** A day is left out where neither the office nor a public page gives it. */
export const starterOfficeHolders = {
  markShelford: { name: 'Mark Shelford', office: commissioner, to: '2024-05-08' },
  clareMoody: { name: 'Clare Moody', office: commissioner, from: '2024-05-09' },
} as const satisfies Record<string, { name: string; office: string; from?: string; to?: string }>

export type StarterOfficeHolderKey = keyof typeof starterOfficeHolders
