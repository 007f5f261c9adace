import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Until now everybody could do everything. Who should do less is for an administrator of the office to say. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`UPDATE users SET role = 'administrator', casework = true`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
