/** Releases over HTTP, without an account. */
@NullMarked
package fr.pixemploi.profile.release.rest;

import org.jspecify.annotations.NullMarked;
