/** Reads that the other services tell. */
@NullMarked
package fr.pixemploi.profile.readlog.messaging;

import org.jspecify.annotations.NullMarked;
