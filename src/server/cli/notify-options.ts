import type { NotifyOptions } from '../notify/notifier.ts'
import { mailTarget, readMailAddress, webhookTarget } from '../notify/targets.ts'
import type { SpamCheckOptions } from '../spam/spam-check.ts'
import { UsageError } from './command-context.ts'
import type { SETTINGS, Values } from './settings.ts'

/**
 * Who hears of comments, as the settings say.
 *
 * @throws UsageError with one sentence, when something is missing.
 */
export function notifyOptions(settings: Values<typeof SETTINGS>): NotifyOptions {
  const { smtp, webhook, 'mail-to': to, 'mail-every': every } = settings
  const webhooks = webhook.map((url) => webhookTarget(url, settings['webhook-format']))
  if (smtp === null) {
    if (to.length > 0) throw new UsageError('--mail-to needs --smtp, the mail server to send by.')
    return { webhooks }
  }
  if (to.length === 0) throw new UsageError('--smtp needs --mail-to, who gets the mails.')
  if (settings['public-url'] === null) {
    throw new UsageError('--smtp needs --public-url, for the links in the mails.')
  }
  const from = settings['mail-from'] ?? readMailAddress(decodeURIComponent(new URL(smtp).username))
  if (from === null) throw new UsageError('--smtp needs --mail-from, whom the mails come from.')
  const targets = new Map(to.map((one) => [one.address, mailTarget(one, every)]))
  return { mail: { smtp, from, to: [...targets.values()] }, webhooks }
}

/**
 * Who is asked about spam, as the settings say.
 *
 * @throws UsageError with one sentence, when something is missing.
 */
export function spamCheckOptions(settings: Values<typeof SETTINGS>): SpamCheckOptions | undefined {
  const { 'spam-check': check, 'akismet-key': key, 'public-url': publicUrl, site } = settings
  if (check === null) return undefined
  if (!check.startsWith('akismet')) return { kind: 'http', url: check }
  if (key === null) {
    throw new UsageError('--spam-check akismet needs your key: set AFTERWORD_AKISMET_KEY.')
  }
  const blog = site.find((origin) => !origin.includes('*')) ?? publicUrl
  if (blog === null) {
    throw new UsageError('--spam-check akismet needs --site or --public-url, the site it is for.')
  }
  return { kind: 'akismet', key, blog, isTest: check === 'akismet-test' }
}
