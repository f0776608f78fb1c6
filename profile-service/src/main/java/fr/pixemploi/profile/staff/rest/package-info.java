/** Staff over HTTP, for their managers and for colleagues. */
@NullMarked
package fr.pixemploi.profile.staff.rest;

import org.jspecify.annotations.NullMarked;
