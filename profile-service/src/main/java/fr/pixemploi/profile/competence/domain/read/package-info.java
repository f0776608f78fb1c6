/** Who looked at whose results. */
@NullMarked
package fr.pixemploi.profile.competence.domain.read;

import org.jspecify.annotations.NullMarked;
