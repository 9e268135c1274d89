import { type Kysely, sql } from 'kysely'

/**
 * Lets a list cost no more than its page: what used to be counted for each list is kept counted,
 * and what lists never show stands in no index that they read.
 */
export async function addCountsAndVersions(database: Kysely<unknown>): Promise<void> {
  await addColumns(database)
  await rebuildMentions(database)
  await replaceIndexes(database)
  await addTriggers(database)
}

async function addColumns(database: Kysely<unknown>): Promise<void> {
  await run(database, [
    `alter table threads add column count integer not null default 0`,
    `alter table threads add column event integer not null default 0`,
    `alter table threads add column version text not null default ''`,
    `alter table comments add column named_by text not null default ''`,
    `alter table comments add column listed integer generated always as
       (state = 'published' or (number is not null and below > 0)) virtual`,
    // A colon sorts right after the digits, and so after all that stands below a path.
    `update comments set below = (
       select count(*) from comments as reply
       where reply.thread = comments.thread and reply.root = comments.root
         and reply.path > comments.path and reply.path < comments.path || ':'
         and reply.listed = 1)
     where below > 0`,
    `update threads set
       count = (select count(*) from comments where thread = threads.id and state = 'published'),
       event = coalesce((select max(id) from events where thread = threads.id), 0)`,
  ])
}

async function rebuildMentions(database: Kysely<unknown>): Promise<void> {
  await run(database, [
    `create table named (
       thread text not null, number text not null, comment text not null references comments (id),
       "by" text not null, path text not null,
       primary key (thread, number, path)) without rowid`,
    `insert into named
       select mentions.thread, mentions.number, comments.id, comments.number, comments.path
       from mentions join comments on comments.id = mentions.comment
       where comments.state = 'published' and comments.number <> mentions.number`,
    `drop table mentions`,
    `alter table named rename to mentions`,
    `create index mentions_comment on mentions (comment)`,
    `update comments set named_by = coalesce((
       select group_concat("by", ' ') from (
         select "by" from mentions
         where mentions.thread = comments.thread and mentions.number = comments.number
         order by mentions.path limit 20)), '')
     where (thread, number) in (select thread, number from mentions)`,
  ])
}

async function replaceIndexes(database: Kysely<unknown>): Promise<void> {
  await run(database, [
    `drop index comments_outline`,
    `drop index comments_roots`,
    `drop index comments_state`,
    `create index comments_listed on comments (thread, listed, root, path)`,
    `create index comments_listed_roots on comments (thread, listed, root) where parent is null`,
    `create index comments_feed on comments (thread, created, path) where state = 'published'`,
    `create index comments_forgettable on comments (state, decided)
       where state = 'refused' and text <> ''`,
  ])
}

/**
 * Triggers, so that whatever writes to the database keeps the counts right and tells every process
 * that keeps pages of the thread. Versions are random: one that was is never given again.
 */
async function addTriggers(database: Kysely<unknown>): Promise<void> {
  const renew = `version = lower(hex(randomblob(8)))`
  await run(database, [
    `create trigger comments_inserted after insert on comments begin
       update threads set ${renew}, count = count + (new.state = 'published')
       where id = new.thread;
     end`,
    `create trigger comments_updated after update on comments when new.thread = old.thread begin
       update threads set ${renew},
         count = count + (new.state = 'published') - (old.state = 'published')
       where id = new.thread;
     end`,
    `create trigger comments_moved after update of thread on comments
     when new.thread <> old.thread begin
       update threads set ${renew}, count = count - (old.state = 'published')
       where id = old.thread;
       update threads set ${renew}, count = count + (new.state = 'published')
       where id = new.thread;
     end`,
    `create trigger comments_deleted after delete on comments begin
       update threads set ${renew}, count = count - (old.state = 'published')
       where id = old.thread;
     end`,
    // Whatever an owner or a reader may change of a thread; the rest is counted with a comment.
    `create trigger threads_updated after update on threads
     when new.version = old.version and new.roots = old.roots and new.event = old.event begin
       update threads set ${renew} where id = new.id;
     end`,
  ])
}

async function run(database: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database)
}
