import type { Input } from '../input.ts'
import { dateIn, type Fields, isTrue, listOf, numberIn, readJson, textIn } from '../json.ts'
import type { Item } from '../record.ts'

/** Comments of Artalk's Artrans, all of whose fields are texts. */
export async function* readArtalk(input: Input): AsyncGenerator<Item> {
  for (const [i, comment] of listOf(await readJson(input)).entries()) {
    const key = textIn(comment['id'])
    const parent = textIn(comment['rid'])
    const isHeld = isTrue(comment['is_pending'])
    const edited = dateIn(comment['updated_at'])
    const at = `comment ${i + 1}`
    if (isTrue(comment['page_admin_only'])) {
      const why = 'its page is not public (admin only)'
      yield { kind: 'left-out', at, what: `comment ${key}`, why }
      continue
    }
    yield {
      kind: 'comment',
      at,
      key,
      anchor: key,
      page: { url: addressOf(comment), title: textIn(comment['page_title']), isClosed: false },
      parent: parent === '0' || parent === '' ? null : parent,
      state: isHeld ? 'pending' : 'published',
      reason: isHeld ? 'it was held in Artalk' : null,
      author: {
        name: textIn(comment['nick']),
        email: textIn(comment['email']),
        url: textIn(comment['link']),
        isOwner: false,
      },
      body: { kind: 'markdown', source: textIn(comment['content']) },
      likes: numberIn(comment['vote_up']),
      created: dateIn(comment['created_at']),
      // Artalk writes one for each comment, the time at which it was made when nothing changed.
      edited: edited === dateIn(comment['created_at']) ? null : edited,
    }
  }
}

/** A page's key is its address or path; the site's first address says where that is. */
function addressOf(comment: Fields): string {
  const key = textIn(comment['page_key'])
  const [site = ''] = textIn(comment['site_urls']).split(',')
  if (/^https?:\/\//.test(key) || !/^https?:\/\//.test(site.trim())) return key
  return `${site.trim().replace(/\/$/, '')}/${key.replace(/^\//, '')}`
}
