// Notes what a test's own process asks its database, so that the work of two answers can be compared.
import pg from 'pg';

/** A statement and the values it came with, as text. */
interface SeenQuery {
  readonly text: string;
  readonly values: string;
}

/** The statements since the watch began. */
export interface QueryWatch extends Disposable {
  /** Gives the statements that came with one of the texts among their values, in their order, and forgets all. */
  readonly take: (...values: readonly string[]) => readonly string[];
}

/** Begins to watch every connection of this process; the statements go on to the database as they are. */
export function watchQueries(): QueryWatch {
  const seen: SeenQuery[] = [];
  const ask: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof ask !== 'function') throw new Error('a client asks by its method query');
  const noted = function noted(this: pg.Client, ...given: readonly unknown[]): unknown {
    const [first, second] = given;
    const isText = typeof first === 'string';
    const text = isText ? first : Reflect.get(Object(first), 'text');
    const values = isText ? second : (Reflect.get(Object(first), 'values') ?? second);
    seen.push({ text: String(text), values: JSON.stringify(values) ?? '' });
    return Reflect.apply(ask, this, given);
  };
  Reflect.set(pg.Client.prototype, 'query', noted);
  return {
    take: (...wanted) =>
      seen
        .splice(0)
        .filter(({ values }) => wanted.some((each) => values.includes(each)))
        .map(({ text }) => text),
    [Symbol.dispose]: () => void Reflect.set(pg.Client.prototype, 'query', ask),
  };
}
