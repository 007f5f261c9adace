export { default, dynamic } from '../(site)/layout.tsx'
