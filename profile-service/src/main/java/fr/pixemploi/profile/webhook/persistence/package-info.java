/** Webhooks and their deliveries in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.webhook.persistence;

import org.jspecify.annotations.NullMarked;
