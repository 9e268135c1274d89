/** @jsxImportSource hono/jsx */
import { Document } from './page.tsx'
import type { Ui } from './ui.ts'

export type ErrorKind = 'needsHttps' | 'foreignForm' | 'notAllowed' | 'notFound' | 'failed'

/** A page that says why there is none. */
export function ErrorPage({
  ui,
  kind,
  request = '',
  detail,
}: {
  ui: Ui
  kind: ErrorKind
  request?: string
  detail?: string
}) {
  const { say, base } = ui
  const titles = { needsHttps: 'needsHttps', notFound: 'notFound', failed: 'failed' } as const
  const title = say(kind in titles ? titles[kind as 'failed'] : 'notAllowed')
  const more = {
    needsHttps: say('needsHttpsMore'),
    foreignForm: say('foreignForm'),
    notAllowed: say('notAllowedMore'),
    notFound: '',
    failed: say('failedMore', { request }),
  }[kind]
  return (
    <Document ui={ui} title={title}>
      <main class="card">
        <h1>{title}</h1>
        {more !== '' && <p>{more}</p>}
        {kind === 'failed' && detail !== undefined && <p>{detail}</p>}
        {kind !== 'needsHttps' && (
          <p>
            <a href={`${base}/waiting`}>{say('back')}</a>
          </p>
        )}
      </main>
    </Document>
  )
}
