/** @jsxImportSource hono/jsx */
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { listOwners, type Owner } from '../../accounts/owners.ts'
import { queryOf } from '../../http/client-network.ts'
import { recordDecision } from '../../moderation/decisions.ts'
import { type Ban, listBans, removeBan } from '../../spam/bans.ts'
import { type Done, readDone, withDone } from '../done.ts'
import { DoneNote } from '../done-note.tsx'
import { FormToken, Frame } from '../page.tsx'
import { assertOwner, checkedForm } from '../signed-form.ts'
import { type Admin, type AdminEnvironment, deciderOf, sayTime, type SignedUi } from '../ui.ts'

const MOST_SHOWN = 500

/** Who looks after the comments, and who is kept out. */
export function addPeopleRoutes(pages: Hono<AdminEnvironment>, { service }: Admin): void {
  const { database } = service

  pages.get('/people', async (context) => {
    const ui = context.get('signed')
    const read = await database.read(async (transaction) => ({
      owners: await listOwners(transaction),
      bans: (await listBans(transaction)).slice(0, MOST_SHOWN),
      done: await readDone(transaction, queryOf(context)),
    }))
    return context.html(<PeoplePage ui={ui} {...read} />)
  })

  pages.post('/people', async (context) => {
    const { ui, form, back } = await checkedForm(context)
    assertOwner(ui)
    const by = deciderOf(ui, randomUUID())
    await database.write(async (transaction) => {
      const ban = await removeBan(transaction, Number(form.get('ban')) || 0)
      if (ban) await recordDecision(transaction, by, { kind: 'unban' })
    })
    return context.redirect(withDone(back, by.batch), 303)
  })
}

interface PeopleProps {
  ui: SignedUi
  owners: readonly Owner[]
  bans: readonly Ban[]
  done: Done | null
}

function PeoplePage({ ui, owners, bans, done }: PeopleProps) {
  const { say, base, isOwner, session } = ui
  const here = `${base}/people`
  return (
    <Frame ui={ui} title={say('people')} section="people">
      <div class="top">
        <h1>{say('people')}</h1>
      </div>
      <DoneNote ui={ui} done={done} back={here} />
      <section class="part">
        <h2>{say('moderators')}</h2>
        <ul class="rows">
          {owners.map(({ id, name, role, password }) => (
            <li>
              <span class="grow">
                <bdi>{name}</bdi>
                <small>
                  {say(role === 'owner' ? 'roleOwner' : 'roleModerator')}
                  {id === session.owner.id && ` · ${say('you')}`}
                  {password === null && ` · ${say('noPassword')}`}
                </small>
              </span>
            </li>
          ))}
        </ul>
        {isOwner && <p class="hint">{say('addPeople')}</p>}
      </section>
      <section class="part">
        <h2>{say('bans')}</h2>
        {bans.length === 0 && <p class="hint">{say('noBans')}</p>}
        <ul class="rows">
          {bans.map((ban) => (
            <li>
              <span class="grow">
                <bdi>{nameOf(ui, ban)}</bdi>
                <small>
                  {ban.until === null
                    ? say('forEver')
                    : say('untilDay', { when: sayTime(ui, ban.until) })}
                  {ban.by !== '' && ` · ${say('bannedBy', { name: ban.by })}`}
                  {ban.note !== '' && (
                    <>
                      {' · '}
                      <bdi>{ban.note}</bdi>
                    </>
                  )}
                </small>
              </span>
              {isOwner && (
                <form method="post" action={here}>
                  <FormToken ui={ui} back={here} />
                  <input type="hidden" name="ban" value={String(ban.id)} />
                  <button
                    class="outlined"
                    type="submit"
                    aria-label={`${say('endBan')}: ${ban.value}`}
                  >
                    {say('endBan')}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>
    </Frame>
  )
}

function nameOf({ say }: SignedUi, { kind, value }: Ban): string {
  if (kind === 'email') return say('banEmail', { value })
  return say(kind === 'domain' ? 'banDomain' : 'banNetwork', { value })
}
