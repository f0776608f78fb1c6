/* One small task of the entry diagnosis. The page is loaded again after its answer, and shows what comes next. */
import "/api/assessment/player/pix-item-player.js";

const player = document.querySelector("pix-item-player");
const { diagnosis, number } = player.dataset;
const api = "/api/assessment/v1/diagnoses/" + diagnosis;

async function call(path, options = {}) {
  const reply = await fetch(api + path, { ...options, headers: { Authorization: "Portal page", "Content-Type": "application/json" } });
  if (reply.status === 401) document.getElementById("login-over").hidden = false;
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
}

const { tasks } = await call("");
const { question } = tasks.find((task) => String(task.number) === number);
/* Simulated pages are at the service's address, which is below the portal's here. */
if (question.environment) question.environment.url = question.environment.url.replace(/^\//, "");
player.base = new URL("/api/assessment/", document.baseURI).href;
player.question = question;

async function give({ detail }) {
  player.saving = true;
  document.getElementById("not-kept").hidden = true;
  try {
    await call(`/tasks/${number}/answer`, { method: "POST", body: JSON.stringify({ response: detail.response }) });
    location.reload();
  } catch {
    player.saving = false;
    document.getElementById("not-kept").hidden = false;
  }
}
player.addEventListener("pix-answer", give);
player.addEventListener("pix-skip", give);
