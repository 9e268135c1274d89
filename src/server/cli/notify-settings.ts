import { readSmtp } from '../notify/send-mail.ts'
import {
  EVERY,
  type Every,
  FORMATS,
  readMailAddress,
  readMailTo,
  readWebhook,
} from '../notify/targets.ts'
import { choiceSetting, listSetting, textSetting } from './setting-kinds.ts'

/** Who is asked about spam. */
export const CHECKED = {
  'spam-check': textSetting(
    {
      placeholder: 'akismet|URL',
      help: 'A service that is asked about each comment: akismet, with your key as AFTERWORD_AKISMET_KEY; akismet-test, of which it learns nothing; or an address that speaks the JSON of docs/spam.md',
      standard: 'none',
    },
    { otherwise: null, read: readSpamCheck, is: 'is akismet, akismet-test or a web address' },
  ),
  'akismet-key': textSetting(
    {
      placeholder: 'KEY',
      help: 'Your key, from the environment or the file of --config',
      standard: 'none',
      isSecret: () => true,
      isUnflagged: true,
    },
    { otherwise: null, read: (text) => (/^\w{6,64}$/.test(text) ? text : null), is: 'is a key' },
  ),
}

/** Who hears of comments. */
export const HEARD = {
  smtp: textSetting(
    {
      placeholder: 'URL',
      help: 'Mail server that tells you of comments, such as smtps://smtp.blog.example; with user and password in the environment or the file of --config',
      standard: 'off',
      isSecret: (text) => /:\/\/[^/]*:[^/]*@/.test(text),
    },
    {
      otherwise: null,
      read: readSmtp,
      is: 'is the address of a mail server, such as smtps://user:password@smtp.blog.example, with % for special characters',
    },
  ),
  'mail-from': textSetting(
    {
      placeholder: 'ADDRESS',
      help: 'Whom these mails come from',
      standard: 'the user of --smtp, if that is an address',
    },
    { otherwise: null, read: readMailAddress, is: 'is a mail address' },
  ),
  'mail-to': listSetting(
    {
      placeholder: 'ADDRESS',
      help: 'Who gets them, as often as there are people; with =hourly or =daily after it, less often than --mail-every says',
      standard: 'nobody',
    },
    {
      read: readMailTo,
      is: 'is a mail address, such as ann@blog.example or ann@blog.example=daily',
    },
  ),
  'mail-every': choiceSetting<Every>(
    'When: as comments come, each hour, or each day at 8',
    EVERY,
    'now',
  ),
  webhook: listSetting(
    {
      placeholder: 'URL',
      help: 'Address that is sent signed JSON of each comment, as often as you have any',
      standard: 'none',
    },
    { read: readWebhook, is: 'is a web address' },
  ),
  'webhook-format': textSetting(
    {
      placeholder: 'FORMAT',
      help: 'What these understand, where that isn’t plain from their address: json, ntfy, slack or discord',
      standard: 'json',
    },
    {
      otherwise: 'json' as const,
      read: (text) => FORMATS.find((format) => format === text) ?? null,
      is: `is one of ${FORMATS.join(', ')}`,
    },
  ),
}

function readSpamCheck(text: string): string | null {
  return /^akismet(?:-test)?$/.test(text) ? text : readWebhook(text)
}
