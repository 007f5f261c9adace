export const starterPages = [
  '/',
  '/reducing-reoffending',
  '/boards/reducing-reoffending-board',
  '/partnerships/south-west-reducing-reoffending-partnership',
  '/programmes/drive-project',
  '/community-payback',
]
