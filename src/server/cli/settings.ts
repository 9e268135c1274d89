import { cleanLine } from '../text/clean-text.ts'
import type { FieldRule } from '../../protocol.ts'
import { readPublicUrl } from '../http/base-path.ts'
import type { LogFormat } from '../service.ts'
import { CLOSED, HELD, REFUSED } from './moderation-settings.ts'
import { CHECKED, HEARD } from './notify-settings.ts'
import { readSite } from '../security/allowed-origins.ts'
import {
  choiceSetting,
  listSetting,
  numberSetting,
  plainSetting,
  type Setting,
  switchSetting,
  textSetting,
} from './setting-kinds.ts'

/** What every command takes. */
export const COMMON = {
  database: textSetting(
    {
      placeholder: 'FILE',
      help: 'Where the comments are kept; serve makes the file',
      standard: 'afterword.sqlite',
    },
    {
      otherwise: 'afterword.sqlite',
      read: (file) => (/^postgres(ql)?:/i.test(file) ? null : file),
      is: 'is a SQLite file, since PostgreSQL is not supported yet',
    },
  ),
}

const SERVER = {
  port: numberSetting(
    { placeholder: 'NUMBER', help: 'Port to listen on, also by PORT', standard: '8080' },
    { otherwise: 8080, max: 65_535 },
  ),
  host: plainSetting({
    placeholder: 'ADDRESS',
    help: 'Address to listen on, also by HOST; 0.0.0.0 for all',
    standard: '127.0.0.1',
  }),
  'public-url': textSetting(
    {
      placeholder: 'URL',
      help: 'Where readers reach the server, such as https://blog.example/comments',
      standard: 'what it listens on',
    },
    {
      otherwise: null,
      read: readPublicUrl,
      is: 'is an address such as https://blog.example/comments',
    },
  ),
  site: listSetting(
    {
      placeholder: 'ORIGIN',
      help: 'A site that may post, such as https://blog.example, as often as you have sites; https://*.blog.example is all under it',
      standard: 'any site',
    },
    { read: readSite, is: 'is an origin such as https://blog.example or https://*.blog.example' },
  ),
  title: plainSetting({
    placeholder: 'TEXT',
    help: 'What the server calls itself',
    standard: 'afterword',
  }),
  log: choiceSetting<LogFormat>(
    'How a line for each request is written',
    ['text', 'json', 'off'],
    'text',
  ),
  quiet: switchSetting('The same as --log off'),
}

const RULES = ['required', 'optional', 'off'] as const

const FORM = {
  name: choiceSetting<FieldRule>(
    'Whether readers give a name',
    ['required', 'optional'],
    'required',
  ),
  email: choiceSetting<FieldRule>('An e-mail address, which is never shown', RULES, 'off'),
  url: choiceSetting<FieldRule>('The address of the reader’s own page', RULES, 'off'),
}

const OWNER = {
  owner: listSetting(
    {
      placeholder: 'NAME',
      help: 'A name of yours that no guest may use, nor one that looks like it, as often as you have names',
      standard: 'the names that you replied under',
    },
    { read: (text) => cleanLine(text) || null, is: 'is a name' },
  ),
}

/** What `afterword serve` takes, in the groups in which `--help` lists it. */
export const SERVE_GROUPS: Record<string, Record<string, Setting<unknown>>> = {
  'The server': { ...COMMON, ...SERVER },
  'What readers are asked for': { ...FORM, ...OWNER },
  'What waits for your approval': HELD,
  'Who is asked about spam': CHECKED,
  'What is refused for a while': REFUSED,
  'When threads close': CLOSED,
  'Who hears of comments': HEARD,
}

/** Every setting, by the name of its flag. */
export const SETTINGS = {
  ...COMMON,
  ...SERVER,
  ...FORM,
  ...OWNER,
  ...HELD,
  ...CHECKED,
  ...REFUSED,
  ...CLOSED,
  ...HEARD,
}

/** What the settings of a table say. */
export type Values<Table> = {
  [Name in keyof Table]: Table[Name] extends Setting<infer T> ? T : never
}
