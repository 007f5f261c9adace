'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { SignedOutDialog } from '#components/admin/saves/signed-out-dialog.tsx'
import { useBackGuard } from '#components/admin/saves/use-back-guard.ts'
import { useEmptyRows } from '#components/admin/saves/use-empty-rows.ts'
import { useHeldOverReload } from '#components/admin/saves/use-held-over-reload.ts'
import { useKeeping } from '#components/admin/saves/use-keeping.ts'
import { useFirstOffer, useOutcomes } from '#components/admin/saves/use-outcomes.ts'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { VersionsDialog } from '#components/admin/saves/versions-dialog.tsx'
import { sessionEnded } from '#components/admin/sign-in/watch-session.ts'
import { differencesBetween, type NamedField } from '#lib/saves/differences.ts'
import { forgetWords, type KeptWords } from '#lib/saves/kept-words.ts'

type Fields = Record<string, unknown>
type State = { kind: 'none' | 'signedOut' } | { kind: 'savedMeanwhile'; theirs: Fields } | { kind: 'offered'; kept: KeptWords }

/**
 * In every form: keeps what is typed until it is saved, offers it again, shows both versions where somebody else has saved meanwhile, and
 * leaves no new row empty.
 */
export function UnsavedWords({ isKeptInBrowser }: { isKeptInBrowser: boolean }) {
  const [state, setState] = useState<State>({ kind: 'none' })
  const { key, place, address, isStored } = usePlace()
  const { getData, getFields, reset, setModified, dispatchFields } = useForm()
  const isModified = useFormModified()
  const { docConfig } = useDocumentInfo()
  const { isHeld, held, letGo } = useHeldOverReload()
  const stopKeeping = useKeeping(isKeptInBrowser && state.kind !== 'offered' && !isHeld)
  useBackGuard()
  useEmptyRows()

  function forget() {
    stopKeeping()
    if (key) forgetWords(localStorage, key)
  }

  async function putBack(words: Fields) {
    setState({ kind: 'none' })
    await reset(words)
    setModified(true)
  }

  function throwAway() {
    forget()
    setModified(false)
    setState({ kind: 'none' })
  }

  async function findOut() {
    if (!isStored) return setState({ kind: (await isSignedOut()) ? 'signedOut' : 'none' })
    const answer = await fetch(`${address}?draft=true&depth=0`)
    if (answer.status === 401 || answer.status === 403) return setState({ kind: 'signedOut' })
    if (!answer.ok) return
    const theirs: Fields = await answer.json()
    const base = getFields().updatedAt?.value
    if (base && theirs.updatedAt !== base) setState({ kind: 'savedMeanwhile', theirs })
  }

  useOutcomes(place, ({ isSaved, isTypedSince }) => {
    if (!isSaved) void findOut().catch(() => undefined)
    else if (!isTypedSince) forget()
  })

  function offer(kept: KeptWords) {
    const fields = (docConfig?.fields ?? []) as NamedField[]
    const isMuchTheSame = differencesBetween(fields, { mine: kept.words, theirs: getData() }).length === 0
    if (isMuchTheSame) forget()
    else setState({ kind: 'offered', kept })
  }

  useFirstOffer(isKeptInBrowser ? key : undefined, offer)

  useEffect(() => {
    function stay(event: Event) {
      if (!isModified) return
      event.preventDefault()
      setState({ kind: 'signedOut' })
    }
    addEventListener(sessionEnded, stay)
    return () => removeEventListener(sessionEnded, stay)
  }, [isModified])

  useEffect(() => {
    if (!held) return
    letGo()
    offer(held)
  })

  switch (state.kind) {
    case 'none':
      return null
    case 'signedOut':
      return <SignedOutDialog isKept={isKeptInBrowser} close={() => setState({ kind: 'none' })} />
    case 'savedMeanwhile': {
      const { theirs } = state
      const keepMine = () => {
        dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: theirs.updatedAt })
        setModified(true)
        setState({ kind: 'none' })
      }
      const takeTheirs = async () => {
        throwAway()
        await reset(theirs)
      }
      return (
        <VersionsDialog
          heading="Somebody else saved this page while you were writing"
          mine={getData()}
          theirs={theirs}
          keep={{ label: 'Keep mine', do: keepMine }}
          take={{ label: 'Take theirs', do: () => void takeTheirs() }}
        >
          <p>
            Nothing of yours is saved yet. If you keep yours, it stays in the form, and takes the place of theirs when you save. Their
            version stays among the versions of the page.
          </p>
        </VersionsDialog>
      )
    }
    case 'offered': {
      const { kept } = state
      const saved = getData()
      const isSavedSince = kept.base !== undefined && kept.base !== saved.updatedAt
      return (
        <VersionsDialog
          heading="You have words here that were not saved"
          mine={{ ...kept.words }}
          theirs={saved}
          keep={{
            label: isSavedSince ? 'Keep mine' : 'Put them back',
            do: () => void putBack({ ...kept.words, updatedAt: saved.updatedAt }),
          }}
          take={{ label: isSavedSince ? 'Take theirs' : 'Throw them away', do: throwAway }}
        >
          <p>
            You typed them on {inWords(kept.at)}. They are in this browser alone.
            {isSavedSince && ' Since then, this page was saved by somebody, or by you elsewhere.'}
          </p>
        </VersionsDialog>
      )
    }
  }
}

async function isSignedOut() {
  const answer = await fetch('/api/users/me')
  const { user }: { user?: unknown } = answer.ok ? await answer.json() : {}
  return !user
}

function inWords(moment: number) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(moment)
}
