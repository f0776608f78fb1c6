/** Texts over HTTP, to everyone; readings, to the person. */
@NullMarked
package fr.pixemploi.profile.notice.rest;

import org.jspecify.annotations.NullMarked;
