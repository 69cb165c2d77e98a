import { useState } from 'react';
import { addEntry, addOwn } from '../../facts/week/change-week.ts';
import { longestName } from '../../facts/week/week-link.ts';
import { entriesOf, entryId, restOf } from '../../facts/week/week-rows.ts';
import type { Week, WeekJob, WeekTask } from '../../facts/week/week.ts';
import JobPicker from './JobPicker.tsx';

interface Props {
  week: Week;
  job: WeekJob;
  jobs: ReadonlyMap<string, WeekJob>;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  load: (job: string) => void;
  change: (how: (week: Week) => Week) => void;
  /** Called with the id of a line that was added. */
  added: (id: string, name: string) => void;
}

interface ChooseProps {
  label: string;
  tasks: readonly WeekTask[];
  add: (task: WeekTask) => void;
}

/** A list of tasks, one of which is added. */
function ChooseTask({ label, tasks, add }: ChooseProps) {
  const [key, setKey] = useState('');
  const chosen = tasks.find((task) => task.key === key) ?? tasks[0];
  return (
    <form
      className="week-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) add(chosen);
      }}
    >
      <label>
        {label}
        <select value={chosen?.key ?? ''} onChange={(event) => setKey(event.target.value)}>
          {tasks.map((task) => (
            <option key={task.key} value={task.key}>
              {task.name}
            </option>
          ))}
        </select>
      </label>
      <button className="button" type="submit">
        Add<span className="visually-hidden"> the task: {label}</span>
      </button>
    </form>
  );
}

/** The three ways to add a task: one more of the job, one of another job, or one of the reader's own. */
function AddForms({ week, job, jobs, names, load, change, added }: Props) {
  const [otherId, setOtherId] = useState('');
  const [name, setName] = useState('');
  const entries = entriesOf(week, job);
  const rest = restOf(job, entries);
  const other = jobs.get(otherId);
  const taken = new Set(entries.map(entryId));
  const free = other?.tasks.filter(({ key }) => !taken.has(entryId({ key, job: otherId }))) ?? [];

  return (
    <>
      {rest.length > 0 && (
        <ChooseTask
          label="Another task of this job"
          tasks={rest}
          add={(task) => {
            change((before) => addEntry(before, job, { key: task.key }));
            added(task.key, task.name);
          }}
        />
      )}
      <JobPicker
        id="week-other-job"
        label="A task of another job: which job?"
        names={names}
        pick={({ id }) => {
          setOtherId(id);
          load(id);
        }}
      />
      {otherId !== '' && otherId === job.id && <p className="small soft">That is the job of this week.</p>}
      {other && otherId !== job.id && (
        <ChooseTask
          key={otherId}
          label={`A task of: ${other.title}`}
          tasks={free}
          add={(task) => {
            change((before) => addEntry(before, job, { key: task.key, job: otherId }));
            added(`${otherId}.${task.key}`, task.name);
          }}
        />
      )}
      <form
        className="week-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          change((before) => addOwn(before, name));
          added(`own-${week.own.length}`, name.trim());
          setName('');
        }}
      >
        <label>
          A task of your own, which has no figure
          <input
            type="text"
            maxLength={longestName}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button className="button" type="submit">
          Add<span className="visually-hidden"> your own task</span>
        </button>
      </form>
    </>
  );
}

/** What adds a task to the week. Long lists are not made before they are asked for. */
export default function AddTask(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Add a task</summary>
      {isOpen && <AddForms {...props} />}
    </details>
  );
}
