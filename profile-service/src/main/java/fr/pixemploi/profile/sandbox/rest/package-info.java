/** Sandboxes over HTTP. */
@NullMarked
package fr.pixemploi.profile.sandbox.rest;

import org.jspecify.annotations.NullMarked;
