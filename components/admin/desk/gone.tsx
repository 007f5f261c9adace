import { paths } from '#lib/paths.ts'

/** Where an id finds nothing, whether there ever was anything or not. */
export function Gone({ one }: { one: 'nomination' | 'project' }) {
  return (
    <>
      <h1>{`This ${one} isn’t there any more`}</h1>
      <p>
        It may have been erased, or the address isn’t whole. <a href={paths.desk}>Go back to the desk</a>
      </p>
    </>
  )
}
