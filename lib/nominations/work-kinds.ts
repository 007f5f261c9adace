export const workKinds = {
  graffiti: 'Removing graffiti',
  litter: 'Clearing litter',
  overgrown: 'Clearing overgrown land or wasteland',
  paths: 'Clearing or mending paths and alleys',
  painting: 'Painting or decorating a public place',
  planting: 'Gardening or planting trees',
  repairs: 'Small repairs',
  other: 'Something else',
} as const
