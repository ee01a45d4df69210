/**
 * What happened to each task, in order. A trigger writes it, so that no way a task can change (progress, end, cancel,
 * repair) is without its event, and both are one transaction.
 */
export const taskEventTables = `
  alter table reynard.tasks add column event_seq integer not null default 0;

  create table reynard.task_events (
    task_id text not null references reynard.tasks (id) on delete cascade,
    seq integer not null,
    state text not null,
    stage text,
    progress smallint not null,
    primary key (task_id, seq)
  );

  create function reynard.note_task_event() returns trigger language plpgsql as $$
  begin
    new.event_seq := old.event_seq + 1;
    insert into reynard.task_events (task_id, seq, state, stage, progress)
    values (new.id, new.event_seq, new.state, new.stage, new.progress);
    return new;
  end $$;

  create trigger tasks_note_event before update on reynard.tasks for each row
  when ((old.state, old.stage, old.progress) is distinct from (new.state, new.stage, new.progress))
  execute function reynard.note_task_event();`;
