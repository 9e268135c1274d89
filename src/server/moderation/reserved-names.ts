import type { Transaction } from 'kysely'
import { LRUCache } from 'lru-cache'
import unhomoglyph from 'unhomoglyph'
import { preparedQuery } from '../database/prepared-query.ts'
import type { Schema } from '../database/schema.ts'
import { fieldProblem } from '../problems.ts'

const SETTING = 'owner-names'

/**
 * Refuses a name that a reader would take for one of the owner's.
 *
 * @throws ProblemError `invalid`, with `reserved` at `author.name`.
 */
export async function assertNotReserved(
  transaction: Transaction<Schema>,
  reserved: readonly string[],
  name: string,
): Promise<void> {
  const taken = [...reserved, ...(await ownerNames(transaction))].flatMap(looksOf)
  if (!looksOf(name).some((look) => taken.includes(look))) return
  const detail = 'This name is the one of the site’s owner.'
  throw fieldProblem({ field: 'author.name', code: 'reserved', detail })
}

/** The names under which the owner has published, in the order of their first use. */
async function ownerNames(transaction: Transaction<Schema>): Promise<string[]> {
  const [row] = await findSetting(transaction, { name: SETTING })
  return row ? (JSON.parse(row.value) as string[]) : namesInComments(transaction)
}

const findSetting = preparedQuery<{ name: string }>()((database, value) =>
  database.selectFrom('settings').where('name', '=', value('name')).select('value'),
)

/** Reserves a name that the owner uses. */
export async function reserveName(transaction: Transaction<Schema>, name: string): Promise<void> {
  const names = await ownerNames(transaction)
  if (names.includes(name)) return
  const value = JSON.stringify([...new Set([...names, name])])
  await transaction.replaceInto('settings').values({ name: SETTING, value }).execute()
}

/** Collects the names of a database that has no list of them yet, so that no post has to. */
export async function collectOwnerNames(transaction: Transaction<Schema>): Promise<void> {
  const value = JSON.stringify(await ownerNames(transaction))
  await transaction
    .insertInto('settings')
    .values({ name: SETTING, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function namesInComments(transaction: Transaction<Schema>): Promise<string[]> {
  const rows = await transaction
    .selectFrom('comments')
    .where('role', '=', 'owner')
    .where('name', '!=', '')
    .select('name')
    .distinct()
    .execute()
  return rows.map(({ name }) => name)
}

/**
 * What a name looks like: two names that share one of these look the same. After UTS 39, by the
 * Unicode table of confusables, without accents, spaces and punctuation. Case is folded after the
 * table, since `I` looks like `l` and `i` doesn't, and before it, since a Greek capital has its own
 * small letter.
 */
function looksOf(name: string): string[] {
  const known = looksOfNames.get(name)
  if (known) return known
  const plain = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const looks = [plain, plain.toLowerCase()]
    .map((text) => unhomoglyph(withoutMarks(unhomoglyph(withoutMarks(text)))))
    .map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text)
  const found = [...new Set(looks)].filter((look) => look !== '')
  looksOfNames.set(name, found)
  return found
}

// Those of the owner are asked for with each comment.
const looksOfNames = new LRUCache<string, string[]>({ max: 1000 })

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
