import { useFormat } from '../../i18n/use-format.ts';

/** A median of two days may lie between two numbers: that says nothing where they are large. */
export const wholeOf = (count: number): number => (count >= 10 ? Math.round(count) : count);

/** A usual number in words of the screen's language: "3,5", "754". */
export function useUsual(): (usual: number) => string {
  const format = useFormat();
  return (usual) => format.number(wholeOf(usual));
}
