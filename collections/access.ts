import type { Access } from 'payload'

export const nobody: Access = () => false

export const staff: Access = ({ req }) => Boolean(req.user)

export const staffOrPublished: Access = ({ req }) => (req.user ? true : { _status: { equals: 'published' } })

export const anyone: Access = () => true
