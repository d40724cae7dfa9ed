// The switch works without this. It remembers the language in the address, and tells it to whoever reads the page aloud.
const radios = [...document.querySelectorAll('input[name="language"]')];
const choose = (language) => {
  const radio = radios.find(({ value }) => value === language);
  if (radio === undefined) return;
  radio.checked = true;
  document.documentElement.lang = language;
};
for (const radio of radios) {
  radio.addEventListener("change", () => {
    choose(radio.value);
    try {
      history.replaceState(null, "", `?lang=${radio.value}${location.hash}`);
    } catch {
      // A page opened from a file may not change its address.
    }
  });
}
const checked = radios.find((radio) => radio.checked);
choose(new URLSearchParams(location.search).get("lang") ?? checked?.value);
