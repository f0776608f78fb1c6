/** Subscriptions as rows of PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.subscription.persistence;

import org.jspecify.annotations.NullMarked;
