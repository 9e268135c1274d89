import type { Transaction } from 'kysely'
import unhomoglyph from 'unhomoglyph'
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
  const looks = looksOf(name)
  const names = [...reserved, ...(await ownerNames(transaction))]
  if (!names.some((owner) => looksOf(owner).some((look) => looks.includes(look)))) return
  const detail = 'This name is the one of the site’s owner.'
  throw fieldProblem({ field: 'author.name', code: 'reserved', detail })
}

/** The names under which the owner has published, in the order of their first use. */
async function ownerNames(transaction: Transaction<Schema>): Promise<string[]> {
  const row = await transaction
    .selectFrom('settings')
    .where('name', '=', SETTING)
    .select('value')
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as string[]) : namesInComments(transaction)
}

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
  const plain = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const looks = [plain, plain.toLowerCase()]
    .map((text) => unhomoglyph(withoutMarks(unhomoglyph(withoutMarks(text)))))
    .map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text)
  return [...new Set(looks)].filter((look) => look !== '')
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
