/* The QR code of an invitation brings the code behind the #, which never leaves the browser by itself. */
const field = document.getElementById("invitationCode");
if (field && !field.value && location.hash.length > 1) {
  field.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
}
