/** Whether somebody may see to others' accounts. */
export function isAdministrator(user: object) {
  return !('role' in user) || user.role === 'administrator'
}
