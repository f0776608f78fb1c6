/** Notes, tasks and follow-ups over HTTP. */
@NullMarked
package fr.pixemploi.profile.followup.rest;

import org.jspecify.annotations.NullMarked;
