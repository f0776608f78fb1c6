/** Files that may be of one person, over HTTP. */
@NullMarked
package fr.pixemploi.profile.duplicate.rest;

import org.jspecify.annotations.NullMarked;
