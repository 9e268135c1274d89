import type { Feature, WireForm } from '../protocol.ts'
import type { Database } from './database.ts'

/** What this server can do; clients show nothing else. */
export const FEATURES: readonly Feature[] = ['reply']

/** What every answer is made from. */
export interface Service {
  database: Database
  /** Signs the tokens; made once an installation. */
  secret: string
  title: string
  form: WireForm
  /** Origins that may write; none means that all may. */
  sites: readonly string[]
  widgetDirectory: string
  quiet: boolean
}
