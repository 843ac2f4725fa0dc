/** The clock of the speaker view: where the lesson stands against the minutes of its plan. */

export interface Pace {
  /** Seconds left of the step's planned time; negative when it has run over. */
  left: number;
  /** Seconds the class is behind the plan (positive) or ahead of it (negative). */
  behind: number;
  /** Share of the whole lesson's time that has passed, 0 to 1. */
  share: number;
}

/** Pace after `elapsed` seconds while step number `step` is shown; `minutes` are the plan's. */
export function paceOf(minutes: readonly number[], step: number, elapsed: number): Pace {
  const seconds = minutes.map((value) => value * 60);
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const start = sum(seconds.slice(0, step));
  const end = start + (seconds[step] ?? 0);
  const behind = elapsed > end ? elapsed - end : Math.min(0, elapsed - start);
  return { left: end - elapsed, behind, share: Math.min(1, elapsed / (sum(seconds) || 1)) };
}

/** Seconds as a clock shows them: `4:05`, `-0:30`. */
export function clockTime(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const sign = seconds < 0 && whole > 0 ? '-' : '';
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
