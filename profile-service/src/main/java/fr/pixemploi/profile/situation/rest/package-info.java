/** Situations over HTTP, for the person and for the structure of a file. */
@NullMarked
package fr.pixemploi.profile.situation.rest;

import org.jspecify.annotations.NullMarked;
