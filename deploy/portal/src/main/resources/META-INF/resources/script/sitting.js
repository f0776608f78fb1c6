/* The test of this page. The browser holds no token: calls go by the portal, which knows who is logged in. */
import "/api/assessment/player/pix-sitting.js";

const sitting = document.querySelector("pix-sitting");
sitting.token = async () => "Portal page";
sitting.addEventListener("pix-end", ({ detail }) => {
  location.assign(detail.resultId ? `/mon-espace/resultats/${detail.resultId}` : "/mon-espace");
});
sitting.addEventListener("pix-error", ({ detail }) => {
  if (detail.status === 401) document.getElementById("login-over").hidden = false;
});
