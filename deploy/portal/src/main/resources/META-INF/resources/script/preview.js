/* A question as people meet it; nothing is sent, and no key is here. */
import "/api/assessment/player/pix-item-player.js";

for (const player of document.querySelectorAll("pix-item-player[data-question]")) {
  const reach = (part) => (part?.url?.startsWith("/") ? { ...part, url: `/api/assessment${part.url}` } : part);
  const question = JSON.parse(player.dataset.question);
  player.base = new URL("/api/assessment/", document.baseURI).href;
  player.question = { ...question, files: question.files?.map(reach), image: reach(question.image), environment: reach(question.environment) };
}
