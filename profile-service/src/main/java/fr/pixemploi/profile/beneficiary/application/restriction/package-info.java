/** Restricting the processing of files, and what is refused meanwhile. */
@NullMarked
package fr.pixemploi.profile.beneficiary.application.restriction;

import org.jspecify.annotations.NullMarked;
