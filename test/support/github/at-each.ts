/** Does something for each of many, four at a time; gives what came out, in order. */
export async function atEach<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = []
  for (let at = 0; at < all.length; at += 4)
    done.push(...(await Promise.all(all.slice(at, at + 4).map((one) => work(one)))))
  return done
}

/** The steps of something, from 1 on. */
export const stepsTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1)
