import type { Client } from 'pg'

/**
 * Makes the role the owner of everything in this database that isn't Postgres's own, all of it or nothing. A data folder made when the site
 * was a superuser holds a database of that superuser's. Extensions stay with who made them: Postgres has no statement for that.
 */
export async function giveTo(role: string, superuser: Client) {
  const { rows } = await superuser.query<{ statement: string }>(statements, [role])
  if (rows.length === 0) return
  await superuser.query(['begin', ...rows.map(({ statement }) => statement), 'commit'].join(';\n'))
}

/** Every catalogue of things that a database holds and somebody owns. A sequence or type that belongs to a table goes with it. */
const statements = `
  with owned as (
    select 'pg_class'::regclass as class, oid, relowner as owner from pg_class
      where relkind in ('r', 'p', 'v', 'm', 'f') or (relkind = 'S' and not exists (
        select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype in ('a', 'i')))
    union all select 'pg_type'::regclass, oid, typowner from pg_type
      where typtype in ('e', 'd', 'r') or (typtype = 'c' and exists (select from pg_class where pg_class.oid = typrelid and relkind = 'c'))
    union all select 'pg_proc'::regclass, oid, proowner from pg_proc
    union all select 'pg_namespace'::regclass, oid, nspowner from pg_namespace
    union all select 'pg_collation'::regclass, oid, collowner from pg_collation
    union all select 'pg_conversion'::regclass, oid, conowner from pg_conversion
    union all select 'pg_operator'::regclass, oid, oprowner from pg_operator
    union all select 'pg_opclass'::regclass, oid, opcowner from pg_opclass
    union all select 'pg_opfamily'::regclass, oid, opfowner from pg_opfamily
    union all select 'pg_ts_config'::regclass, oid, cfgowner from pg_ts_config
    union all select 'pg_ts_dict'::regclass, oid, dictowner from pg_ts_dict
    union all select 'pg_statistic_ext'::regclass, oid, stxowner from pg_statistic_ext
    union all select 'pg_largeobject'::regclass, oid, lomowner from pg_largeobject_metadata
  )
  select format('alter %s %s owner to %I', replace(type, 'statistics object', 'statistics'), identity, $1::text) as statement
  from owned, pg_identify_object(class, oid, 0)
  -- Below that number is what initdb made; 'public' follows the database's owner by itself.
  where oid >= 16384 and owner <> $1::text::regrole and coalesce(schema, '') !~ '^(pg_toast|pg_temp)' and identity !~ '^pg_(toast_)?temp_'
    and not exists (select from pg_depend where classid = class and objid = oid and deptype = 'e')`
