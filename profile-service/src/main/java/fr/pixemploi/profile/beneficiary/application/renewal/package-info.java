/** Renewing lost access, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.beneficiary.application.renewal;

import org.jspecify.annotations.NullMarked;
