(() => {
  const form = document.querySelector('form.filter');
  const rows = [...document.querySelectorAll('tr[data-verdict]')];
  const shown = form.querySelector('output');
  const apply = () => {
    const wanted = [...form.querySelectorAll('select')].filter(one => one.value);
    const seen = rows.filter(row => {
      row.hidden = !wanted.every(one => row.dataset[one.name].split(' ').includes(one.value));
      return !row.hidden;
    });
    shown.textContent = shown.dataset.said.replace('#', seen.length);
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  apply();
})();
