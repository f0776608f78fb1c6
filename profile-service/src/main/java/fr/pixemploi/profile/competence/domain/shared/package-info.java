/** What a structure sees of a person's profile, worked out beforehand for lists. */
@NullMarked
package fr.pixemploi.profile.competence.domain.shared;

import org.jspecify.annotations.NullMarked;
