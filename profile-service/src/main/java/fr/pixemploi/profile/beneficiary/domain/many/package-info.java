/** What becomes of people whom a structure's own system names. */
@NullMarked
package fr.pixemploi.profile.beneficiary.domain.many;

import org.jspecify.annotations.NullMarked;
