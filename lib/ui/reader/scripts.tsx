import type { TargetScript } from '../../model/types.ts';
import { t } from '../../platform/i18n.ts';

interface ScriptsProps {
  readonly chosen: TargetScript;
  readonly onChoose: (to: TargetScript) => void;
  /** Where there is little room. */
  readonly short?: boolean;
}

/** A button for each script. */
export function Scripts({ chosen, onChoose, short = false }: ScriptsProps) {
  return (
    <span class="group" role="group" aria-label={t('viewScript')}>
      {(['keep', 'hans', 'tw', 'hk'] as const).map((to) => (
        <button
          key={to}
          type="button"
          data-role={`script-${to}`}
          aria-pressed={chosen === to}
          {...(short && { 'aria-label': t(`script_${to}`), title: t(`script_${to}`) })}
          onClick={() => onChoose(to)}
        >
          {t(short ? `short_${to}` : `script_${to}`)}
        </button>
      ))}
    </span>
  );
}
