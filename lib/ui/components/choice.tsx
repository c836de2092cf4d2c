interface ChoiceProps<T extends string> {
  readonly hook: string;
  readonly label: string;
  readonly of: readonly T[];
  readonly text: (one: T) => string;
  readonly chosen: T;
  readonly onChoose: (one: T) => void;
}

/** A drop-down list. */
export function Choice<T extends string>({ hook, label, of, text, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <select
      data-role={hook}
      aria-label={label}
      value={chosen}
      onChange={(event) => {
        const wanted = of.find((one) => one === event.currentTarget.value);
        if (wanted !== undefined) onChoose(wanted);
      }}
    >
      {of.map((one) => (
        <option key={one} value={one}>
          {text(one)}
        </option>
      ))}
    </select>
  );
}
