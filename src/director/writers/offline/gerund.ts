// "make pour-over coffee" -> "making pour-over coffee".

/** Gives a task as something that is being done. */
export function gerundOf(task: string): string {
  const [verb = '', ...rest] = task.split(' ');
  const ing = /[^aeiou]ie$/.test(verb)
    ? verb.replace(/ie$/, 'ying')
    : /[^eoy]e$/.test(verb)
      ? verb.replace(/e$/, 'ing')
      : /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)
        ? `${verb}${verb.slice(-1)}ing`
        : `${verb}ing`;
  return [ing, ...rest].join(' ');
}
