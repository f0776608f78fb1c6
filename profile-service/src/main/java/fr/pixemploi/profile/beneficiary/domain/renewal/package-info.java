/** Access that a person lost, and how a new account takes the place of the old one. */
@NullMarked
package fr.pixemploi.profile.beneficiary.domain.renewal;

import org.jspecify.annotations.NullMarked;
