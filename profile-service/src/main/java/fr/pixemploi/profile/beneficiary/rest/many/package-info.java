/** Registering over HTTP. */
@NullMarked
package fr.pixemploi.profile.beneficiary.rest.many;

import org.jspecify.annotations.NullMarked;
