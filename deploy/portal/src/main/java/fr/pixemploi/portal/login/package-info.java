/** Logins: tokens stay on this server, a browser holds a name for them, and some pages ask for a second factor. */
@NullMarked
package fr.pixemploi.portal.login;

import org.jspecify.annotations.NullMarked;
