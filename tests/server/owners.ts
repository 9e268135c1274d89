import { expect } from 'vitest'
import type { ServeOptions } from '../../src/server/serve.ts'
import { startServer } from './running-server.ts'

export const PASSWORD = 'wandering kettle orbit'

/** A server whose owner's pages are read as a browser would, without a browser. */
export async function startAdmin(options: Partial<ServeOptions> = {}) {
  const server = await startServer({ moderation: 'all', email: 'optional', ...options })
  return { ...server, ...visitorOf(server.url) }
}

/** Somebody with cookies of their own. */
export function visitorOf(url: string) {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie !== '' && !headers.has('cookie')) headers.set('cookie', cookie)
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1)
      const [name = '', value = ''] = pair.split('=', 2)
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    ask,
    /** Sends a form as these pages' own. */
    submit: (path: string, fields: Fields, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
        body: formOf(fields),
      }),
    async text(path: string): Promise<string> {
      const response = await ask(path)
      expect([path, response.status]).toEqual([path, 200])
      return response.text()
    },
    /** Sets the password by a link, and is signed in. */
    async setUp(link: string | null, name = 'Odile Farrow'): Promise<void> {
      const token = new URL(link ?? '').searchParams.get('token') ?? ''
      const set = await this.submit('/admin/password', { token, name, password: PASSWORD })
      expect([set.status, set.headers.get('location')]).toEqual([303, '/admin/waiting'])
    },
    /** The hidden fields of the first form that is sent to an address like this one. */
    async fieldsOf(path: string, action: string): Promise<Record<string, string>> {
      const html = await this.text(path)
      const forms = html.split('<form ').filter((part) => part.includes(`action="${action}"`))
      const [form = ''] = forms[0]?.split('</form>', 1) ?? []
      const hidden = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
      return Object.fromEntries([...hidden].map(([, name, value]) => [name, decode(value ?? '')]))
    },
  }
}

export type Fields = Record<string, string | readonly string[]>

function formOf(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as [string, string]),
  )
  return new URLSearchParams(pairs)
}

const decode = (text: string) =>
  text.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'quot' ? '"' : name === 'lt' ? '<' : name === 'gt' ? '>' : "'",
  )
