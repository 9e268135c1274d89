import { type Kysely, sql } from 'kysely'

/**
 * Lets the owner look through any number of comments: each list follows an index, and how many
 * stand in each state is kept counted.
 */
export async function addQueue(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `drop index comments_queue`,
    `create index comments_by_state on comments (state, created, id)`,
    `create index comments_by_thread on comments (thread, created, id)`,
    `drop index comments_created`,
    `create index comments_by_network on comments (network, created, id)
       where network is not null`,
    `create index comments_by_email on comments (lower(email), created, id) where email <> ''`,
    // Spam that nobody decided on is forgotten by when it came.
    `drop index comments_forgettable`,
    `create index comments_forgettable on comments (coalesce(decided, created))
       where state in ('refused', 'spam') and text <> ''`,
    `create table state_counts (state text primary key not null, count integer not null)`,
    `insert into state_counts select state, count(*) from comments group by state`,
    ...countTriggers(),
    `create index threads_newest on threads (created, id)`,
    `alter table threads add column reopened text`,
    `create index threads_open on threads (coalesce(reopened, created)) where state = 'open'`,
  ]) {
    await sql.raw(statement).execute(database)
  }
}

function countTriggers(): string[] {
  const change = (row: 'new' | 'old', by: 1 | -1) => `
    insert into state_counts (state, count) values (${row}.state, ${by})
      on conflict (state) do update set count = count + excluded.count;`
  return [
    `create trigger state_counts_inserted after insert on comments begin ${change('new', 1)} end`,
    `create trigger state_counts_updated after update of state on comments
       when new.state <> old.state begin ${change('old', -1)} ${change('new', 1)} end`,
    `create trigger state_counts_deleted after delete on comments begin ${change('old', -1)} end`,
  ]
}
