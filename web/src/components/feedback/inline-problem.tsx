import classes from './inline-problem.module.css';

/** One sentence of trouble beside the thing it is about. Always in the page, so that screen readers hear it arrive. */
export function InlineProblem({ sentence }: { readonly sentence: string | undefined }) {
  return (
    <div role="alert" className={classes['holder']}>
      {sentence !== undefined && <p className={classes['problem']}>{sentence}</p>}
    </div>
  );
}
