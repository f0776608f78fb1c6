/** Endpoints of structures, called so that nobody reaches through them what is not public. */
@NullMarked
package fr.pixemploi.profile.webhook.remote;

import org.jspecify.annotations.NullMarked;
