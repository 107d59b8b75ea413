import type { Question } from './readQuestions.js';

/** Shares of questions, 0–1. A question counts as answered at a depth when one of its passages is that high. */
export interface Measures {
  readonly recall1: number;
  readonly recall3: number;
  readonly recall10: number;
  readonly mrr: number;
  readonly ndcg10: number;
}

/** @param search ids, the best first */
export function measure(
  questions: readonly Question[],
  search: (text: string) => readonly string[],
): Measures {
  const found = questions.map(({ text, answers }) => ({ answers, order: search(text) }));
  const firsts = found.map(({ answers, order }) => order.findIndex((id) => answers.includes(id)));
  const within = (depth: number) =>
    firsts.filter((rank) => rank >= 0 && rank < depth).length / questions.length;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / questions.length;
  return {
    recall1: within(1),
    recall3: within(3),
    recall10: within(10),
    mrr: mean(firsts.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
    ndcg10: mean(found.map(({ answers, order }) => ndcg(order.slice(0, 10), answers))),
  };
}

/** The best passage is worth two, every other that answers one (Järvelin and Kekäläinen 2002). */
function ndcg(order: readonly string[], answers: readonly string[]): number {
  const worth = (id: string) => (id === answers[0] ? 2 : answers.includes(id) ? 1 : 0);
  const discounted = (worths: readonly number[]) =>
    worths.reduce((sum, value, rank) => sum + value / Math.log2(rank + 2), 0);
  return discounted(order.map(worth)) / discounted(answers.slice(0, 10).map(worth));
}
