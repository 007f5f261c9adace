import path from 'node:path'

export const firstAdministrator = 'admin@localhost.test'

/** Where the first administrator's password is written, once, for whoever starts the site first. */
export function administratorPasswordFile(dataFolder: string) {
  return path.join(dataFolder, 'admin-password')
}
