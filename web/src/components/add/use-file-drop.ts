import { useEffect, useRef, useState, type RefObject } from 'react';

interface FileDrop {
  readonly zone: RefObject<HTMLDivElement | null>;
  /** Whether something is being dragged over the zone. */
  readonly over: boolean;
}

/** Files dropped on an element. Dragging is one way of several: the button beside it does the same for the keyboard. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const zone = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const element = zone.current;
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    element?.addEventListener('dragover', drag);
    element?.addEventListener('dragleave', leave);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', drag);
      element?.removeEventListener('dragleave', leave);
      element?.removeEventListener('drop', drop);
    };
  }, []);
  return { zone, over };
}
