import type { Compilable, CompiledQuery, InferResult, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Stands in a query for a value that is only known when it runs. */
class Parameter {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

type ParameterOf<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name]

/**
 * Returns a function that runs a query which is built and compiled once: for the few that each post
 * runs, Kysely takes longer to build them than the database to answer.
 *
 * @example
 * const find = preparedQuery<{ id: string }>()((database, value) =>
 *   database.selectFrom('threads').where('id', '=', value('id')).selectAll())
 * const [row] = await find(transaction, { id: 'blog.example/her' })
 */
export function preparedQuery<Values extends Record<string, unknown>>() {
  return <Query extends Compilable>(
    build: (database: Transaction<Schema>, value: ParameterOf<Values>) => Query,
  ) => {
    let compiled: CompiledQuery | undefined
    return async (
      transaction: Transaction<Schema>,
      values: Values,
    ): Promise<InferResult<Query>> => {
      compiled ??= build(
        transaction,
        (name) => new Parameter(name) as unknown as Values[typeof name],
      ).compile()
      const parameters = compiled.parameters.map((parameter) =>
        parameter instanceof Parameter ? values[parameter.name] : parameter,
      )
      const { rows } = await transaction.executeQuery({ ...compiled, parameters })
      return rows as InferResult<Query>
    }
  }
}
