/** A choice that is on or off, drawn as a button-sized label. */
export const Choice = ({ label, on, onToggle }: { label: string; on: boolean; onToggle(): void }) => (
  <label className="choice">
    <input type="checkbox" checked={on} onChange={onToggle} />
    <span>{label}</span>
  </label>
);
