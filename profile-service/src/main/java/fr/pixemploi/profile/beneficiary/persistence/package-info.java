/** Files, invitations and wrong codes in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.beneficiary.persistence;

import org.jspecify.annotations.NullMarked;
