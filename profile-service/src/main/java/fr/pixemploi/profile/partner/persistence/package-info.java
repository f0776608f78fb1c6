/** Who changed a secret and when, in PostgreSQL; no secret. */
@NullMarked
package fr.pixemploi.profile.partner.persistence;

import org.jspecify.annotations.NullMarked;
