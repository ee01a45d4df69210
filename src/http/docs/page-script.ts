// The script of the documentation's pages: copying examples, and making the calls of the forms.

/** The script; the pages work without it but for these two. */
export const pageScript = `
for (const button of document.querySelectorAll('.copy')) {
  button.addEventListener('click', async () => {
    const panes = [...button.parentElement.querySelectorAll('pre')];
    const shown = panes.find((pane) => getComputedStyle(pane).display !== 'none');
    await navigator.clipboard.writeText(shown.innerText);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
}
for (const form of document.querySelectorAll('form.try')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = form.querySelector('.answer');
    const headers = {};
    const query = new URLSearchParams();
    let path = form.dataset.path;
    let body;
    for (const field of form.querySelectorAll('[data-in]')) {
      const { name } = field.dataset;
      const place = field.dataset.in;
      if (place === 'file') { body = new FormData(); body.append('file', field.files[0]); }
      else if (field.value === '') continue;
      else if (place === 'key') headers.Authorization = 'Bearer ' + field.value;
      else if (place === 'path') path = path.replace('{' + name + '}', encodeURIComponent(field.value));
      else if (place === 'query') query.set(name, field.value);
      else if (place === 'header') headers[name] = field.value;
      else { body = field.value; headers['Content-Type'] = 'application/json'; }
    }
    const url = path + (query.size > 0 ? '?' + query : '');
    answer.textContent = 'Waiting …';
    try {
      const response = await fetch(url, { method: form.dataset.method, headers, body });
      await show(answer, response);
    } catch (error) {
      answer.textContent = 'The call could not be made: ' + error.message;
    }
  });
}
async function show(answer, response) {
  const type = response.headers.get('Content-Type') ?? '';
  const status = document.createElement('p');
  status.textContent = response.status + ' ' + response.statusText + ' · ' + (response.headers.get('X-Request-Id') ?? '');
  status.className = response.ok ? 'good' : 'bad';
  const text = document.createElement('pre');
  text.tabIndex = 0;
  answer.replaceChildren(status, text);
  if (type.startsWith('application/json')) text.textContent = JSON.stringify(await response.json(), null, 2);
  else if (type.startsWith('text/')) {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) text.textContent += chunk;
  } else text.textContent = type + ', ' + (await response.blob()).size + ' bytes';
}
`;
