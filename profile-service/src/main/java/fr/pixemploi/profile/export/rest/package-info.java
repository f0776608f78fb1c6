/** Copies of all that is kept of a person, over HTTP. */
@NullMarked
package fr.pixemploi.profile.export.rest;

import org.jspecify.annotations.NullMarked;
