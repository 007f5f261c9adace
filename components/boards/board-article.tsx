import { Blocks } from '#components/blocks/blocks.tsx'
import { boardSections } from '#components/boards/board-sections.ts'
import { Membership } from '#components/documents/membership.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import type { Board } from '#lib/payload-types.ts'

export function BoardArticle({ board }: { board: Board }) {
  const { purposes, members } = boardSections(board)

  return (
    <>
      {purposes && <Purposes board={board} heading={purposes} />}
      <Blocks blocks={board.body} />
      {members && <Membership heading={members} members={(board.members ?? []).map(nameAndJoining)} />}
    </>
  )
}
