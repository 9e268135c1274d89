import { readFileSync } from 'node:fs'
import type { PlainForm } from '../service.ts'
import type { Moderation } from '../moderation/spam-checks.ts'
import { readTrustedProxies } from '../security/networks.ts'
import { choiceSetting, numberSetting, switchSetting, textSetting } from './setting-kinds.ts'

/** What waits for the owner. */
export const HELD = {
  moderation: choiceSetting<Moderation>(
    'Which comments wait for you: none; all until their authors can be known (first); or all',
    ['none', 'first', 'all'],
    'none',
  ),
  'max-links': numberSetting(
    {
      placeholder: 'NUMBER',
      help: 'Comments with more links than this wait, too',
      standard: 'off',
    },
    { otherwise: null, max: 1000 },
  ),
  words: textSetting(
    {
      placeholder: 'FILE',
      help: 'And those with a word or phrase of this file, one a line',
      standard: 'off',
    },
    { otherwise: null, read: readLines, is: 'is a file that can be read, with a word a line' },
  ),
  'minimum-fill': numberSetting(
    {
      placeholder: 'SECONDS',
      help: 'And those sent sooner after the form was read',
      standard: '2 with moderation, else 0',
    },
    { otherwise: null, max: 3600 },
  ),
  'require-stamp': switchSetting('And those that don’t say when that was'),
  'plain-form': choiceSetting<PlainForm>(
    'Comments by the form of comments.html, which works without scripts: all wait, none more than others (accept), or it is off',
    ['hold', 'accept', 'off'],
    'hold',
  ),
  'hold-reported': switchSetting('And those that readers of three networks report'),
}

/** When threads take no more comments. */
export const CLOSED = {
  'close-after': numberSetting(
    {
      placeholder: 'DAYS',
      help: 'Threads take no more comments so many days after their first one, or after you opened them again; 0 is never',
      standard: '0',
    },
    { otherwise: 0, max: 36_500 },
  ),
}

/** What is refused for a while. */
export const REFUSED = {
  rate: numberSetting(
    {
      placeholder: 'NUMBER',
      help: 'Comments a minute from one network; more are refused for a while; 0 is off',
      standard: '30',
    },
    { otherwise: 30, max: 100_000 },
  ),
  'trust-proxy': textSetting(
    {
      placeholder: 'NUMBER|LIST',
      help: 'How many proxies stand before the server, or their addresses, such as 10.0.0.0/8,::1 or loopback',
      standard: 'none',
    },
    {
      otherwise: null,
      read: readTrustedProxies,
      is: 'is how many proxies there are, or their addresses',
    },
  ),
}

function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)
  } catch {
    return null
  }
}
