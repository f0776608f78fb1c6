/** Results, frameworks, folded profiles and reads in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.competence.persistence;

import org.jspecify.annotations.NullMarked;
