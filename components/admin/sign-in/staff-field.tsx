import type { InputHTMLAttributes } from 'react'

type StaffFieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; name: string; hint?: string }

export function StaffField({ label, name, hint, ...input }: StaffFieldProps) {
  const id = input.id ?? `field-${name}`
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="staff-form__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input {...input} id={id} name={name} aria-describedby={hint ? `${id}-hint` : undefined} />
    </div>
  )
}

/** Whom somebody signs in as. No `type="email"`: what is pasted with an address is tidied when it arrives, and the browser would refuse it before. */
export function AddressField({ hint }: { hint?: string }) {
  return (
    <StaffField
      label="E-mail address"
      name="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
      {...(hint && { hint })}
    />
  )
}

type CodeFieldProps = { id?: string; label?: string; name?: string; hint?: string; isNeeded?: boolean }

/** For a code of the app, or a recovery code, which has letters. */
export function CodeField({ label = 'One-time code', name = 'code', isNeeded = false, ...field }: CodeFieldProps) {
  return (
    <StaffField
      label={label}
      name={name}
      {...field}
      required={isNeeded}
      autoComplete="one-time-code"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
    />
  )
}
