/** @jsxImportSource hono/jsx */
import { versionOf } from '../../moderation/comment-version.ts'
import type { Decision } from '../../moderation/decisions.ts'
import { linkedHosts } from '../../spam/links.ts'
import type { CommentRow } from '../../threads/roots.ts'
import type { Done } from '../done.ts'
import { DoneNote, Key } from '../done-note.tsx'
import { Field } from '../field.tsx'
import { Icon } from '../icons.tsx'
import { FormToken, Frame, Time } from '../page.tsx'
import { CommentActions } from '../queue/comment-actions.tsx'
import { Byline, CommentBody } from '../queue/comment-row.tsx'
import type { Facts } from '../queue/row-facts.ts'
import type { SignedUi } from '../ui.ts'

/** What somebody wrote that could not be taken, and why. */
export interface Draft {
  kind: string
  text: string
  problem: string
}

interface CommentProps {
  ui: SignedUi
  row: CommentRow
  facts: Facts | undefined
  decisions: readonly Decision[]
  done: Done | null
  /** The list that it was opened from. */
  back: string
  draft: Draft | undefined
}

type PartProps = Pick<CommentProps, 'ui' | 'row' | 'back' | 'draft'>

/** One comment, with everything that can be done about it. */
export function CommentPage({ ui, row, facts, decisions, done, back, draft }: CommentProps) {
  const { say, base, isOwner } = ui
  const name = row.name || say('anonymous')
  const here = `${base}/comments/${row.id}?${new URLSearchParams({ back })}`
  const isThere = row.state !== 'deleted' && row.text !== ''
  const part = { ui, row, back, draft }
  return (
    <Frame ui={ui} title={say('by', { name })} section="none">
      <p>
        <a href={back} data-key="u">
          {say('back')}
        </a>
      </p>
      <h1 class="is-small">{say('by', { name })}</h1>
      <DoneNote ui={ui} done={done} back={here} />
      <article class="alone">
        <Byline ui={ui} row={row} page={facts?.page.title ?? row.thread} />
        <CommentBody ui={ui} row={row} facts={facts} />
        {isThere && <CommentActions ui={ui} row={row} back={back} isAlone />}
      </article>
      {isThere && (
        <>
          <ReplyForm {...part} />
          <EditForm {...part} />
          {isOwner && <BanForm {...part} />}
          {isOwner && <DeleteForm {...part} />}
        </>
      )}
      <section class="part">
        <h2>{say('history')}</h2>
        {decisions.length === 0 && <p class="hint">{say('nobodyDecided')}</p>}
        <ol class="history">
          {decisions.map(({ kind, owner, at, undone }) => (
            <li>
              <span>
                {say(`h_${kind}`, { name: owner === 'command line' ? say('commandLine') : owner })}
                {undone !== null && ` (${say('undone')})`}
              </span>
              <Time ui={ui} time={at} />
            </li>
          ))}
        </ol>
      </section>
    </Frame>
  )
}

function ActForm({ part: { ui, row, back }, children }: { part: PartProps; children: unknown }) {
  return (
    <form method="post" action={`${ui.base}/comments/${row.id}`}>
      <FormToken ui={ui} back={back} />
      <input type="hidden" name="version" value={versionOf(row)} />
      {children}
    </form>
  )
}

function ReplyForm(part: PartProps) {
  const { ui, row, draft } = part
  const { say, session } = ui
  const mine = draft?.kind === 'reply' ? draft : undefined
  return (
    <section class="part" id="reply">
      <h2>{say('reply')}</h2>
      <ActForm part={part}>
        <TextArea
          label={say('replyText')}
          id="reply-text"
          text={mine?.text ?? ''}
          draft={mine}
          keys="r"
        />
        <p class="buttons">
          <button class="main" type="submit" name="do" value="reply">
            {say(row.state === 'published' ? 'reply' : 'replyApprove')} <Key of="Ctrl ↵" />
          </button>
          <span class="hint">{say('replyAs', { name: session.owner.name })}</span>
        </p>
      </ActForm>
    </section>
  )
}

function EditForm(part: PartProps) {
  const { ui, row, draft } = part
  const { say } = ui
  const mine = draft?.kind === 'edit' ? draft : undefined
  return (
    <details class="part" open={mine !== undefined}>
      <summary>
        <h2>{say('edit')}</h2>
      </summary>
      <ActForm part={part}>
        <TextArea
          label={say('editText')}
          id="edit-text"
          text={mine?.text ?? row.text}
          draft={mine}
        />
        <button class="outlined" type="submit" name="do" value="edit">
          {say('save')}
        </button>
      </ActForm>
    </details>
  )
}

function BanForm(part: PartProps) {
  const { ui, row, draft } = part
  const { say } = ui
  const domains = linkedHosts(row).slice(0, 10)
  const mine = draft?.kind === 'ban' ? draft : undefined
  return (
    <section class="part" id="ban">
      <h2>{say('ban')}</h2>
      <ActForm part={part}>
        {mine && (
          <p class="problem" role="alert">
            {mine.problem}
          </p>
        )}
        <ul class="choices">
          {row.email !== '' && (
            <Choice name="email" value="yes" label={say('banEmail', { value: row.email })} />
          )}
          {domains.map((domain) => (
            <Choice name="domain" value={domain} label={say('banDomain', { value: domain })} />
          ))}
          {row.network !== null && (
            <Choice name="network" value="yes" label={say('banNetwork', { value: row.network })} />
          )}
          {row.state !== 'spam' && (
            <Choice name="spam" value="yes" label={say('banAnd')} isTicked />
          )}
        </ul>
        {row.network !== null && (
          <Field
            label={say('banDays')}
            hint={say('banDaysHint')}
            name="days"
            type="number"
            value="30"
            min={1}
            max={365}
          />
        )}
        <button class="outlined" type="submit" name="do" value="ban">
          <Icon name="ban" />
          {say('ban')}
        </button>
      </ActForm>
    </section>
  )
}

function DeleteForm(part: PartProps) {
  const { say } = part.ui
  return (
    <details class="part">
      <summary>
        <h2>{say('delete')}…</h2>
      </summary>
      <ActForm part={part}>
        <p>{say('deleteWarning')}</p>
        <button class="danger" type="submit" name="do" value="delete">
          <Icon name="trash" />
          {say('delete')}
        </button>
      </ActForm>
    </details>
  )
}

function Choice(props: { name: string; value: string; label: string; isTicked?: boolean }) {
  return (
    <li>
      <label>
        <input type="checkbox" name={props.name} value={props.value} checked={props.isTicked} />
        <bdi>{props.label}</bdi>
      </label>
    </li>
  )
}

function TextArea(props: {
  label: string
  id: string
  text: string
  draft: Draft | undefined
  keys?: string
}) {
  const { label, id, text, draft, keys } = props
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name="text"
        rows={5}
        dir="auto"
        data-key={keys}
        aria-invalid={draft ? 'true' : undefined}
        aria-describedby={draft ? `${id}-problem` : undefined}
      >
        {text}
      </textarea>
      {draft && (
        <p class="problem" id={`${id}-problem`}>
          {draft.problem}
        </p>
      )}
    </div>
  )
}
