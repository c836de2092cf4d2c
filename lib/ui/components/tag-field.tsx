/** A tag field with completion: arrows choose, Enter adds, Esc closes the list. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { completeTag, type Facet } from '../../library/search/facets.ts';
import { t } from '../../platform/i18n.ts';

export interface TagFieldProps {
  readonly known: readonly Facet[];
  /** Not offered. */
  readonly has: readonly string[];
  readonly add: (tag: string) => void;
}

/** The field, with a list of completions while the reader types. */
export function TagField({ known, has, add }: TagFieldProps) {
  const typed = useSignal('');
  const picked = useSignal(-1);
  const isHere = useSignal(false);
  const list = useId();
  const offered = isHere.value
    ? completeTag(
        known.filter(({ value }) => !has.includes(value)),
        typed.value,
      )
    : [];
  const take = (tag: string) => {
    if (tag.trim() === '') return;
    add(tag);
    typed.value = '';
    picked.value = -1;
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      take(offered[picked.value] ?? typed.value);
      return true;
    },
    Escape: () => {
      if (typed.value === '' && picked.value < 0) return false;
      typed.value = '';
      picked.value = -1;
      return true;
    },
  };
  const move = (by: number) => {
    picked.value = Math.max(-1, Math.min(picked.value + by, offered.length - 1));
    return true;
  };
  return (
    <span class="tag-field">
      <input
        type="text"
        role="combobox"
        data-role="tag-field"
        aria-label={t('tagAdd')}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(picked.value >= 0 && { 'aria-activedescendant': `${list}-${picked.value}` })}
        placeholder={t('tagAdd')}
        autocomplete="off"
        maxLength={40}
        value={typed.value}
        onFocus={() => {
          isHere.value = true;
        }}
        onBlur={() => {
          isHere.value = false;
        }}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          picked.value = -1;
        }}
        onKeyDown={(event) => {
          // This Enter belongs to the input method
          if (event.isComposing) return;
          if (keys[event.key]?.() === true) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      <div id={list} role="listbox" aria-label={t('filterTags')} hidden={offered.length === 0}>
        {offered.map((tag, n) => (
          <div
            key={tag}
            id={`${list}-${n}`}
            role="option"
            tabIndex={-1}
            data-role="tag-offer"
            aria-selected={n === picked.value}
            // Not on click: by then the field has lost the focus
            onMouseDown={(event) => {
              event.preventDefault();
              take(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </span>
  );
}
