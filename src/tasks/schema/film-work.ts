/** Runs that were measured in seconds of film, whatever had to be drawn, say nothing about the unit used since. */
export const filmWorkTables = 'delete from reynard.past_runs;';
