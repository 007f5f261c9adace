/** What happens to nominations: they are collected here, nothing is taken for the moment, or people are sent to the national form. */
export const nominationModes = { collect: 'Collect them here', pause: 'Pause', govUk: 'Send people to GOV.UK' } as const
