/** Several measurements of one ability made one, and two of them compared. */
@NullMarked
package fr.pixemploi.profile.competence.domain.fold;

import org.jspecify.annotations.NullMarked;
