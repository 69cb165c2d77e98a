interface Props {
  label: string;
  name: string;
  value: string;
  options: readonly { id: string; name: string }[];
  choose: (id: string) => void;
}

/** A list to choose one thing from, with its label. */
export default function Select({ label, name, value, options, choose }: Props) {
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
