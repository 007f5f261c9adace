export const starterOfficeHolders = {
  markShelford: { name: 'Mark Shelford' },
  clareMoody: { name: 'Clare Moody' },
} as const satisfies Record<string, { name: string }>

export type StarterOfficeHolderKey = keyof typeof starterOfficeHolders
