import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notifyOptions } from '../../src/server/cli/notify-options.ts'
import { type Environment, type Flags, readSettings } from '../../src/server/cli/read-settings.ts'
import { SETTINGS } from '../../src/server/cli/settings.ts'
import { smtpOptions } from '../../src/server/notify/send-mail.ts'
import { dueAt, mailTarget, webhookTarget } from '../../src/server/notify/targets.ts'
import { printed } from './run-command.ts'
import { temporaryFolder } from './running-server.ts'

const options = (flags: Flags, environment: Environment = {}) =>
  notifyOptions(readSettings(SETTINGS, flags, environment))

const PUBLIC = { 'public-url': 'https://blog.example/comments' }
const SMTP = 'smtps://ann%40blog.example:pa%2Fss@smtp.blog.example'

describe('the settings of who hears', () => {
  it('come from the environment, with a password', () => {
    const { mail } = options(
      {
        ...PUBLIC,
        'mail-to': ['ann@blog.example', 'bob@blog.example=daily'],
        'mail-every': 'hourly',
      },
      { AFTERWORD_SMTP: SMTP },
    )
    expect(mail?.from).toBe('ann@blog.example')
    expect(mail?.to).toEqual([
      mailTarget({ address: 'ann@blog.example', every: null }, 'hourly'),
      mailTarget({ address: 'bob@blog.example', every: null }, 'daily'),
    ])
    expect(smtpOptions(SMTP)).toMatchObject({
      host: 'smtp.blog.example',
      port: 465,
      secure: true,
      auth: { user: 'ann@blog.example', pass: 'pa/ss' },
    })
  })

  it('take a password from the file of --config, and from no command line', async () => {
    const config = join(await temporaryFolder(), 'config.json')
    await writeFile(
      config,
      JSON.stringify({ smtp: SMTP, 'mail-to': 'ann@blog.example', ...PUBLIC }),
    )
    expect(options({ config }).mail?.smtp).toBe(SMTP)
    const onLine = () => options({ ...PUBLIC, 'mail-to': ['ann@blog.example'], smtp: SMTP })
    expect(onLine).toThrow('set AFTERWORD_SMTP in the environment')
    expect(onLine).not.toThrow(/pa%2Fss|pa\/ss/)
  })

  it.each([
    'smtp://ann:secret@',
    'http://ann:secret@blog.example',
    'secret',
    'smtps://a:secret%@b',
  ])('say nothing of a password where the address is wrong: %s', (text) => {
    const wrong = () => options({}, { AFTERWORD_SMTP: text })
    expect(wrong).toThrow('AFTERWORD_SMTP is the address of a mail server')
    expect(wrong).not.toThrow(/secret/)
  })

  it('send no password over a line that others can read', () => {
    expect(smtpOptions('smtp://ann:secret@smtp.blog.example').requireTLS).toBe(true)
    expect(smtpOptions('smtp://ann:secret@127.0.0.1:2525').requireTLS).toBe(false)
  })

  it.each([
    [{ 'mail-to': ['ann@blog.example'] }, '--mail-to needs --smtp'],
    [{ smtp: 'smtp://mail', ...PUBLIC }, '--smtp needs --mail-to'],
    [{ smtp: 'smtp://mail', 'mail-to': ['a@b.example'] }, '--smtp needs --public-url'],
    [{ smtp: 'smtp://mail', 'mail-to': ['a@b.example'], ...PUBLIC }, '--smtp needs --mail-from'],
    [{ 'mail-to': ['nobody'] }, '--mail-to is a mail address'],
    [{ 'mail-to': ['a@b.example=never'] }, '--mail-to is a mail address'],
    [{ 'mail-to': ['a@bücher.example'] }, '--mail-to is a mail address'],
    [{ 'mail-from': 'Ann <a@b.example>' }, '--mail-from is a mail address'],
    [{ webhook: ['ftp://a.example'] }, '--webhook is a web address'],
    [{ webhook: ['file:///etc/passwd'] }, '--webhook is a web address'],
  ])('are refused: %j', (flags, message) => {
    expect(() => options(flags)).toThrow(message)
  })

  it('know services by their addresses, and keep those out of the key', () => {
    const formatOf = (url: string) => webhookTarget(url, 'json').format
    expect(formatOf('https://hooks.slack.com/services/T/B/x')).toBe('slack')
    expect(formatOf('https://discord.com/api/webhooks/1/x')).toBe('discord')
    expect(formatOf('https://ntfy.sh/topic')).toBe('ntfy')
    expect(formatOf('https://discord.com.evil.example/api/webhooks/1/x')).toBe('json')
    const { key } = webhookTarget('https://hooks.slack.com/services/T/B/hush', 'json')
    expect(key).toMatch(/^webhook:hooks\.slack\.com#[\da-f]{8}$/)
  })

  it('name the hour and the day of a digest', () => {
    const target = (every: 'hourly' | 'daily') =>
      mailTarget({ address: 'a@b.example', every }, 'now')
    const now = Date.parse('2026-11-28T09:59:59.999Z')
    expect(dueAt(target('hourly'), now)).toBe(Date.parse('2026-11-28T10:00:00Z'))
    for (const hour of [0, 7, 8, 23]) {
      const at = new Date(2026, 10, 28, hour, 0, 1).getTime()
      const due = new Date(dueAt(target('daily'), at))
      expect([due.getHours(), due.getDate()]).toEqual([8, hour < 8 ? 28 : 29])
    }
  })

  it('show no secret in --help', async () => {
    expect(await printed(['serve', '--help'], { AFTERWORD_SMTP: SMTP })).not.toContain('pa%2Fss')
  })
})
