/** What a backup is called when nobody says otherwise. */
export function backupName(madeAt: Date) {
  return `reducing-reoffending-${madeAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`
}

export function isBackupName(name: string) {
  return /^reducing-reoffending-[\dT-]+Z\.tar\.gz$/.test(name)
}
