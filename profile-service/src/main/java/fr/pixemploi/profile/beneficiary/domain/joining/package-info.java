/** Files that a person joined to the own one. */
@NullMarked
package fr.pixemploi.profile.beneficiary.domain.joining;

import org.jspecify.annotations.NullMarked;
