import { Readable } from 'node:stream'
import pg from 'pg'

/**
 * A copy of a running cluster as Postgres itself sends it: one tar of its folder, with the write-ahead log that makes it whole. What was
 * committed before is in it. @param url of a superuser. @throws what Postgres refuses, when the stream is read.
 */
export async function baseBackup(url: string): Promise<Readable> {
  const client = new pg.Client({ connectionString: `${url}?replication=true`, connectionTimeoutMillis: 5000, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  await client.query(keepLog)
  const { stream } = client.connection
  const archive = new Readable({
    read: () => void stream.resume(),
    destroy(error, done) {
      stream.destroy()
      done(error)
    },
  })
  client.query(copying(archive, () => stream.pause()))
  return archive
}

// While this connection lasts no checkpoint, such as another backup's, takes away the log that this one ends with.
const keepLog = `CREATE_REPLICATION_SLOT backup_${process.pid}_${Date.now()} TEMPORARY PHYSICAL (RESERVE_WAL true)`
const statement = "BASE_BACKUP (LABEL 'backup', CHECKPOINT 'fast', WAL true, MANIFEST 'no')"

/** What node-postgres calls while the answer comes in; it has none of its own for a copy that the server sends. */
function copying(archive: Readable, pause: () => void): pg.Submittable {
  const ignored = () => undefined
  const handlers = {
    submit: (connection: pg.Connection) => connection.query(statement),
    handleRowDescription: ignored,
    handleDataRow: ignored,
    handleCommandComplete: ignored,
    // The parser reads into the same memory again, so what is kept is copied. The first byte says what it is: d for data.
    handleCopyData({ chunk }: { chunk: Buffer }) {
      if (chunk[0] === 0x64 && !archive.push(Buffer.from(chunk.subarray(1)))) pause()
    },
    handleReadyForQuery: () => void archive.push(null),
    handleError: (error: Error) => void archive.destroy(error),
  }
  return handlers
}
