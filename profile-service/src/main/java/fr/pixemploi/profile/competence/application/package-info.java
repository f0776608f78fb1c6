/** Profiles: read, compared, folded anew; results and frameworks heard. */
@NullMarked
package fr.pixemploi.profile.competence.application;

import org.jspecify.annotations.NullMarked;
