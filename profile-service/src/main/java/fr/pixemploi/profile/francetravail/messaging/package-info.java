/** Campaigns, which the payloads name. */
@NullMarked
package fr.pixemploi.profile.francetravail.messaging;

import org.jspecify.annotations.NullMarked;
