import type { ComposerProps } from './ui.ts'

/** Where the form stands, or will stand as soon as its code is here. */
export function WritingPlace(props: ComposerProps) {
  const { ui, parent } = props
  const writing = ui.writing.value
  if (writing === 'failed') {
    return (
      <p part="notice" class="notice" role="alert">
        {ui.t('formFailed')}{' '}
        <button part="button" class="quiet" type="button" onClick={ui.loadWriting}>
          {ui.t('retry')}
        </button>
      </p>
    )
  }
  if (writing !== null) {
    return (
      <>
        {!parent && writing.notice.value && (
          <p part="notice" class="notice closed" role="status">
            {ui.t(writing.notice.value)}
          </p>
        )}
        <writing.Composer {...props} writing={writing} />
      </>
    )
  }
  const { name, email, url } = ui.thread.capabilities.value.form
  return (
    <div class={parent ? 'composer in-place' : 'composer'} aria-hidden="true">
      <p class="title">{ui.t('write')}</p>
      <div class="card waiting">
        <div class="room">{[name, email, url].map((rule) => rule !== 'off' && <div />)}</div>
      </div>
    </div>
  )
}
