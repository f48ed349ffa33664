import type { WriteStream } from 'node:tty';

const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001B[2K';

export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  end(): void;
}

export const NO_PROGRESS: Progress = { show() {}, end() {} };

/** A line on the terminal that is drawn over and over. Where standard error is no terminal, nothing is written. */
export function createProgress(terminal: Pick<WriteStream, 'isTTY' | 'write' | 'columns'>): Progress {
  let drawnAt = 0;
  if (!terminal.isTTY) return NO_PROGRESS;
  return {
    show(text) {
      const now = performance.now();
      if (now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      terminal.write(CLEAR_LINE + text.slice(0, (terminal.columns || 80) - 1));
    },
    end: () => void terminal.write(CLEAR_LINE),
  };
}
