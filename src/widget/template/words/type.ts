/** The sentences of the widget in one language. */
export interface TemplateSentences {
  title: string;
  measure: string;
  /** What the bar stands for. */
  key(items: number): string;
  /** @param cost yuan */
  summary(items: number, cost: number): string;
}
