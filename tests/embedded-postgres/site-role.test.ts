import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'
import { makeAsASuperuser } from './as-a-superuser.ts'
import { aFolderWithACluster, anEmptyFolder, aPostgres } from './given-postgres.ts'

vi.setConfig({ testTimeout: 60_000 })

test('the site owns its database and is no superuser: it reads no files, runs no programs and makes no roles', async () => {
  const { url } = await aPostgres(await aFolderWithACluster())

  expect(
    await query(url, 'select current_user as name, datdba::regrole as owner from pg_database where datname = current_database()'),
  ).toEqual([{ name: 'site', owner: 'site' }])
  for (const statement of [
    "select pg_read_file('PG_VERSION')",
    "copy (select 1) to program 'true'",
    'create role another superuser',
    'alter role site superuser',
    'alter system set fsync = off',
    'set role postgres',
    'select rolpassword from pg_authid',
  ])
    await expect(query(url, statement), statement).rejects.toThrow(/permission denied/)
})

/** One of each kind of thing that a database holds and somebody owns. */
const everyKind = `
  create extension pg_trgm; create extension unaccent;
  create schema "Other place"; create type colour as enum ('red'); create domain postcode as text; create type pair as (a int, b int);
  create type span as range (subtype = int);
  create table "Quoted ""name""" (id serial, at int generated always as identity, colour colour, words tsvector); create sequence counts;
  create index on "Quoted ""name""" (colour); create table "Other place".parts (at int) partition by range (at);
  create table "Other place".part partition of "Other place".parts default;
  create view shown as select 1 as one; create materialized view kept as select 1 as one;
  create function one(int, text default 'x''') returns int language sql as 'select 1'; create procedure act() language sql as 'select 1';
  create aggregate total(int) (sfunc = int4pl, stype = int); create operator === (leftarg = int, rightarg = int, function = int4eq);
  create operator family many using btree; create operator class own for type int using hash as operator 1 =, function 1 hashint4(int);
  create collation english (locale = 'C'); create conversion known for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
  create text search configuration site (copy = pg_catalog.english); create text search dictionary plain (template = simple);
  create statistics both_columns on id, at from "Quoted ""name"""; select lo_create(0)`

/** By dependence: Postgres notes the owner of everything but what initdb's superuser owns. */
const ownedBySuperuser = `
  select pg_identify_object(class, oid, 0)::text as what from (
    select 'pg_class'::regclass as class, oid, relowner as owner from pg_class union all select 'pg_type'::regclass, oid, typowner from pg_type
    union all select 'pg_proc'::regclass, oid, proowner from pg_proc union all select 'pg_namespace'::regclass, oid, nspowner from pg_namespace
    union all select 'pg_collation'::regclass, oid, collowner from pg_collation
    union all select 'pg_conversion'::regclass, oid, conowner from pg_conversion
    union all select 'pg_operator'::regclass, oid, oprowner from pg_operator
    union all select 'pg_opclass'::regclass, oid, opcowner from pg_opclass
    union all select 'pg_opfamily'::regclass, oid, opfowner from pg_opfamily
    union all select 'pg_ts_config'::regclass, oid, cfgowner from pg_ts_config
    union all select 'pg_ts_dict'::regclass, oid, dictowner from pg_ts_dict
    union all select 'pg_statistic_ext'::regclass, oid, stxowner from pg_statistic_ext
    union all select 'pg_largeobject'::regclass, oid, lomowner from pg_largeobject_metadata
  ) as owned
  where oid >= 16384 and owner = 'postgres'::regrole and not exists (select from pg_depend where classid = class and objid = oid and deptype = 'e')
    and pg_identify_object(class, oid, 0)::text !~ 'pg_toast'`

test('whatever its database holds changes hands, where a superuser made it and where a start broke off half-way', async () => {
  const dataDir = await anEmptyFolder()
  await makeAsASuperuser(dataDir, async (url) => {
    await query(url, everyKind)
    expect((await query(url, ownedBySuperuser)).length).toBeGreaterThan(20)
    await query(url, `create role site superuser; alter table "Quoted ""name""" owner to site`)
  })

  const { url } = await aPostgres(dataDir)

  expect(await query(url, ownedBySuperuser)).toEqual([])
  expect(await query(url, "select rolsuper from pg_roles where rolname = 'site'")).toEqual([{ rolsuper: false }])
  await query(
    url,
    'alter table "Other place".parts add more int; drop table "Quoted ""name"""; drop function one; create extension if not exists pg_trgm',
  )
})

test("the superuser's password can be changed by hand, in the database and in its file", async () => {
  const dataDir = await aFolderWithACluster()
  const first = await aPostgres(dataDir)
  await query(await ownPostgres({ dataDir }).url(), "alter role postgres password 'another'")
  await first.stop()
  await writeFile(join(dataDir, 'postgres-password'), 'another')

  const second = await aPostgres(dataDir)

  expect(await query(second.url, 'select current_user as name')).toEqual([{ name: 'site' }])
})
