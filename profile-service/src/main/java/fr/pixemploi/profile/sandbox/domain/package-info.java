/** Sandboxes that begin anew, and the made-up people of theirs; ports. Java alone. */
@NullMarked
package fr.pixemploi.profile.sandbox.domain;

import org.jspecify.annotations.NullMarked;
