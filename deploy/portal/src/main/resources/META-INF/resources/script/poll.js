/* A list that renews itself and can't any more says so, in the place of looking as if nothing happened. */
const tell = () => {
  const sentence = document.getElementById("list-old");
  if (sentence) sentence.hidden = false;
};
document.addEventListener("htmx:responseError", tell);
document.addEventListener("htmx:sendError", tell);
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const sentence = document.getElementById("list-old");
  if (sentence && detail.successful) sentence.hidden = true;
});
