/** Files, invitations and wrong codes in PostgreSQL. May touch the domain; must not know use cases. */
@NullMarked
package fr.pixemploi.profile.beneficiary.persistence;

import org.jspecify.annotations.NullMarked;
