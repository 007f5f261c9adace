import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- How much came in an hour from an address range, of which only a keyed hash is kept; in milliseconds, when that hour is over (lib/limits).
    -- A count needn't outlive a crash of the database, so it is written without waiting for the disk.
    CREATE UNLOGGED TABLE rate_limits (
      key varchar(255) PRIMARY KEY,
      points integer NOT NULL,
      expire bigint NOT NULL
    );
    CREATE INDEX rate_limits_expire ON rate_limits (expire);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE rate_limits`)
}
