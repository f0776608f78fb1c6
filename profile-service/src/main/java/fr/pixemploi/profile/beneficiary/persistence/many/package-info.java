/** Reports in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.beneficiary.persistence.many;

import org.jspecify.annotations.NullMarked;
