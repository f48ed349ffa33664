import { memo, type ReactNode } from 'react';
import { ToneShape } from '../tone/tone-shape.tsx';
import { entryId, markName } from './linking.ts';
import classes from './marked-text.module.css';
import type { MarkKind, SubjectKey, TextMark } from './marks.ts';
import { moveBetweenNames } from './move-between-names.ts';
import { toSegments, type Segment } from './segments.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly shown: ReadonlySet<MarkKind>;
  /** Given only to the paragraphs that hold it, so that the others need not be drawn again. */
  readonly lit: SubjectKey | undefined;
  readonly onLight: (subject: SubjectKey | undefined) => void;
  readonly onReturn: (subject: SubjectKey) => void;
}

const isName = (mark: TextMark): boolean =>
  mark.kind === 'person' || mark.kind === 'institution' || mark.kind === 'place';

/** A paragraph or the title, its names as links to their entries in the record. */
export const MarkedText = memo(function MarkedText({ text, marks, shown, lit, onLight, onReturn }: MarkedTextProps) {
  return toSegments(text, marks).map((segment) => (
    <TextSegment key={segment.start} segment={segment} shown={shown} lit={lit} onLight={onLight} onReturn={onReturn} />
  ));
});

interface TextSegmentProps extends Omit<MarkedTextProps, 'text' | 'marks'> {
  readonly segment: Segment<TextMark>;
}

function TextSegment({ segment, shown, lit, onLight, onReturn }: TextSegmentProps): ReactNode {
  const { marks, text, start } = segment;
  if (marks.length === 0) return text;
  const visible = marks.filter((mark) => shown.has(mark.kind));
  const name = visible.findLast(isName);
  const evidence = visible.find((mark) => mark.kind === 'tone' && mark.start === start);
  const attributes = {
    'data-begins': marks
      .filter((mark) => mark.start === start)
      .map((mark) => markName(mark.subject, mark.mention))
      .join(' '),
    'data-lit': marks.some((mark) => mark.subject === lit) || undefined,
    'data-said': visible.some((mark) => mark.kind === 'statement') || undefined,
    'data-tone': visible.find((mark) => mark.kind === 'tone')?.tone,
  };
  const flag = evidence?.tone && (
    <span className={classes['flag']} data-tone={evidence.tone}>
      <ToneShape tone={evidence.tone} size={9} />
    </span>
  );
  if (!name) {
    return (
      <span className={classes['run']} {...attributes}>
        {flag}
        {text}
      </span>
    );
  }
  return (
    <span className={classes['run']} {...attributes}>
      {flag}
      <a
        href={`#${entryId(name.subject)}`}
        className={classes['name']}
        data-kind={name.kind}
        data-mention
        onKeyDown={moveBetweenNames}
        onClick={(event) => {
          event.preventDefault();
          onReturn(name.subject);
        }}
        onMouseEnter={() => onLight(name.subject)}
        onMouseLeave={() => onLight(undefined)}
        onFocus={() => onLight(name.subject)}
        onBlur={() => onLight(undefined)}
      >
        {text}
      </a>
    </span>
  );
}
