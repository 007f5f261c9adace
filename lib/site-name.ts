export const siteName = 'Reducing reoffending in Avon and Somerset'
