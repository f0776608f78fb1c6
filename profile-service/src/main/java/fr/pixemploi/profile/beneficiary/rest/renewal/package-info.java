/** Renewing lost access, over HTTP. */
@NullMarked
package fr.pixemploi.profile.beneficiary.rest.renewal;

import org.jspecify.annotations.NullMarked;
